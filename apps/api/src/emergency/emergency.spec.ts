import { addMinutes } from '@jalon/domain/calendar';
import { actingAs, type Worker } from '@jalon/persistence/testing';
import { patientScene, visit, type PatientScene } from '../testing/patient-scene';
import { testServer, type TestServer } from '../testing/test-server';

const NOW = '2026-11-23T21:40:00.000Z';
let server: TestServer;
let scene: PatientScene;
let night: Worker;
let dpo: Worker;
let until: string;

const FIND = `query($birthDate: Date!, $familyName: String!) { findForEmergency(birthDate: $birthDate, familyName: $familyName) {
  ... on EmergencyCandidates { candidates { key initial sex patientId ours } } ... on Refused { code } } }`;
const OPEN = `mutation($input: EmergencyInput!) { openEmergencyAccess(input: $input) {
  ... on EmergencyOpened { patient until } ... on Refused { code } } }`;
const FILE = `query($id: ID!) { patientFile(id: $id) { takesPart emergencyUntil administrative { usedFamilyName } schedule { appointments { id } } } }`;
const SHARING = `query($id: ID!) { sharingOf(patient: $id) { emergencies { by reason words endsAt verdict } } }`;

type Found = { findForEmergency: { candidates?: { key: string; initial: string; patientId: string | null }[]; code?: string } };
type Opened = { openEmergencyAccess: { patient?: string; until?: string; code?: string } };
const find = async (who: Worker, familyName = 'Garnier', birthDate = '1943-02-05') =>
  (await server.ask<Found>(who, FIND, { birthDate, familyName })).data!.findForEmergency;
const open = async (who: Worker, key: string, more: object = {}) =>
  (
    await server.ask<Opened>(who, OPEN, {
      input: {
        ...{ birthDate: '1943-02-05', familyName: 'garnier', key, reason: 'cannot-answer', minutes: 60 },
        ...{ words: 'Amenée inconsciente par le SAMU', ...more },
      },
    })
  ).data!.openEmergencyAccess;
const file = async (who: Worker) =>
  (await server.ask<{ patientFile: object | null }>(who, FILE, { id: scene.helene.patient })).data!.patientFile;
const rows = async (sql: string, values: unknown[] = []) => (await server.db.owner.query(sql, values)).rows as unknown[];
const readAt = (who: Worker, at: string) =>
  actingAs(server.db.dataSource, who, at).read(
    async (tx) => (await tx.em.query('select 1 from appointment where patient_id = $1', [scene.helene.patient])).length as number,
  );

beforeAll(async () => {
  server = await testServer(NOW);
  scene = await patientScene(server);
  const clinic = await scene.build.organisation('Clinique de la Baie', { kind: 'clinic' });
  const emergencies = await scene.build.unit(clinic, 'Urgences', 'service');
  night = await scene.build.worker('physician', clinic, [emergencies], { familyName: 'Diop', givenName: 'Awa' });
  dpo = await scene.build.worker('data-protection-officer', clinic, []);
  await visit(scene, scene.helene, '2026-11-27T08:00:00Z');
  await server.ask(
    scene.claire,
    `mutation { enrol(input: { patient: "${scene.helene.patient}", template: "oncology-adult", stage: "announcement",
     pivot: "${scene.claire.situation}", anchors: { announcement: "2026-10-01" } }) { __typename } }`,
  );
}, 60_000);
afterAll(() => server?.close());

it('finds a record by its very birth date and name, answers by an initial, and closes to who goes on searching', async () => {
  expect(await find(scene.stranger, 'Gar')).toEqual({ candidates: [] });
  expect(await find(scene.stranger, 'Garnier', '1943-02-06')).toEqual({ candidates: [] });
  expect(await find(scene.stranger)).toEqual({
    candidates: [{ key: expect.any(String) as string, initial: 'H', sex: 'F', patientId: null, ours: false }],
  });
  expect((await find(scene.claire)).candidates).toMatchObject([{ patientId: scene.helene.patient }]);
  for (let more = 0; more < 4; more += 1) await find(scene.stranger, 'Martin');
  expect(await find(scene.stranger)).toMatchObject({ candidates: [{}] });
  expect(await find(scene.stranger)).toMatchObject({ code: 'too-many' });
  const journalled = `select kind, count(*)::int from journal_entry where operation = 'findForEmergency' and person_id = $1 group by 1 order by 1`;
  expect(await rows(journalled, [scene.stranger.person])).toEqual([
    { kind: 'denied', count: 1 },
    { kind: 'listed', count: 8 },
  ]);
});

