import type { PathwayTemplate } from '../pathway';
import { checkAnchors } from './check-anchors';
import { checkStages } from './check-stages';
import { checkSatisfactions } from './check-satisfactions';
import { checkTimings } from './check-timings';
import { quoted, type TemplateFault } from './template-fault';

/** Everything that would make a template unusable, in sentences: told at each draft, and in the way of publishing. */
export function checkTemplate(template: PathwayTemplate): TemplateFault[] {
  return [
    ...repeated(template.stages, 'stage'),
    ...repeated(template.milestones, 'milestone'),
    ...checkStages(template),
    ...checkAnchors(template),
    ...checkTimings(template),
    ...checkSatisfactions(template),
  ];
}

function repeated(things: readonly { key: string }[], what: 'stage' | 'milestone'): TemplateFault[] {
  const twice = things.map(({ key }) => key).filter((key, index, all) => all.indexOf(key) !== index);
  return [...new Set(twice)].map((key) => ({
    code: `${what}-twice`,
    place: key,
    fr: `${what === 'stage' ? 'Deux étapes' : 'Deux jalons'} ont la même clé ${quoted(key)}.`,
    en: `Two ${what}s have the same key "${key}".`,
  }));
}
