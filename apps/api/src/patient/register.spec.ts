import { patientScene, type PatientScene } from '../testing/patient-scene';
import { testServer, type TestServer } from '../testing/test-server';

let server: TestServer;
let scene: PatientScene;

const REGISTER = `mutation($input: RegisterInput!) { registerPatient(input: $input) {
  __typename ... on PatientRegistered { id } ... on Refused { code data } } }`;
type Answer = { registerPatient: { __typename: string; id?: string; code?: string; data?: unknown } };

const CLOSE = `query($birthDate: String!, $names: [String!]!) { closeRecords(birthDate: $birthDate, names: $names) {
  ... on CloseRecords { records { key patientId ours familyName givenName birthDate sex organisation phone } } } }`;
type Close = { closeRecords: { records: { key: string; patientId: string | null; ours: boolean }[] } };

const register = async (more: object = {}, who = scene.claire) => {
  const { data, errors } = await server.ask<Answer>(who, REGISTER, {
    input: { usedFamilyName: 'MERCIER', usedGivenName: 'Alain', birthDate: '1950-03-01', sex: 'M', ...more },
  });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.registerPatient;
};

beforeAll(async () => {
  server = await testServer('2026-11-20T15:12:00.000Z');
  scene = await patientScene(server);
}, 60_000);
afterAll(() => server?.close());

it('records a new patient with a provisional identity, a circle, and a word for the identity officer', async () => {
  const { id } = await register({ ipp: '77' });
  const { data } = await server.ask(
    scene.claire,
    'query($id: ID!) { patientFile(id: $id) { takesPart administrative { status ipp } } }',
    { id },
  );
  expect(data).toEqual({ patientFile: { takesPart: true, administrative: { status: 'PROV', ipp: '00000077' } } });
  const { rows } = await server.db.owner.query('select kind from identity_issue where patient_id = $1', [id]);
  expect(rows).toEqual([{ kind: 'provisional' }]);
});

it('never makes a second record of somebody the unit already follows', async () => {
  expect(await register()).toMatchObject({ code: 'already-here' });
  const { data } = await server.ask<Close>(scene.claire, CLOSE, { birthDate: '1950-03-01', names: ['mercier'] });
  const seen = data!.closeRecords.records.map(({ key }) => key);
  expect(await register({ usedGivenName: 'Albert', seen })).toMatchObject({ __typename: 'PatientRegistered' });
});

it('records a true homonym apart, once somebody has seen that it is another person; the officer is asked', async () => {
  const twice = { usedFamilyName: 'MOREL', usedGivenName: 'Jeanne', birthDate: '1939-06-14', sex: 'F' };
  const { id: first } = await register({ ...twice, ipp: '88' });
  const { data } = await server.ask<Close>(scene.claire, CLOSE, { birthDate: '1939-06-14', names: ['morel'] });
  const seen = data!.closeRecords.records.map(({ key }) => key);
  expect(await register({ ...twice, seen })).toMatchObject({ code: 'already-here' });
  expect(await register({ ...twice, seen, ipp: '88', otherPerson: true })).toMatchObject({ code: 'already-here' });
  const { id: second } = await register({ ...twice, seen, otherPerson: true });
  const { rows } = await server.db.owner.query(
    'select patient_id as id, homonym from patient_identity where patient_id = any($1) order by created_at, patient_id',
    [[first, second]],
  );
  expect(rows).toEqual([
    { id: first, homonym: true },
    { id: second, homonym: true },
  ]);
  const asked = await server.db.owner.query(
    `select details->'patients' as of from identity_issue where kind = 'possible-duplicate'`,
  );
  expect(asked.rows).toEqual([{ of: [second, first] }]);
});