it('opens with a reason, to be read only; the referent is told at once and the circle reads who and why', async () => {
  const [{ key } = { key: '' }] = (await find(night)).candidates ?? [];
  expect(await file(night)).toBeNull();
  expect(await open(night, key, { words: ' ' })).toEqual({ code: 'words-missing' });
  expect(await open(night, 'not-the-key')).toEqual({ code: 'not-found' });
  expect(await open(scene.claire, key)).toEqual({ code: 'not-found' });
  const opened = await open(night, key);
  expect(opened).toEqual({ patient: scene.helene.patient, until: expect.stringMatching(/^2026-11-23T22:40:/) as string });
  until = opened.until ?? '';
  expect(await file(night)).toMatchObject({
    ...{ takesPart: false, emergencyUntil: until, administrative: { usedFamilyName: 'GARNIER' } },
    schedule: { appointments: [{}] },
  });
  const inbox = `select m.body, d.ack_wanted from message m join addressee d on d.message_id = m.id where d.situation_id = $1`;
  expect(await rows(inbox, [scene.claire.situation])).toEqual([
    { body: expect.stringMatching(/Awa Diop.*Clinique de la Baie.*inconsciente/) as string, ack_wanted: true },
  ]);
  const { data } = await server.ask(scene.nadege, SHARING, { id: scene.helene.patient });
  expect(data).toMatchObject({ sharingOf: { emergencies: [{ by: 'Awa Diop', reason: 'cannot-answer', verdict: null }] } });
});

it('changes nothing by the id of a row that it reads, and writes nothing beside: only who takes part does', async () => {
  const [visitOf] = (await rows(`select id from appointment where patient_id = $1`, [scene.helene.patient])) as { id: string }[];
  const MOVE = `mutation($input: CancelInput!) { cancelAppointment(input: $input) { __typename ... on Refused { code } } }`;
  const cancel = (who: Worker) =>
    server.ask(who, MOVE, { input: { id: visitOf!.id, version: 1, reason: 'patient-asked', detail: 'en voyage' } });
  const done = { data: { cancelAppointment: { __typename: 'AppointmentKept' } } };
  expect((await cancel(night)).data).toMatchObject({ cancelAppointment: { code: 'not-found' } });
  const changed = (who: Worker, table: string) =>
    actingAs(server.db.dataSource, who, addMinutes(until, -30)).write(async (tx) => {
      const column = table === 'patient' ? 'id' : 'patient_id';
      const [, count] = (await tx.em.query(`update ${table} set ${column} = ${column} where ${column} = $1`, [
        scene.helene.patient,
      ])) as [unknown, number];
      return count;
    });
  for (const table of ['appointment', 'circle', 'message', 'patient', 'patient_identity', 'pathway', 'task'])
    expect([table, await changed(night, table)]).toEqual([table, 0]);
  expect(await changed(scene.claire, 'appointment')).toBe(1);
  expect(await changed(scene.claire, 'patient_identity')).toBe(1);
  await expect(
    actingAs(server.db.dataSource, night, addMinutes(until, -30)).write((tx) =>
      tx.em.query(
        `insert into message (id, patient_id, circle_id, unit_id, body, at)
         select gen_random_uuid(), patient_id, circle_id, unit_id, 'bonsoir', $1 from emergency_access`,
        [tx.now],
      ),
    ),
  ).rejects.toThrow(/row-level security/);
  expect(await cancel(scene.claire)).toMatchObject(done);
});

