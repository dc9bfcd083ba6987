import { unitsOfCircles } from '@jalon/persistence/circle';
import { actingAs, type Worker } from '@jalon/persistence/testing';
import { endLapsedConsents } from '../cli/continuity/end-lapsed-consents';
import { patientScene, visit, type PatientScene } from '../testing/patient-scene';
import { testServer, type TestServer } from '../testing/test-server';

const THE_LAST_SECOND = '2026-11-21T22:59:59.000Z';
const ONE_SECOND_AFTER = '2026-11-21T23:00:01.000Z';

let server: TestServer;
let scene: PatientScene;
let morel: number;
let membership: string;

const JOIN = `mutation($input: JoinInput!) { joinCircle(input: $input) { ... on MembershipKept { id } ... on Refused { code } } }`;
const consentUntil = async (until: string, who: Worker = scene.claire) =>
  (
    await server.ask<{ joinCircle: { id?: string; code?: string } }>(who, JOIN, {
      input: {
        ...{ patient: scene.helene.patient, unit: morel, function: 'town-nurse', basis: 'consent', how: 'au téléphone' },
        ...{ consentScope: 'pansements', consentMeans: 'oral', consentUntil: until },
      },
    })
  ).data?.joinCircle;
const seesAt = (who: Worker, at: string) =>
  actingAs(server.db.dataSource, who, at).read(
    async (tx) => (await tx.em.query('select 1 from appointment where patient_id = $1', [scene.helene.patient])).length as number,
  );
const toldAt = (at: string) =>
  actingAs(server.db.dataSource, scene.claire, at).write((tx) => unitsOfCircles(tx, [scene.helene.circle]));
const rows = async (sql: string, values: unknown[] = []) => (await server.db.owner.query(sql, values)).rows as unknown[];
const reasons = async (who: Worker) =>
  (
    await server.ask<{ day: { rows: { reasons: { code: string; data: unknown }[] }[] } }>(
      who,
      'query { day { rows { reasons { code data } } } }',
    )
  ).data!.day.rows.flatMap((row) => row.reasons.filter(({ code }) => code.startsWith('consent-')));

beforeAll(async () => {
  server = await testServer('2026-11-20T15:12:00.000Z');
  scene = await patientScene(server);
  morel = ((await rows("select id from unit where name = 'Cabinet Morel'")) as { id: number }[])[0]!.id;
  await visit(scene, scene.helene, '2026-11-27T08:00:00Z');
  await server.ask(
    scene.claire,
    `mutation { enrol(input: { patient: "${scene.helene.patient}", template: "oncology-adult", stage: "announcement",
     pivot: "${scene.claire.situation}", anchors: { announcement: "2026-10-01" } }) { __typename } }`,
  );
  membership = (await consentUntil('2026-11-21'))!.id!;
}, 60_000);
afterAll(() => server?.close());

it('tells the referent days before a consent ends, and nobody else', async () => {
  expect(await reasons(scene.claire)).toEqual([{ code: 'consent-ending', data: { who: 'Cabinet Morel', until: '2026-11-21' } }]);
  expect(await reasons(scene.stranger)).toEqual([]);
});

it('shuts the second after the last day has ended, with no job: reading, writing under it, and what open pages are told', async () => {
  expect(await seesAt(scene.stranger, THE_LAST_SECOND)).toBe(1);
  expect(await toldAt(THE_LAST_SECOND)).toContain(morel);
  expect(await seesAt(scene.stranger, ONE_SECOND_AFTER)).toBe(0);
  expect(await toldAt(ONE_SECOND_AFTER)).not.toContain(morel);
  expect(await seesAt(scene.claire, ONE_SECOND_AFTER)).toBe(1);
});

