import { shippedTemplate } from '@jalon/domain/template';
import type { Worker } from '@jalon/persistence/testing';
import { patientScene, type PatientScene } from '../testing/patient-scene';
import { testServer, type TestServer } from '../testing/test-server';

let server: TestServer;
let scene: PatientScene;
let pilot: Worker;
let visit: string;

beforeAll(async () => {
  server = await testServer('2026-11-23T07:12:00.000Z');
  scene = await patientScene(server);
  pilot = await scene.build.worker('pilot-physician', scene.hospital, [scene.hdj], { familyName: 'Caron', givenName: 'Ève' });
  const content = shippedTemplate('vulnerable-children-6-years');
  const { key, version, title, kind } = content;
  const published = { status: 'published', published_at: '2026-01-01T00:00:00Z' };
  await scene.build.insert('pathway_template', { key, version, title, kind, content, ...published });
  const way = { patient: scene.helene.patient, template: key, stage: 'surveillance', pivot: pilot.situation };
  const anchors = { inclusion: '2026-06-01', birth: '2025-09-01', 'expected-term': '2025-11-25' };
  const enrol = `mutation ($input: EnrolInput!) { enrol(input: $input) { __typename ... on Refused { code } } }`;
  await server.ask(scene.claire, enrol, { input: { ...way, anchors } });
  const { rows } = await server.db.owner.query<{ id: string }>(`select id from pathway_milestone where key = 'visit-9-months'`);
  visit = rows[0]?.id ?? '';
}, 60_000);
afterAll(() => server?.close());

async function dayOf(who: Worker) {
  const { data } = await server.ask<{ day: { rows: { reasons: { code: string; data: { title?: string } }[] }[] } }>(
    who,
    '{ day { rows { reasons { code action data } } } }',
  );
  return (data?.day.rows ?? []).flatMap(({ reasons }) => reasons).filter((one) => one.data.title === 'Visite des 9 mois');
}
async function move(input: Record<string, unknown>) {
  const { data } = await server.ask<{ moveOnLadder: { __typename: string; event?: string } }>(
    scene.claire,
    `mutation ($input: LadderInput!) { moveOnLadder(input: $input) { __typename ... on LadderKept { event } ... on Refused { code } } }`,
    { input: { visit, ...input } },
  );
  expect(data?.moveOnLadder).toMatchObject({ __typename: 'LadderKept' });
  return data?.moveOnLadder.event;
}
const ask = async <T>(query: string) => (await server.ask<{ found: T }>(scene.claire, query)).data?.found;
const continuity = async <T>(fields: string) => (await ask<T>(`{ found: continuityOverview { ${fields} } }`)) as T;
const ways = () => ask('{ found: ladder(states: ["lost", "resumed", "chased"]) { rows { pivotName pivotAway } } }');

it('says lost of a child declared lost, in the day and in « À sécuriser », and offers that the follow-up is resumed', async () => {
  expect(await dayOf(pilot)).toMatchObject([{ code: 'milestone-past-window', action: 'propose-date' }]);
  await move({ act: 'chase', channel: 'phone', outcome: 'no-answer' });
  await move({ act: 'chase', channel: 'letter', outcome: 'no-answer' });
  await move({ act: 'declare-lost', reason: 'Logement quitté' });
  expect(await dayOf(pilot)).toMatchObject([
    { code: 'lost-to-follow-up', action: 'resume-follow-up', data: { visit, why: 'Logement quitté', responsible: 'Ève Caron' } },
  ]);
  expect(await dayOf(scene.stranger)).toEqual([]);
  const { gaps } = await continuity<{ gaps: { lostOn: string | null; data: { title: string } }[] }>('gaps { lostOn data }');
  expect(gaps.map(({ lostOn, data: { title } }) => [title, lostOn])).toEqual([
    ['Médecin pilote choisi par les parents', null],
    ['Visite des 9 mois', '2026-11-23'],
  ]);
  const event = await move({ act: 'resume' });
  expect(await dayOf(pilot)).toMatchObject([{ code: 'milestone-past-window', action: 'propose-date' }]);
  const undo = `mutation { withdrawLadderTry(id: "${event}") { __typename } }`;
  expect((await server.ask(scene.claire, undo)).data).toEqual({ withdrawLadderTry: { __typename: 'LadderKept' } });
  expect(await dayOf(pilot)).toMatchObject([{ code: 'lost-to-follow-up', data: { on: '2026-11-23' } }]);
  await move({ act: 'resume' });
});

