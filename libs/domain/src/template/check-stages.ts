import type { PathwayTemplate, TemplateStage } from '../pathway';
import { listed, quoted, type TemplateFault } from './template-fault';

/** The stages that one may go to from this one: those that it names, or the one written after it. */
export function nextOf(stages: readonly TemplateStage[], stage: TemplateStage): readonly string[] {
  if (stage.next) return stage.next;
  const way = stages.filter(({ beside }) => !beside);
  const following = way[way.findIndex(({ key }) => key === stage.key) + 1];
  return following && !stage.beside ? [following.key] : [];
}

export function checkStages({ stages, milestones }: PathwayTemplate): TemplateFault[] {
  const keys = stages.map(({ key }) => key);
  const way = stages.filter(({ beside }) => !beside);
  const faults: TemplateFault[] = [];
  if (way.length === 0)
    faults.push({ code: 'no-stage', place: 'stages', fr: 'Le parcours n’a aucune étape.', en: 'The pathway has no stage.' });
  for (const stage of stages)
    for (const next of stage.next ?? [])
      if (!keys.includes(next))
        faults.push({
          code: 'stage-unknown',
          place: stage.key,
          fr: `L’étape ${quoted(stage.title)} mène à ${quoted(next)}, qui n’existe pas\u00a0; les étapes sont ${listed(keys)}.`,
          en: `The stage "${stage.title}" leads to "${next}", which does not exist; the stages are ${listed(keys)}.`,
        });
  const reached = reachable(stages, way);
  for (const { key, title } of way)
    if (!reached.has(key))
      faults.push({
        code: 'stage-unreachable',
        place: key,
        fr: `Aucun chemin ne mène à l’étape ${quoted(title)}.`,
        en: `No way leads to the stage "${title}".`,
      });
  for (const { key, title, stage } of milestones)
    if (!keys.includes(stage))
      faults.push({
        code: 'stage-of-milestone-unknown',
        place: key,
        fr: `Le jalon ${quoted(title)} est dans l’étape ${quoted(stage)}, qui n’existe pas\u00a0; les étapes sont ${listed(keys)}.`,
        en: `The milestone "${title}" is in the stage "${stage}", which does not exist; the stages are ${listed(keys)}.`,
      });
  return faults;
}

function reachable(stages: readonly TemplateStage[], way: readonly TemplateStage[]): Set<string> {
  const reached = new Set(way.filter(({ entry }, index) => index === 0 || entry).map(({ key }) => key));
  const waiting = [...reached];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const stage = stages.find((one) => one.key === key);
    for (const next of stage ? nextOf(stages, stage) : [])
      if (!reached.has(next)) {
        reached.add(next);
        waiting.push(next);
      }
  }
  return reached;
}