it('keeps open whom another ground keeps in the circle, until that one ends too', async () => {
  await server.db.owner.query(
    `insert into membership (id, circle_id, patient_id, unit_id, function, legal_basis, origin, since)
     values (gen_random_uuid(), $1, $2, $3, 'general-practitioner', 'care-team-chosen', 'prescription', '2026-11-20')`,
    [scene.helene.circle, scene.helene.patient, morel],
  );
  expect(await seesAt(scene.stranger, ONE_SECOND_AFTER)).toBe(1);
  await server.db.owner.query(
    `update membership set until = '2026-11-20T12:00Z' where unit_id = $1 and origin = 'prescription'`,
    [morel],
  );
  expect(await seesAt(scene.stranger, ONE_SECOND_AFTER)).toBe(0);
});

it('is renewed by somebody else, in a period of its own, and the referent is asked no more', async () => {
  const [{ organisation } = { organisation: '' }] = (await rows(
    'select organisation_id as organisation from unit where id = $1',
    [morel],
  )) as { organisation: string }[];
  const herself = await scene.build.worker('coordinator', organisation, [morel]);
  expect(await consentUntil('2027-03-01', herself)).toEqual({ code: 'own-consent' });
  await consentUntil('2027-03-01');
  expect(await reasons(scene.claire)).toEqual([]);
  expect(await seesAt(scene.stranger, ONE_SECOND_AFTER)).toBe(1);
  expect(await rows('select ended_reason from membership where id = $1', [membership])).toEqual([{ ended_reason: 'renewed' }]);
  membership = (await consentUntil('2026-11-21'))!.id!;
});

it('is written down as over: its work goes back to who gave it, its pages look again, the circle says when it ended', async () => {
  const { patient, circle } = scene.helene;
  const hdj = (
    (await rows('select unit_id from membership where circle_id = $1 order by since limit 1', [circle])) as { unit_id: number }[]
  )[0]!.unit_id;
  const task = '018f0000-0000-7000-8000-0000000000c1';
  await scene.build.insert('task', {
    ...{
      id: task,
      patient_id: patient,
      circle_id: circle,
      unit_id: hdj,
      to_unit_id: morel,
      title: 'Rappeler',
      due_on: '2026-11-30',
    },
    ...{ state: 'open', created_at: '2026-11-20T08:00:00Z', created_by: scene.claire.situation },
  });
  const told: string[] = [];
  server.db.owner.on('notification', ({ payload }) => told.push(payload ?? ''));
  await server.db.owner.query('listen jalon');
  const ended = () => endLapsedConsents({ url: server.db.applicationUrl, now: ONE_SECOND_AFTER });
  expect(await ended()).toBe(1);
  expect(await ended()).toBe(0);
  expect(await rows('select until, ended_reason from membership where id = $1', [membership])).toEqual([
    { until: '2026-11-21T23:00:00.000Z', ended_reason: 'consent-over' },
  ]);
  expect(await rows('select to_unit_id from task where id = $1', [task])).toEqual([{ to_unit_id: hdj }]);
  await server.db.owner.query('select 1');
  expect(told.some((payload) => payload.includes(`"unit:${morel}"`))).toBe(true);
  expect(await seesAt(scene.stranger, ONE_SECOND_AFTER)).toBe(0);
});

it('is told in the circle while nobody takes part in its place, and no more once the same practice does again', async () => {
  const query = `query($id: ID!) { patientFile(id: $id) { administrative { circle { unitId function consentUntil } } } }`;
  type Member = { unitId: number; function: string; consentUntil: string | null };
  type Answer = { patientFile: { administrative: { circle: Member[] } } };
  const ofMorel = async () =>
    (await server.ask<Answer>(scene.claire, query, { id: scene.helene.patient })).data?.patientFile.administrative.circle.filter(
      ({ unitId }) => unitId === morel,
    );
  expect(await ofMorel()).toEqual([{ unitId: morel, function: 'town-nurse', consentUntil: '2026-11-21' }]);
  await consentUntil('2027-03-01');
  expect(await ofMorel()).toEqual([{ unitId: morel, function: 'town-nurse', consentUntil: '2027-03-01' }]);
});