it('joins the care of somebody the establishment knows by a gesture that says why, and not before', async () => {
  const other = await scene.build.patient(scene.hospital, [scene.secretariat], {
    ...{ used_family_name: 'BLANC', used_given_name: 'Rose', birth_date: '1961-01-09', birth_family_name: 'BLANC' },
  });
  const rose = { usedFamilyName: 'Blanc', usedGivenName: 'Rose', birthDate: '1961-01-09', sex: 'F' };
  expect(await register(rose)).toEqual({ __typename: 'Refused', code: 'known-in-establishment', data: {} });
  expect(await register({ ...rose, participation: 'Adressée par la consultation du 20/11' })).toMatchObject({
    id: other.patient,
  });
  // Those who already cared for her learn who has joined, and why.
  const { rows } = await server.db.owner.query<{ body: string; unit_id: number }>(
    `select m.body, d.unit_id from message m join addressee d on d.message_id = m.id where m.patient_id = $1`,
    [other.patient],
  );
  expect(rows.map(({ body }) => body)).toContainEqual(expect.stringContaining('Adressée par la consultation du 20/11'));
});

it('shows who is close before a record can be made, and to outsiders a first letter and whom to ring', async () => {
  const elsewhere = await scene.build.organisation('Clinique Sainte-Aurore', { phone: '02 61 91 55 00' });
  const ward = await scene.build.unit(elsewhere, 'Médecine', 'service');
  const names = { used_family_name: 'MASSON', birth_family_name: 'MASSON', birth_date: '1957-04-11' };
  await scene.build.patient(elsewhere, [ward], { ...names, used_given_name: 'Denise' });
  const here = await scene.build.patient(scene.hospital, [scene.hdj], { ...names, used_given_name: 'Odette' });
  const input = { usedFamilyName: 'MASSON', usedGivenName: 'Paulette', birthDate: '1957-04-11', sex: 'F' };
  expect(await register(input)).toMatchObject({ code: 'look-first', data: { unseen: 2 } });
  const { data } = await server.ask<Close>(scene.claire, CLOSE, { birthDate: '1957-04-11', names: ['mas'] });
  const { records } = data!.closeRecords;
  expect(records).toMatchObject([
    { patientId: here.patient, ours: true, familyName: 'MASSON', givenName: 'Odette' },
    { patientId: null, ours: false, familyName: 'M•••', givenName: 'D•••', sex: null, phone: '02 61 91 55 00' },
  ]);
  const { rows } = await server.db.owner.query(
    `select cardinality(patients) as named from journal_entry where details->>'close' = '1957-04-11'`,
  );
  expect(rows).toEqual([{ named: 2 }]);
  expect(await register({ ...input, seen: records.map(({ key }) => key) })).toMatchObject({ __typename: 'PatientRegistered' });
});

it('asks the identity officer about a near twin of a name, and never about twins', async () => {
  const petit = { usedFamilyName: 'DELAHAYE', usedGivenName: 'Bernadette', birthDate: '1948-08-08', sex: 'F' };
  const first = await register(petit);
  const keys = async () =>
    (await server.ask<Close>(scene.claire, CLOSE, { birthDate: '1948-08-08', names: ['del'] })).data!.closeRecords.records.map(
      ({ key }) => key,
    );
  const near = await register({ ...petit, usedFamilyName: 'DELAHAIE', seen: await keys() });
  const twin = await register({ ...petit, usedGivenName: 'Thérèse', seen: await keys() });
  const { rows } = await server.db.owner.query(
    `select details->>'why' as why, details->'patients' as patients from identity_issue where kind = 'possible-duplicate' and details->'patients' ? $1`,
    [near.id],
  );
  expect(rows).toEqual([{ why: 'close-names', patients: [near.id, first.id] }]);
  expect(twin).toMatchObject({ __typename: 'PatientRegistered' });
});

it('refuses a birth in the future and a name left empty', async () => {
  expect(await register({ birthDate: '2027-01-01' })).toMatchObject({ code: 'birth-date-impossible' });
  expect(await register({ usedFamilyName: ' ' })).toMatchObject({ code: 'name-missing' });
});
