import { patientScene, type PatientScene } from '../testing/patient-scene';
import { testServer, type TestServer } from '../testing/test-server';

let server: TestServer;
let scene: PatientScene;

const REGISTER = `mutation($input: RegisterInput!) { registerPatient(input: $input) {
  __typename ... on PatientRegistered { id } ... on Refused { code data } } }`;
type Answer = { registerPatient: { __typename: string; id?: string; code?: string; data?: unknown } };

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
  expect(await register({ usedGivenName: 'Albert' })).toMatchObject({ __typename: 'PatientRegistered' });
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
});

it('refuses a birth in the future and a name left empty', async () => {
  expect(await register({ birthDate: '2027-01-01' })).toMatchObject({ code: 'birth-date-impossible' });
  expect(await register({ usedFamilyName: ' ' })).toMatchObject({ code: 'name-missing' });
});
