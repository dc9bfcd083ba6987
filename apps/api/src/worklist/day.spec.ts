import { v7 as uuidv7 } from 'uuid';
import { actingAs } from '@jalon/persistence/testing';
import { DayService } from './day.service';
import type { Day } from './day.types';
import { dayScene, NOW, type DayScene } from '../testing/day-scene';

const DAY = `{ day { home today days units { shortName lastPushAt }
  visits { id on patient { familyName age } arrival { shown red } bloodTest { shown red } goAhead { state red of } seenAt hasPathway
    lookalikes { why birth } status }
  changes { since told total items { visit kind from to seen patient { familyName } } }
  rows { id patient { familyName } severity reasons { code severity action before about { kind id } data } }
  nextCall { at } town { patient { familyName } visit { at } bloodTest { on state } } } }`;

let scene: DayScene;

beforeAll(async () => {
  scene = await dayScene();
}, 60_000);

afterAll(() => scene?.server.close());

const dayOf = async (who = scene.nurse): Promise<Day> => {
  const answer = await scene.server.ask<{ day: Day }>(who, DAY);
  expect(answer.errors).toBeUndefined();
  return answer.data!.day;
};

it('shows five working days, today first, and says nobody waits on an empty one', async () => {
  const day = await dayOf();
  expect(day).toMatchObject({ home: 'plan', today: '2026-11-23', visits: [], rows: [], units: [{ shortName: 'HDJ' }] });
  expect(day.days).toEqual(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27']);
});

it('has every red sign of the plan in the list, with its visit and one action, on any generated days', async () => {
  const labs = ['to-request', 'requested', 'received', 'none'];
  const arrivals = ['first', 'resumption', 'ongoing', 'unsure'];
  for (let n = 0; n < 48; n += 1) {
    const startsAt = new Date(Date.parse('2026-11-23T06:30:00Z') + n * 2.3 * 3_600_000).toISOString();
    await scene.visit(startsAt, { lab: labs[n % 4], shown_arrival: arrivals[Math.floor(n / 4) % 4], lab_received_at: null });
  }
  const { visits, rows } = await dayOf();
  const reasons = rows.flatMap((row) => row.reasons);
  const listed = (code: string, id: string) =>
    reasons.some((reason) => reason.code === code && reason.about.id === id && reason.action);
  expect(visits.filter((visit) => visit.bloodTest.red).length).toBeGreaterThan(3);
  for (const visit of visits) {
    expect(listed('visit-without-blood-test', visit.id)).toBe(visit.bloodTest.red);
    expect(listed('visit-without-decision', visit.id)).toBe(visit.goAhead.red);
    expect(listed('arrival-to-check', visit.id)).toBe(visit.arrival.red);
  }
  expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
});

it('asks a social worker of the unit for no blood test, arrival or decision: she sees them and may settle none', async () => {
  const social = await scene.build.worker('social-worker', scene.hospital, [scene.unit]);
  const { visits, rows } = await dayOf(social);
  expect(visits.some(({ bloodTest }) => bloodTest.red)).toBe(true);
  expect(rows).toEqual([]);
});

it('asks the same number of statements for ten visits and for five hundred', async () => {
  const service = scene.server.app.get(DayService);
  const count = async () => {
    const acting = actingAs(scene.server.db.dataSource, scene.nurse, NOW);
    await service.day(acting);
    await acting.finish();
    return acting.statements;
  };
  const few = await count();
  for (let n = 0; n < 460; n += 1) await scene.visit('2026-11-26T09:00:00Z');
  expect(await count()).toBe(few);
  expect(few).toBeLessThanOrEqual(8);
}, 60_000);

it('marks the two RICHARD Catherine of one day, and not the one of another day', async () => {
  const like = { used_family_name: 'RICHARD', used_given_name: 'Catherine', birth_given_name: 'Catherine' };
  const one = await scene.build.patient(scene.hospital, [scene.unit], { ...like, birth_date: '1964-02-01' });
  const two = await scene.build.patient(scene.hospital, [scene.unit], { ...like, birth_date: '1968-05-09' });
  const morning = await scene.visit('2026-11-25T08:15:00Z', {}, one);
  const later = await scene.visit('2026-11-25T09:30:00Z', {}, two);
  const alone = await scene.visit('2026-11-24T09:30:00Z', {}, two);
  const { visits } = await dayOf();
  const find = (id: string) => visits.find((visit) => visit.id === id);
  expect(find(morning.id)?.lookalikes).toEqual([{ why: 'homonym', birth: '1968-05-09' }]);
  expect(find(later.id)?.lookalikes).toEqual([{ why: 'homonym', birth: '1964-02-01' }]);
  expect(find(alone.id)?.lookalikes).toEqual([]);
});

it('tells a move since she looked, until it is taken note of', async () => {
  const { id, of } = await scene.visit('2026-11-27T13:15:00Z');
  await scene.build.insert('appointment_event', {
    ...{ id: uuidv7(), patient_id: of.patient, circle_id: of.circle, unit_id: scene.unit, appointment_id: id },
    ...{ at: '2026-11-22T17:00:00Z', kind: 'moved', before: { startsAt: '2026-11-25T13:15:00Z' }, after: {} },
  });
  const before = await dayOf();
  expect(before.changes).toMatchObject({
    told: 'each',
    total: 1,
    items: [{ visit: id, kind: 'moved', from: '2026-11-25T13:15:00Z' }],
  });
  const looked = await scene.server.ask(
    scene.nurse,
    `mutation { acknowledgeChanges(upTo: "${NOW}") { __typename ... on Looked { at } } }`,
  );
  expect(looked.data).toMatchObject({ acknowledgeChanges: { __typename: 'Looked' } });
  expect((await dayOf()).changes).toMatchObject({ total: 0, items: [] });
});

it('keeps in the list a way that only time has broken', async () => {
  const lost = await scene.build.patient(scene.hospital, [scene.unit], { used_family_name: 'MARCHAND' });
  await scene.build.insert('pathway_template', {
    ...{ key: 'onco', version: 1, title: 'Cancer', kind: 'national', content: {}, status: 'published' },
  });
  await scene.build.insert('pathway', {
    ...{ id: uuidv7(), patient_id: lost.patient, circle_id: lost.circle, unit_id: scene.unit, template_key: 'onco' },
    ...{ template_version: 1, title: 'Cancer', stage: 'treatment', status: 'active', included_on: '2026-10-01' },
    ...{ pivot: scene.nurse.situation, next_step_on: '2026-11-20', next_step: 'Sortie', created_at: '2026-10-01T08:00:00Z' },
  });
  const row = (await dayOf()).rows.find(({ patient }) => patient?.familyName === 'MARCHAND');
  expect(row).toMatchObject({ severity: 3, reasons: [{ code: 'no-next-step', action: 'date-next-step' }] });
});

it('keeps in the list what was foreseen, from its hour on, and what a colleague follows while she is away, without any job', async () => {
  const hers = await scene.build.patient(scene.hospital, [scene.unit], { used_family_name: 'LEROUX' });
  const colleague = await scene.build.worker('pivot-nurse', scene.hospital, [scene.unit], { familyName: 'KERBRAT' });
  const pathway = uuidv7();
  const held = { patient_id: hers.patient, circle_id: hers.circle, unit_id: scene.unit };
  await scene.build.insert('pathway', {
    ...{ id: pathway, ...held, template_key: 'onco', template_version: 1, title: 'Cancer', stage: 'treatment', status: 'active' },
    ...{ included_on: '2026-10-01', pivot: colleague.situation, next_step_on: '2026-12-01', next_step: 'Cure', created_at: NOW },
  });
  const foreseen = {
    code: 'appointment-missed',
    key: 'appointment-missed/a',
    severity: 2,
    owner: 'pivot-nurse',
    state: 'coming',
  };
  await scene.build.insert('continuity_break', {
    ...{ id: uuidv7(), ...held, pathway_id: pathway, ...foreseen, data: { title: 'Scanner', on: '2026-11-21' } },
    ...{ since: '2026-11-23', due_on: '2026-11-26', opens_at: '2026-11-22T23:00:00Z', print: '' },
  });
  const rowOf = async () => (await dayOf()).rows.find(({ patient }) => patient?.familyName === 'LEROUX');
  expect(await rowOf()).toBeUndefined();
  const absence = { situation_id: colleague.situation, from_on: '2026-11-23', until_on: '2026-11-27', declared_at: NOW };
  const id = uuidv7();
  await scene.build.insert('absence', { id, ...absence, declared_by: colleague.situation });
  expect(await rowOf()).toMatchObject({ severity: 3, reasons: [{ code: 'pivot-absent' }, { code: 'appointment-missed' }] });
  await scene.server.db.owner.query('update absence set replacement = $2 where id = $1', [id, scene.nurse.situation]);
  expect(await rowOf()).toMatchObject({ severity: 2, reasons: [{ code: 'appointment-missed', action: 'open-file' }] });
});

it('puts a call off with its reason, and offers the next one when nobody waits', async () => {
  const who = await scene.build.patient(scene.hospital, [scene.unit], { used_family_name: 'MOREL' });
  const id = uuidv7();
  await scene.build.insert('call', {
    ...{ id, patient_id: who.patient, circle_id: who.circle, unit_id: scene.unit, purpose: 'Appel hebdomadaire' },
    ...{ planned_at: '2026-11-23T09:00:00Z', state: 'planned', for_situation: scene.nurse.situation, created_at: NOW },
  });
  await scene.build.insert('pathway', {
    ...{ id: uuidv7(), patient_id: who.patient, circle_id: who.circle, unit_id: scene.unit, template_key: 'onco' },
    ...{ template_version: 1, title: 'Cancer', stage: 'treatment', status: 'active', included_on: '2026-10-01' },
    ...{ pivot: scene.nurse.situation, next_step_on: '2026-11-23', next_step: 'Appel hebdomadaire', created_at: NOW },
  });
  expect((await dayOf()).rows.find(({ patient }) => patient?.familyName === 'MOREL')?.reasons[0]).toMatchObject({
    action: 'call',
  });
  const putOff = (reason: string, seenVersion = 1) =>
    scene.server.ask(
      scene.nurse,
      `mutation($reason: String!, $seenVersion: Int!) { putOff(kind: "call", id: "${id}", until: "2026-11-24", reason: $reason,
       seenVersion: $seenVersion) { __typename ... on Refused { code } } }`,
      { reason, seenVersion },
    );
  expect((await putOff(' ')).data).toMatchObject({ putOff: { code: 'reason-missing' } });
  expect((await putOff('Chez le dentiste')).data).toMatchObject({ putOff: { __typename: 'WorkPutOff' } });
  expect((await putOff('Encore')).data).toMatchObject({ putOff: { code: 'changed-meanwhile' } });
  const day = await dayOf();
  expect(day.rows.some(({ patient }) => patient?.familyName === 'MOREL')).toBe(false);
  expect(day.nextCall).toEqual({ at: '2026-11-24T09:00:00.000Z' });
  const { rows } = await scene.server.db.owner.query('select next_step_on from pathway where patient_id = $1', [who.patient]);
  expect(rows).toEqual([{ next_step_on: '2026-11-24' }]);
});

it('answers the town nurse her own patients, and a nurse of another practice nothing at all', async () => {
  const { id, of } = await scene.visit('2026-11-27T13:15:00Z', { lab: 'requested', lab_received_at: null });
  await scene.build.join(of.patient, of.circle, scene.practice);
  const hers = await dayOf(scene.town);
  expect(hers).toMatchObject({ home: 'town', visits: [], changes: null });
  expect(hers.town).toMatchObject([
    { visit: { at: '2026-11-27T13:15:00.000Z' }, bloodTest: { on: '2026-11-25', state: 'requested' } },
  ]);
  const other = await dayOf(scene.otherTown);
  expect(other).toMatchObject({ town: [], rows: [], visits: [] });
  expect(JSON.stringify(other)).not.toContain(id);
  const secretary = await scene.server.ask(scene.secretary, DAY);
  expect(secretary).toMatchObject({ data: null, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
});
