import type { Worker } from '@jalon/persistence/testing';
import { patientScene, type PatientScene } from '../testing/patient-scene';
import { testServer, type TestServer } from '../testing/test-server';

let server: TestServer;
let scene: PatientScene;
let cell: Worker;

beforeAll(async () => {
  server = await testServer('2026-11-23T07:12:00.000Z');
  scene = await patientScene(server);
  cell = await scene.build.worker('coordinator', scene.hospital, [scene.hdj], { familyName: 'Delcourt', givenName: 'Maud' });
}, 60_000);
afterAll(() => server?.close());

const KEEP = `mutation ($input: AddressInput!) { kept: keepAddress(input: $input) { __typename ... on AddressKept { id } ... on Refused { code } } }`;
const SECRET = { kind: 'main', recipient: 'Mme Garnier', street: '9 rue Cachée', city: 'Valmont', phone: '06 39 98 00 99' };
const keep = async (who: Worker, more: Record<string, unknown> = {}) =>
  server.ask<{ kept: { code?: string } }>(who, KEEP, {
    input: { patient: scene.helene.patient, ...SECRET, confidential: true, ...more },
  });
const asked = async (who: Worker) => {
  const query = `{ addressesOfPatient(patient: "${scene.helene.patient}") { known { kind recipient street version id } confidential }
    patientFile(id: "${scene.helene.patient}") { administrative { phone address relatives { id phone confidential version } } } }`;
  return (
    await server.ask<{ addressesOfPatient: { known: { id: string; version: number }[]; confidential: string[] } }>(who, query)
  ).data;
};

it('tells a confidential address to those who keep the files; the others learn that there is one, and nothing of where', async () => {
  await server.db.owner.query(`update patient set phone = '06 39 98 00 99', address = '9 rue Cachée'`);
  expect((await keep(cell, { recipient: ' ' })).data?.kept.code).toBe('recipient-missing');
  expect((await keep(cell, { street: '', phone: null })).data?.kept.code).toBe('nowhere');
  expect((await keep(cell)).data).toMatchObject({ kept: { __typename: 'AddressKept' } });
  expect(await asked(cell)).toMatchObject({
    addressesOfPatient: { known: [{ street: '9 rue Cachée' }], confidential: ['main'] },
  });
  for (const who of [scene.claire, scene.vasseur, scene.nadege]) {
    const seen = await asked(who);
    expect(seen).toMatchObject({ addressesOfPatient: { known: [], confidential: ['main'] } });
    expect(JSON.stringify(seen)).not.toMatch(/Cachée|00 99/);
  }
  expect(await asked(scene.stranger)).toMatchObject({ addressesOfPatient: { known: [], confidential: [] } });
});

it('is entered by those who keep the files alone; one address of a kind takes over from the other', async () => {
  expect((await keep(scene.claire)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  await keep(scene.medicalSecretary, { kind: 'foster', recipient: 'Famille Perrin', street: '1 rue Haute', confidential: false });
  await keep(cell, { kind: 'foster', recipient: 'Service de l’ASE', street: '2 rue Haute', confidential: false });
  expect((await asked(scene.claire))?.addressesOfPatient.known).toMatchObject([
    { kind: 'foster', recipient: 'Service de l’ASE' },
  ]);
  const [, foster] = (await asked(cell))?.addressesOfPatient.known ?? [];
  const end = `mutation { kept: endAddress(id: "${foster?.id}", version: ${foster?.version}) { __typename } }`;
  expect((await server.ask(cell, end)).data).toMatchObject({ kept: { __typename: 'AddressKept' } });
  expect((await asked(scene.claire))?.addressesOfPatient.known).toEqual([]);
});

it('keeps a relative’s confidential telephone from whoever reads, and whoever changes the rest does not wipe it out', async () => {
  const change = `mutation ($input: RelativeInput!) { kept: keepRelative(input: $input) { __typename ... on RelativeKept { id } } }`;
  const mother = {
    ...{
      patient: scene.helene.patient,
      name: 'Anne Garnier',
      link: 'mère',
      trusted: false,
      toNotify: true,
      authority: 'joint',
    },
    ...{ phone: '06 39 98 77 77', confidential: true },
  };
  const first = await server.ask<{ kept: { id: string } }>(cell, change, { input: mother });
  const id = first.data?.kept.id;
  const relatives = async (who: Worker) =>
    (await asked(who)) as unknown as { patientFile: { administrative: { relatives: unknown[] } } };
  expect((await relatives(scene.claire)).patientFile.administrative.relatives).toMatchObject([
    { phone: null, confidential: true },
  ]);
  const blind = { ...mother, id, version: 1, name: 'Anne Le Bras', phone: '', confidential: false };
  await server.ask(scene.claire, change, { input: blind });
  expect((await relatives(cell)).patientFile.administrative.relatives).toMatchObject([
    { phone: '06 39 98 77 77', confidential: true, version: 2 },
  ]);
});
