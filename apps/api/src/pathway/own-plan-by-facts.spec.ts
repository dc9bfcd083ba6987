import { v7 as uuidv7 } from 'uuid';
import { patientScene, visit, type PatientScene } from '../testing/patient-scene';
import { testServer, type TestServer } from '../testing/test-server';

let server: TestServer;
let scene: PatientScene;
let pathway: string;

const seen = (key: string, of: string) => ({
  ...{
    key,
    title: key,
    stage: 'announcement',
    lane: 'appointment',
    anchor: 'inclusion',
    inCharge: 'pivot-nurse',
    required: true,
  },
  ...{ windows: [{ from: { days: -30 }, due: {}, to: { days: 30 } }], satisfiedBy: { kind: 'appointment-done', of } },
});
const OWN = {
  ...{ key: 'house-plan', version: 1, title: 'Suivi de la maison', kind: 'local', source: 'la cellule' },
  stages: [{ key: 'announcement', title: 'Annonce' }],
  milestones: [seen('seen', 'consultation'), seen('scanned', 'imaging'), seen('tested', 'blood-test')],
};

const did = async (key: string): Promise<boolean> => {
  const { rows } = await server.db.owner.query<{ fact: string | null }>(
    'select fact from pathway_milestone where pathway_id = $1 and key = $2',
    [pathway, key],
  );
  return rows[0]?.fact !== null;
};
/** Of the care circle, and said to have taken place. */
const takesPlace = async (kind: string, unit = scene.hdj, who = scene.claire) => {
  const id = await visit(scene, scene.helene, '2026-11-19T09:00:00Z', { kind, treatment: null, unit_id: unit });
  const { rows } = await server.db.owner.query<{ version: number }>('select version from appointment where id = $1', [id]);
  const input = { id, version: rows[0]?.version, act: 'mark-done' };
  const { data } = await server.ask<{ done: { __typename: string } }>(
    who,
    'mutation($input: SettleInput!) { done: settleAppointment(input: $input) { __typename } }',
    { input },
  );
  expect(data?.done.__typename).toBe('AppointmentKept');
};

beforeAll(async () => {
  server = await testServer('2026-11-20T15:12:00.000Z');
  scene = await patientScene(server);
  const { key, version, title, kind } = OWN;
  const published = { content: OWN, status: 'published', published_at: '2026-01-01T00:00:00Z' };
  await scene.build.insert('pathway_template', { key, version, title, kind, ...published });
  const input = { patient: scene.helene.patient, template: key, stage: 'announcement', pivot: scene.claire.situation, own: true };
  const enrol = 'mutation($input: EnrolInput!) { enrol(input: $input) { ... on PathwayKept { id } ... on Refused { code } } }';
  const { data } = await server.ask<{ enrol: { id: string } }>(scene.claire, enrol, { input });
  pathway = data?.enrol.id ?? '';
}, 60_000);
afterAll(() => server?.close());

it('has its milestone done by a visit to the unit that holds it, although the visit is the care circle’s', async () => {
  await takesPlace('consultation');
  expect(await did('seen')).toBe(true);
});

it('is told nothing of what another unit of the care circle holds', async () => {
  const unit = await scene.build.unit(scene.hospital, 'Imagerie', 'service');
  await scene.build.join(scene.helene.patient, scene.helene.circle, unit);
  await takesPlace('imaging', unit, await scene.build.worker('pivot-nurse', scene.hospital, [unit]));
  expect(await did('scanned')).toBe(false);
});

it('is told nothing once somebody reads it who is not let in the care circle; what was done stays done', async () => {
  const unit = await scene.build.unit(scene.hospital, 'Cellule', 'cell');
  const { rows } = await server.db.owner.query<{ circle: string }>('select circle_id as circle from pathway where id = $1', [
    pathway,
  ]);
  await scene.build.insert('membership', {
    ...{ id: uuidv7(), circle_id: rows[0]?.circle, patient_id: scene.helene.patient, unit_id: unit, function: 'coordinator' },
    ...{ legal_basis: 'care-team-establishment', origin: 'pathway', since: '2026-11-20T10:00:00Z' },
  });
  await takesPlace('blood-test');
  expect([await did('tested'), await did('seen')]).toEqual([false, true]);
});
