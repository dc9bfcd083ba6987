import { actingAs } from '@jalon/persistence/testing';
import { patientScene, type PatientScene } from '../testing/patient-scene';
import { testServer, type TestServer } from '../testing/test-server';
import { FindService } from './find.service';

let server: TestServer;
let scene: PatientScene;

const FIND = `query($search: String!) { findPatients(search: $search) { __typename
  ... on FoundPatients { patients { usedFamilyName birthDate confusable } } ... on Refused { code data } } }`;
const LIST = `query($q: PatientsInput!) { patients(question: $q) { next patients { usedFamilyName complex nextStep pivot breach } } }`;

const find = async (who: PatientScene['claire'], search: string) =>
  (await server.ask<{ findPatients: Record<string, unknown> }>(who, FIND, { search })).data!.findPatients;
const names = (found: Record<string, unknown>) => (found.patients as { usedFamilyName: string }[]).map((p) => p.usedFamilyName);
const list = async (who: PatientScene['claire'], more: object = {}) =>
  (
    await server.ask<{ patients: { next: string | null; patients: { usedFamilyName: string }[] } }>(who, LIST, {
      q: { whose: 'units', which: 'all', ...more },
    })
  ).data!.patients;

beforeAll(async () => {
  server = await testServer('2026-11-20T15:12:00.000Z');
  scene = await patientScene(server);
  await scene.build.patient(scene.hospital, [scene.hdj], {
    used_family_name: 'GARNIER',
    used_given_name: 'Odile',
    birth_date: '1951-04-02',
  });
  await scene.build.patient(scene.hospital, [scene.hdj], {
    used_family_name: 'GARNIER',
    used_given_name: 'Hélène',
    birth_date: '1943',
  });
  await scene.build.patient(scene.hospital, [scene.secretariat], { used_family_name: 'AUTRE', birth_date: '1943-02-05' });
}, 60_000);
afterAll(() => server?.close());

it('finds by birth date, then by the beginning of the name used or of birth, blanks and accents aside', async () => {
  expect(names(await find(scene.claire, '05/02/1943'))).toEqual(['GARNIER', 'GARNIER']);
  expect(names(await find(scene.claire, '05/02/1943 leb'))).toEqual(['GARNIER']);
  expect(names(await find(scene.claire, '5.2.43 gar'))).toHaveLength(2);
  expect(names(await find(scene.claire, '05021943 xyz'))).toEqual([]);
});

it('also shows whoever is known by the year alone, and marks those who could be taken for one another', async () => {
  const { patients } = await find(scene.claire, '05/02/1943 gar');
  expect(patients).toEqual([
    { usedFamilyName: 'GARNIER', birthDate: '1943-02-05', confusable: true },
    { usedFamilyName: 'GARNIER', birthDate: '1943', confusable: true },
  ]);
});

it('waits for a full birth date', async () => {
  expect(await find(scene.claire, 'garnier')).toMatchObject({ __typename: 'Refused', code: 'birth-date-missing' });
  expect(await find(scene.claire, '05/02')).toMatchObject({ __typename: 'Refused', code: 'birth-date-incomplete' });
});

it('lists one’s patients, and asks the database once', async () => {
  const page = await list(scene.claire);
  expect(page.patients.map((p) => p.usedFamilyName)).toEqual(['GARNIER', 'GARNIER', 'GARNIER']);
  expect(page.next).toBeNull();
  const acting = actingAs(server.db.dataSource, scene.claire);
  await server.app.get(FindService).patients(acting, { whose: 'units', which: 'all', stage: null, after: null });
  await acting.finish();
  expect(acting.statements).toBe(1);
});

it('shows the nurse of another practice nobody, by search or by count', async () => {
  expect(names(await find(scene.stranger, '05/02/1943'))).toEqual([]);
  expect((await list(scene.stranger)).patients).toEqual([]);
});