/** What « Patients » says beside the visit that waits. */
const inTheList = async (who: Worker) => {
  const list = '{ patients(question: { whose: "units", which: "to-secure" }) { patients { saidSeenOn lostOn } } }';
  const { data } = await server.ask<{ patients: { patients: { saidSeenOn: string | null; lostOn: string | null }[] } }>(
    who,
    list,
  );
  return data?.patients.patients;
};

it('says in « À sécuriser » and in « Patients » that a visit told as seen is to be confirmed, until somebody says that it was not', async () => {
  const ofVisit = async () =>
    (
      await continuity<{ gaps: { visit: string | null; saidSeenOn: string | null; lostOn: string | null }[] }>(
        'gaps { visit saidSeenOn lostOn }',
      )
    ).gaps.filter((gap) => gap.visit !== null);
  expect(await ofVisit()).toEqual([{ visit, saidSeenOn: null, lostOn: null }]);
  await server.db.owner.query(
    `update pathway_milestone set done_on = '2026-09-01', done_how = 'by-hand' where title = 'Médecin pilote choisi par les parents'`,
  );
  await move({ act: 'say-seen', on: '2026-11-13', source: 'family' });
  expect(await ofVisit()).toEqual([{ visit, saidSeenOn: '2026-11-13', lostOn: null }]);
  expect(await inTheList(scene.claire)).toEqual([{ saidSeenOn: '2026-11-13', lostOn: null }]);
  expect(await inTheList(scene.stranger)).toEqual([]);
  await move({ act: 'not-seen', reason: 'C’était sa sœur' });
  expect(await ofVisit()).toEqual([{ visit, saidSeenOn: null, lostOn: null }]);
  expect(await inTheList(scene.claire)).toEqual([{ saidSeenOn: null, lostOn: null }]);
});

it('names whoever can act: the relay of an absent referent, and nobody once the referent has left', async () => {
  expect(await ways()).toMatchObject({ rows: [{ pivotName: 'Ève Caron', pivotAway: null }] });
  const away = { situation_id: pilot.situation, from_on: '2026-11-20', until_on: '2026-11-27', declared_by: pilot.situation };
  const id = '0190a000-0000-7000-8000-000000000001';
  await scene.build.insert('absence', { id, ...away, replacement: scene.yann.situation, declared_at: '2026-11-20T08:00:00Z' });
  expect(await ways()).toMatchObject({ rows: [{ pivotName: 'Yann Kerbrat', pivotAway: 'Ève Caron' }] });
  await server.db.owner.query('update absence set withdrawn_at = declared_at');
  await server.db.owner.query(`update working_situation set ended_at = '2026-11-22T08:00:00Z' where id = $1`, [pilot.situation]);
  expect(await ways()).toMatchObject({ rows: [{ pivotName: null, pivotAway: null }] });
  await server.db.owner.query('update working_situation set ended_at = null where id = $1', [pilot.situation]);
});

it('follows again, on the same way, a child whose way was closed as lost', async () => {
  await server.db.owner.query(
    `update pathway set status = 'closed', closed_reason = 'lost', next_step_on = null, next_step = null, breach = null`,
  );
  expect(await dayOf(pilot)).toEqual([]);
  await move({ act: 'resume' });
  expect(await dayOf(pilot)).toMatchObject([{ code: 'milestone-past-window' }]);
});