it('is gone the second after, and reaches no other patient and no other situation while it lasts', async () => {
  expect(await readAt(night, addMinutes(until, -1))).toBe(1);
  expect(await readAt(night, until)).toBe(0);
  expect(await readAt(night, '2026-11-23T21:39:59.000Z')).toBe(0);
  expect(await file(scene.stranger)).toBeNull();
  const other = await scene.build.patient(scene.hospital, [scene.hdj], { ipp: '04100777', used_family_name: 'ROY' });
  const { data } = await server.ask(night, FILE, { id: other.patient });
  expect(data).toEqual({ patientFile: null });
  await expect(
    server.db.owner.query(`insert into situation_unit (situation_id, unit_id) select $1, unit_id from emergency_access`, [
      scene.stranger.situation,
    ]),
  ).rejects.toThrow(/nobody works/);
});

it('ends before its time when its reader says so, or when the patient opposes to her', async () => {
  const END = `mutation($id: ID!) { endEmergencyAccess(patient: $id) { ... on EmergencyEnded { patient } ... on Refused { code } } }`;
  expect((await server.ask(night, END, { id: scene.helene.patient })).data).toMatchObject({
    endEmergencyAccess: { patient: {} },
  });
  expect(await file(night)).toBeNull();
  const [{ key } = { key: '' }] = (await find(night)).candidates ?? [];
  await open(night, key, { minutes: 240 });
  expect(await file(night)).not.toBeNull();
  await server.ask(scene.claire, `mutation($input: OpposeInput!) { opposeSharing(input: $input) { __typename } }`, {
    input: { patient: scene.helene.patient, unit: null, person: night.person, on: '2026-11-23', how: 'de vive voix' },
  });
  expect(await file(night)).toBeNull();
  expect(await readAt(night, NOW)).toBe(0);
  expect(await find(night)).toEqual({ candidates: [] });
});

it('is judged once by the data-protection officer of whoever opened or of the patient’s establishment, and the circle reads what was found', async () => {
  const LIST = '{ emergencyAccesses { id by words opened verdict } }';
  const REVIEW = `mutation($input: ReviewEmergencyInput!) { reviewEmergencyAccess(input: $input) { ... on EmergencyReviewed { id } ... on Refused { code } } }`;
  type List = { emergencyAccesses: { id: string; by: string; opened: number; verdict: string | null }[] };
  const { data } = await server.ask<List>(dpo, LIST);
  const [latest, first] = data!.emergencyAccesses;
  expect([latest?.by, first?.by, first?.verdict]).toEqual(['Awa Diop', 'Awa Diop', null]);
  const other = await scene.build.worker('data-protection-officer', await scene.build.organisation('Ailleurs'), []);
  const theirs = await scene.build.worker('data-protection-officer', scene.hospital, []);
  expect((await server.ask<List>(theirs, LIST)).data!.emergencyAccesses).toHaveLength(2);
  expect((await server.ask<List>(other, LIST)).data!.emergencyAccesses).toEqual([]);
  const judge = (who: Worker, more: object) =>
    server.ask(who, REVIEW, { input: { id: latest?.id, verdict: 'not-justified', note: '', ...more } });
  expect((await judge(dpo, {})).data).toEqual({ reviewEmergencyAccess: { code: 'note-missing' } });
  expect((await judge(other, { note: 'x' })).data).toEqual({ reviewEmergencyAccess: { code: 'changed-meanwhile' } });
  expect((await judge(dpo, { note: 'Le patient était connu du service' })).data).toMatchObject({
    reviewEmergencyAccess: { id: {} },
  });
  expect((await judge(dpo, { note: 'x' })).data).toEqual({ reviewEmergencyAccess: { code: 'changed-meanwhile' } });
  const read = await server.ask(scene.claire, SHARING, { id: scene.helene.patient });
  expect(read.data).toMatchObject({ sharingOf: { emergencies: [{ verdict: 'not-justified' }, { verdict: null }] } });
  expect((await server.ask(scene.nadege, LIST)).data).toBeNull();
});
