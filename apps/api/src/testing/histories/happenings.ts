import { addDays } from '@jalon/domain/calendar';
import type { Next } from '@jalon/persistence/testing';
import { anyOf, aPathway, aPivot, asked, dayOf, given, oneOf, type Happening } from './ask-somebody';
import { HAPPENINGS_OF_FACTS } from './happenings-of-facts';
import { ADULTS, CHILDREN, type HistoriesScene } from './scene';

const aVisit = (scene: HistoriesScene, draw: Next) =>
  anyOf<{ id: string; version: number }>(scene, draw, `select id, version from appointment where status = 'planned'`);
const aCall = (scene: HistoriesScene, draw: Next) =>
  anyOf<{ id: string; version: number }>(scene, draw, `select id, version from call where state = 'planned'`);
const aDeath = (scene: HistoriesScene, draw: Next, state: string) =>
  anyOf<{ patient: string }>(scene, draw, `select patient_id as patient from death where state = $1`, [state]);
const soon = (scene: HistoriesScene, draw: Next) => addDays(dayOf(scene), draw(200));

/** All that may happen to patients and to those who follow them, in any order: as it is asked of the server. */
export const HAPPENINGS: Record<string, Happening> = {
  ...HAPPENINGS_OF_FACTS,
  async enrol(scene, draw) {
    const patient = oneOf(scene.patients, draw)?.patient;
    const template = draw(2) === 0 ? ADULTS : CHILDREN;
    const anchors = { birth: '2024-09-12', 'expected-term': '2024-11-20', inclusion: dayOf(scene), announcement: dayOf(scene) };
    const stage = template === ADULTS ? 'announcement' : 'surveillance';
    const pivot = (await aPivot(scene, draw)).situation;
    return asked(scene.cell, 'enrol', 'EnrolInput', { patient, template, stage, pivot, anchors });
  },
  async plan(scene, draw) {
    const patient = oneOf(scene.patients, draw)?.patient;
    const input = { patient, kind: 'consultation', on: soon(scene, draw), at: '10:30', label: 'Consultation' };
    return asked(await aPivot(scene, draw), 'planAppointment', 'PlanInput', input);
  },
  async move(scene, draw) {
    const visit = await aVisit(scene, draw);
    return visit
      ? asked(await aPivot(scene, draw), 'moveAppointment', 'MoveInput', { ...visit, on: soon(scene, draw), at: '09:00' })
      : null;
  },
  async cancel(scene, draw) {
    const visit = await aVisit(scene, draw);
    return visit ? asked(await aPivot(scene, draw), 'cancelAppointment', 'CancelInput', { ...visit, reason: 'postponed' }) : null;
  },
  async miss(scene, draw) {
    const visit = await aVisit(scene, draw);
    const act = draw(2) === 0 ? 'mark-missed' : 'mark-done';
    return visit ? asked(await aPivot(scene, draw), 'settleAppointment', 'SettleInput', { ...visit, act }) : null;
  },
  async 'plan-a-call'(scene, draw) {
    const values = {
      patient: oneOf(scene.patients, draw)?.patient,
      purpose: 'Tolérance',
      when: { on: soon(scene, draw), time: '10:00' },
    };
    return given(await aPivot(scene, draw), 'planCall', values);
  },
  async 'no-answer'(scene, draw) {
    const call = await aCall(scene, draw);
    return call
      ? given(await aPivot(scene, draw), 'callUnreached', { ...call, tryAgain: { on: addDays(dayOf(scene), 1), time: '10:00' } })
      : null;
  },
  async answer(scene, draw) {
    const call = await aCall(scene, draw);
    const said = call && { ...call, identity: [true, true], reminded: [], minutes: 5 };
    return said ? asked(await aPivot(scene, draw), 'callReached', 'ReachedInput', said, 'said') : null;
  },
  async task(scene, draw) {
    const task = {
      patient: oneOf(scene.patients, draw)?.patient,
      title: 'Relancer',
      toUnit: scene.unit,
      dueOn: soon(scene, draw),
    };
    return asked(await aPivot(scene, draw), 'createTask', 'TaskInput', task, 'task');
  },
  async 'do-a-task'(scene, draw) {
    const task = await anyOf<{ id: string }>(scene, draw, `select id from task where state = 'open'`);
    return task ? given(await aPivot(scene, draw), 'doTask', task) : null;
  },
  async absence(scene, draw) {
    const [who, other] = [await aPivot(scene, draw), await aPivot(scene, draw)];
    const replacement = draw(2) === 0 && other !== who ? other.situation : null;
    return asked(who, 'declareAbsence', 'OwnAbsenceInput', {
      from: dayOf(scene),
      until: addDays(dayOf(scene), draw(30)),
      replacement,
    });
  },
  async return(scene, draw) {
    const absence = await anyOf<{ id: string; situation: string }>(
      scene,
      draw,
      `select id, situation_id as situation from absence where withdrawn_at is null`,
    );
    const who = scene.pivots.find(({ situation }) => situation === absence?.situation);
    return absence && who ? given(who, 'endAbsence', { id: absence.id }) : null;
  },
  async 'pivot-leaves'(scene, draw) {
    // The last four stay: somebody must be left to act.
    const leaver = scene.pivots[draw(scene.pivots.length - 4)];
    return leaver && draw(4) === 0 ? given(scene.administrator, 'endSituation', { situation: leaver.situation }) : null;
  },
  async 'pivot-named'(scene, draw) {
    const pathway = await aPathway(scene, draw);
    const pivot = (await aPivot(scene, draw)).situation;
    return pathway ? asked(scene.cell, 'changePivot', 'PivotInput', { id: pathway.id, version: pathway.version, pivot }) : null;
  },
  async migrate(scene, draw) {
    const pathway = await aPathway(scene, draw);
    if (!pathway) return null;
    const { id, template_key: key, template_version: from } = pathway;
    const last = await anyOf<{ to: number }>(
      scene,
      draw,
      `select version as to from pathway_template where key = $1 and status = 'published'`,
      [key],
    );
    const to = last?.to ?? from;
    if (to === from) return null;
    return asked(scene.cell, 'migratePathways', 'MigrateInput', { key, from, to, pathways: [id] });
  },
  async milestone(scene, draw) {
    const milestone = await anyOf<{ id: string; version: number }>(
      scene,
      draw,
      `select id, version from pathway_milestone where done_on is null and dropped_on is null and window_from <= $1`,
      [dayOf(scene)],
    );
    return milestone ? asked(await aPivot(scene, draw), 'doMilestone', 'MilestoneInput', milestone) : null;
  },
  async ladder(scene, draw) {
    const patient = oneOf(scene.patients, draw)?.patient;
    const who = await aPivot(scene, draw);
    const { data } = await scene.server.ask<{ ladderOfPatient: { acts: string[]; visit: { id: string } }[] }>(
      who,
      'query($patient: ID!) { ladderOfPatient(patient: $patient) { acts visit { id } } }',
      { patient },
    );
    const way = data?.ladderOfPatient[0];
    const act = way && oneOf(way.acts, draw);
    if (!way || !act) return null;
    const channel = oneOf(['phone', 'letter'], draw);
    const exit = oneOf(['moved', 'followed-elsewhere', 'refused', 'transferred'], draw);
    const more = act === 'chase' ? { channel, outcome: 'no-answer' } : act === 'leave' ? { exit } : {};
    return asked(who, 'moveOnLadder', 'LadderInput', {
      visit: way.visit.id,
      act,
      ...more,
      reason: draw(5) === 0 ? '' : 'Dit par la famille',
    });
  },
  async 'moves-away'(scene, draw) {
    const pathway = await aPathway(scene, draw);
    const reason = oneOf(['moved', 'followed-elsewhere', 'transferred', 'completed', ''], draw);
    return pathway && draw(3) === 0
      ? asked(scene.cell, 'movePathway', 'MovePathwayInput', { id: pathway.id, version: pathway.version, act: 'close', reason })
      : null;
  },
  async dies(scene, draw) {
    const patient = oneOf(scene.patients, draw)?.patient;
    return asked(await aPivot(scene, draw), 'sayDeath', 'SayDeathInput', { patient, diedOn: dayOf(scene), source: 'relatives' });
  },
  async 'death-confirmed'(scene, draw) {
    const said = await aDeath(scene, draw, 'said');
    return said ? given(await aPivot(scene, draw), 'confirmDeath', said) : null;
  },
  async 'death-undone'(scene, draw) {
    const death = await aDeath(scene, draw, draw(2) === 0 ? 'said' : 'confirmed');
    return death ? given(await aPivot(scene, draw), 'undoDeath', { ...death, reason: 'Erreur de dossier' }) : null;
  },
  async merge(scene, draw) {
    const pair = oneOf(scene.pairs, draw);
    return pair
      ? asked(scene.officer, 'mergeRecords', 'MergeInput', { ...pair, reference: 'FUS-2026-114', confirmed: [] })
      : null;
  },
  async 'undo-merge'(scene, draw) {
    const merge = await anyOf<{ id: string }>(scene, draw, 'select id from record_merge where undone_at is null');
    return merge ? given(scene.officer, 'undoMerge', { ...merge, reason: 'Deux personnes' }) : null;
  },
};

