import { continuityBreaks, NOTHING_ELSE } from '@jalon/domain/continuity';
import {
  expectedMilestones,
  nextStep,
  stateOf,
  type Anchors,
  type ExpectedMilestone,
  type PathwayTemplate,
} from '@jalon/domain/pathway';
import { addDays } from '@jalon/domain/calendar';
import { join, type DemoPatient } from './patients';
import { situationId } from './people';
import { idOf } from './random';
import type { Row } from './rows';
import type { Scene } from './scene';

export interface PathwaySeed {
  patient: DemoPatient;
  unit: string;
  template: PathwayTemplate;
  title: string;
  stage: string;
  includedOn: string;
  anchors: Anchors;
  /** The login of the person responsible; null: nobody, which is a break. */
  pivot: string | null;
  relay: string | null;
  g8?: number;
  /** Since when nobody is responsible. */
  pivotMissingSince?: string;
  /** Not done, by the milestone's rule: the last day of its window. */
  open?: Readonly<Record<string, string>>;
  /** Rules whose milestone of today stays to be done. */
  keep?: readonly string[];
  /** Shown beside a milestone done, by its rule. */
  results?: Readonly<Record<string, string>>;
  complex?: { clinical?: string; social?: string; service?: string };
  closed?: string;
  /** Another circle than the care circle: a network's own. */
  circle?: string;
}

export const pathwayId = ({ key }: { key: string }, kind = 'care'): string => idOf(`pathway/${kind}/${key}`);

/** A pathway with its milestones as time has left them: what is behind was done, except what the story leaves open. */
export function addPathway(scene: Scene, seed: PathwaySeed): void {
  const { time, rows } = scene;
  const { patient, template, circle = patient.circle } = seed;
  const id = pathwayId(patient, template.key);
  const held: Row = { patient_id: patient.id, circle_id: circle, unit_id: scene.unit(seed.unit) };
  const milestones = milestonesOf(scene, seed);
  const planned = scene.planned.filter((thing) => thing.circle === circle || thing.circle === patient.circle);
  const active = !seed.closed;
  const ahead = planned.filter((thing) => thing.ahead);
  const step = active ? nextStep(ahead, milestones, time.today) : null;
  const behind = planned.filter((thing) => !thing.ahead).map(({ on }) => on);
  const lastStepOn = [...behind, ...milestones.flatMap(({ doneOn }) => doneOn ?? [])].sort().at(-1) ?? null;
  const facts = {
    ...NOTHING_ELSE,
    active,
    pivot: seed.pivot,
    pivotMissingSince: seed.pivotMissingSince ?? lastStepOn,
    nextStep: step,
    lastStepOn,
    visits: [],
  };
  const [breach = null] = continuityBreaks(
    { ...facts, includedOn: seed.includedOn, milestones },
    { now: time.now, timeZone: 'Europe/Paris' },
  );
  if (seed.pivot && circle === patient.circle)
    join(scene, patient, seed.unit, { at: time.at(seed.includedOn, '10:00'), person: seed.pivot, origin: 'pathway' });
  const { complex = {} } = seed;
  const isComplex = Object.keys(complex).length > 0;
  rows.add('pathway', {
    id,
    ...held,
    template_key: template.key,
    template_version: template.version,
    title: seed.title,
    stage: seed.stage,
    status: active ? 'active' : 'closed',
    included_on: seed.includedOn,
    anchors: { ...seed.anchors },
    pivot: seed.pivot ? situationId(seed.pivot) : null,
    relay: seed.relay && seed.relay !== seed.pivot ? situationId(seed.relay) : null,
    next_step_on: step?.on ?? null,
    next_step: step?.title ?? null,
    breach: breach ? { ...breach, data: { ...breach.data } } : null,
    complex_clinical: complex.clinical ?? null,
    complex_social: complex.social ?? null,
    complex_service: complex.service ?? null,
    complex_by: isComplex ? situationId(seed.pivot ?? 'claire') : null,
    complex_at: isComplex ? time.before(time.at(time.day(-12), '11:30')) : null,
    closed_reason: seed.closed ?? null,
    created_at: time.at(seed.includedOn, '10:00'),
  });
  for (const milestone of milestones) rows.add('pathway_milestone', rowOf(scene, seed, milestone, { id, held }));
  rows.add('pathway_event', {
    id: idOf(`pathway-event/${id}/opened`),
    ...held,
    pathway_id: id,
    at: time.at(seed.includedOn, '10:00'),
    kind: 'opened',
    data: { stage: seed.stage },
    by_situation: situationId(seed.pivot ?? 'claire'),
  });
}

function milestonesOf(scene: Scene, seed: PathwaySeed): ExpectedMilestone[] {
  const { today, firstDay } = scene.time;
  const { patient, open = {}, keep = [] } = seed;
  const scores: Record<string, number> = seed.g8 === undefined ? {} : { g8: seed.g8 };
  const facts = { birth: patient.birth, scores, done: [], dropped: [] };
  return expectedMilestones(seed.template, seed.anchors, facts, today).map((milestone) => {
    const kept = open[milestone.ruleKey];
    if (kept !== undefined && milestone.from <= today) {
      const window = { from: addDays(kept, -10), due: addDays(kept, -4), to: kept };
      return { ...milestone, ...window, state: stateOf(window, null, today) };
    }
    if (milestone.from > firstDay || (keep.includes(milestone.ruleKey) && milestone.to >= today)) return milestone;
    const yesterday = addDays(today, -1);
    const doneOn = milestone.due < yesterday ? milestone.due : yesterday;
    return { ...milestone, state: 'done', doneOn };
  });
}

function rowOf(scene: Scene, seed: PathwaySeed, milestone: ExpectedMilestone, of: { id: string; held: Row }): Row {
  const { key, ruleKey, title, stage, lane, from, due, to, inCharge, required, doneOn } = milestone;
  return {
    id: idOf(`milestone/${of.id}/${key}`),
    ...of.held,
    pathway_id: of.id,
    key,
    title,
    stage,
    lane,
    due_on: due,
    window_from: from,
    window_to: to,
    in_charge: inCharge,
    required,
    done_on: doneOn,
    done_by: doneOn ? situationId(seed.pivot ?? 'claire') : null,
    done_how: doneOn ? 'recorded' : null,
    result: doneOn ? (seed.results?.[ruleKey] ?? null) : null,
  };
}

export function addTemplate(scene: Scene, template: PathwayTemplate): void {
  const { key, version, title, kind } = template;
  const content = JSON.parse(JSON.stringify(template)) as Row;
  const published_at = scene.time.at(scene.time.day(-400), '09:00');
  scene.rows.add('pathway_template', { key, version, title, kind, content, status: 'published', published_at });
}
