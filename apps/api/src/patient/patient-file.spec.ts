import { v7 as uuidv7 } from 'uuid';
import { actingAs } from '@jalon/persistence/testing';
import { patientScene, visit, type PatientScene } from '../testing/patient-scene';
import { testServer, type TestServer } from '../testing/test-server';
import { FileService } from './file.service';

let server: TestServer;
let scene: PatientScene;

const FILE = `query($id: ID!) { patientFile(id: $id) { id takesPart
  administrative { usedFamilyName birthFamilyName ipp ins circle { unit legalBasis } relatives { name } lookalikes { why } }
  schedule { appointments { treatment lab goAhead { state } } }
  coordination { pathway { title } toCall { kind } breaks { code } }
  prescription { openRequests } clinical { notes { note } } history { source kind } } }`;

type Answer = { patientFile: Record<string, unknown> | null };

beforeAll(async () => {
  server = await testServer('2026-11-20T15:12:00.000Z');
  scene = await patientScene(server);
  await visit(scene, scene.helene, '2026-11-27T13:15:00Z', { lab: 'requested' });
}, 60_000);
afterAll(() => server?.close());

const open = async (who: PatientScene['claire'], id = scene.helene.patient) =>
  (await server.ask<Answer>(who, FILE, { id })).data!.patientFile;

it('shows the pivot nurse every section, with the number of her own organisation', async () => {
  expect(await open(scene.claire)).toMatchObject({
    takesPart: true,
    administrative: { usedFamilyName: 'GARNIER', birthFamilyName: 'LE BRAS', ipp: '04101369', ins: null, circle: [{}, {}] },
    schedule: { appointments: [{ treatment: 'R-mini-CHOP', lab: 'requested', goAhead: { state: 'awaited' } }] },
    coordination: { pathway: null },
    prescription: { openRequests: 0 },
    clinical: { notes: [] },
  });
});

it('shows the town nurse the same patient, and never the hospital’s number', async () => {
  expect(await open(scene.nadege)).toMatchObject({ administrative: { usedFamilyName: 'GARNIER', ipp: null }, coordination: {} });
});

it.each([
  ['reception' as const, ['administrative']],
  ['unitSecretary' as const, ['administrative', 'schedule']],
  ['medicalSecretary' as const, ['administrative', 'prescription']],
  ['socialWorker' as const, ['administrative', 'schedule', 'coordination']],
])('gives %s the sections of her function and nothing else', async (who, sections) => {
  const file = (await open(scene[who]))!;
  const shown = ['administrative', 'schedule', 'coordination', 'prescription', 'clinical'].filter((name) => file[name] !== null);
  expect(shown).toEqual(sections);
});

it('hides from a unit secretary the decision that stands beside a visit', async () => {
  expect(await open(scene.unitSecretary)).toMatchObject({ schedule: { appointments: [{ goAhead: null }] } });
});

it('fills the latest lines with what the prescription’s own panel does not tell already', async () => {
  const { patient, circle } = await scene.build.patient(scene.hospital, [scene.hdj], { ipp: '04104444' });
  const held = { patient_id: patient, circle_id: circle, unit_id: scene.hdj };
  const at = (day: number, hour = 9) => `2026-11-${day}T${String(hour).padStart(2, '0')}:00:00Z`;
  for (const day of [10, 11, 12, 13, 14, 15])
    await scene.build.insert('call', {
      ...{ id: uuidv7(), ...held, purpose: 'Suivi', state: 'reached', at: at(day), created_at: at(day) },
      ...{ planned_at: at(day), by_situation: scene.claire.situation },
    });
  const prescription = uuidv7();
  await scene.build.insert('prescription', {
    ...{ id: prescription, ...held, created_at: at(10), prescriber: scene.vasseur.person, prescriber_unit: scene.hdj },
  });
  for (const number of [1, 2, 3, 4, 5, 6])
    await scene.build.insert('prescription_version', {
      ...{ id: uuidv7(), ...held, prescription_id: prescription, number, state: 'superseded', lines: [] },
      ...{ prescriber: scene.vasseur.person, signed_on: '2026-11-16', signed_how: 'paper', valid_until: '2026-12-13' },
      ...{ recorded_by: scene.claire.situation, created_at: at(16, number) },
    });
  const file = (await open(scene.claire, patient)) as { history: { source: string }[] };
  expect(file.history.map(({ source }) => source)).toEqual(['circle', 'call', 'call', 'call', 'call']);
  const all = `query($id: ID!) { patientHistory(id: $id) { source } }`;
  const { data } = await server.ask<{ patientHistory: { source: string }[] }>(scene.claire, all, { id: patient });
  expect(data!.patientHistory.filter(({ source }) => source === 'prescription')).toHaveLength(6);
  expect((await open(scene.stranger, patient))?.history).toBeUndefined();
});

it('answers nothing to the nurse of another practice, exactly as for a patient who does not exist', async () => {
  expect(await open(scene.stranger)).toBeNull();
  expect(await open(scene.stranger, '0198a000-0000-7000-8000-000000000000')).toBeNull();
  expect(await open(scene.stranger, 'not-an-id')).toBeNull();
  const about = `query($id: ID!) { patientHistory(id: $id) { id } whoOpened(id: $id) { name } }`;
  expect((await server.ask(scene.stranger, about, { id: scene.helene.patient })).data).toEqual({
    patientHistory: [],
    whoOpened: [],
  });
});

it('asks the database eleven times, in one breath, whatever the file holds', async () => {
  const files = server.app.get(FileService);
  const statements = async () => {
    const acting = actingAs(server.db.dataSource, scene.claire);
    await files.patientFile(acting, scene.helene.patient);
    await acting.finish();
    return acting.statements;
  };
  const before = await statements();
  for (let week = 1; week < 6; week++) await visit(scene, scene.helene, `2026-12-0${week}T08:00:00Z`);
  expect(await statements()).toBe(before);
  expect(before).toBeLessThanOrEqual(11);
});

it('tells those in charge who opened the file', async () => {
  await open(scene.nadege);
  const { data } = await server.ask(scene.claire, `query($id: ID!) { whoOpened(id: $id) { name kind } }`, {
    id: scene.helene.patient,
  });
  expect(data).toMatchObject({ whoOpened: expect.arrayContaining([{ name: 'Nadège Ferrand', kind: 'opened' }]) });
});