const TYPES: Record<string, string> = {
  ...{
    id: 'ID!',
    version: 'Int!',
    patient: 'ID!',
    purpose: 'String!',
    when: 'WhenInput!',
    tryAgain: 'WhenInput!',
    situation: 'ID!',
    reason: 'String!',
  },
};

/** Does one act. Answers what it came to: done, refused with its code, or null when there was nothing to do. Throws on an error of the server. */
export async function happen(scene: HistoriesScene, kind: string, draw: Next): Promise<string | null> {
  const act = await HAPPENINGS[kind]?.(scene, draw);
  if (!act) return null;
  const { who, name, type, values } = act;
  const names = Object.keys(values);
  const declared = names.map((each) => `$${each}: ${type ?? TYPES[each] ?? ''}`).join(', ');
  const passed = names.map((each) => `${each}: $${each}`).join(', ');
  const question = `mutation(${declared}) { done: ${name}(${passed}) { __typename ... on Refused { code } } }`;
  const { data, errors } = await scene.server.ask<{ done: { __typename: string; code?: string } }>(who, question, values);
  const code = errors?.[0]?.extensions.code;
  // Whoever has left is no longer signed in: a refusal like another.
  if (code && !['UNAUTHENTICATED', 'FORBIDDEN'].includes(code)) throw new Error(`${kind}: ${JSON.stringify(errors)}`);
  return code ?? data?.done.code ?? 'done';
}
