import { patientScene, type PatientScene } from '../testing/patient-scene';
import { testServer, type TestServer } from '../testing/test-server';

let server: TestServer;
let scene: PatientScene;
let morel: number;

const JOIN = `mutation($input: JoinInput!) { joinCircle(input: $input) { __typename ... on MembershipKept { id } ... on Refused { code } } }`;
const LEAVE = `mutation($input: LeaveInput!) { leaveCircle(input: $input) { __typename ... on Refused { code } } }`;
const FILE = `query($id: ID!) { patientFile(id: $id) { administrative { circle { unit legalBasis how by phone closedBecause } } } }`;

type Joined = { joinCircle: { __typename: string; id?: string; code?: string } };
const join = async (more: object) =>
  (
    await server.ask<Joined>(scene.claire, JOIN, {
      input: {
        patient: scene.helene.patient,
        unit: morel,
        function: 'town-nurse',
        basis: 'care-team-chosen',
        how: 'à la visite du 20/11, oral',
        ...more,
      },
    })
  ).data!.joinCircle;
const opens = async (who = scene.stranger) =>
  (await server.ask<{ patientFile: unknown }>(who, FILE, { id: scene.helene.patient })).data!.patientFile !== null;

beforeAll(async () => {
  server = await testServer('2026-11-20T15:12:00.000Z');
  scene = await patientScene(server);
  const { rows } = await server.db.owner.query<{ id: number }>("select id from unit where name = 'Cabinet Morel'");
  morel = rows[0]!.id;
}, 60_000);
afterAll(() => server?.close());

it('lets a practice in by the patient’s word, with who, when and how, and out again', async () => {
  expect(await opens()).toBe(false);
  const joined = await join({});
  expect(joined.__typename).toBe('MembershipKept');
  expect(await opens()).toBe(true);
  expect(await join({})).toMatchObject({ code: 'already-member' });
  const { data } = await server.ask<{ patientFile: { administrative: { circle: unknown[] } } }>(scene.claire, FILE, {
    id: scene.helene.patient,
  });
  expect(data!.patientFile.administrative.circle).toContainEqual(
    expect.objectContaining({
      unit: 'Cabinet Morel',
      legalBasis: 'care-team-chosen',
      how: 'à la visite du 20/11, oral',
      by: 'Claire Le Goff',
    }),
  );
  const left = await server.ask(scene.claire, LEAVE, { input: { id: joined.id, reason: 'Fin des soins', withdrawn: false } });
  expect(left.data).toMatchObject({ leaveCircle: { __typename: 'MembershipKept' } });
  expect((await server.ask(scene.stranger, FILE, { id: scene.helene.patient })).data).toMatchObject({
    patientFile: { administrative: { circle: [] } },
  });
});

it('asks for a whole consent outside the care team, and gives no number once it has lapsed', async () => {
  expect(await join({ basis: 'consent' })).toMatchObject({ code: 'consent-incomplete' });
  expect(await join({ how: ' ' })).toMatchObject({ code: 'how-missing' });
  expect(await join({ basis: 'care-team-establishment' })).toMatchObject({ code: 'not-same-establishment' });
  const consent = { basis: 'consent', consentScope: 'pansements', consentMeans: 'oral', consentUntil: '2027-04-05' };
  const { id } = await join(consent);
  await server.db.owner.query("update membership set consent_until = '2026-11-01' where id = $1", [id]);
  const { data } = await server.ask<{ patientFile: { administrative: { circle: unknown[] } } }>(scene.claire, FILE, {
    id: scene.helene.patient,
  });
  expect(data!.patientFile.administrative.circle.at(-1)).toMatchObject({ phone: null, closedBecause: 'consent-lapsed' });
});

it('takes in a supplier of equipment for what it is, outside the care team and by a consent alone', async () => {
  const supplier = { function: 'home-supplier', consentScope: 'perfusion', consentMeans: 'oral' };
  expect(await join(supplier)).toMatchObject({ code: 'function-unknown' });
  const { id } = await join({ ...supplier, basis: 'consent' });
  const circle = 'query($id: ID!) { patientFile(id: $id) { administrative { circle { id function } } } }';
  const { data } = await server.ask<{ patientFile: { administrative: { circle: unknown[] } } }>(scene.claire, circle, {
    id: scene.helene.patient,
  });
  expect(data?.patientFile.administrative.circle).toContainEqual({ id, function: 'home-supplier' });
  await server.ask(scene.claire, LEAVE, { input: { id, reason: 'Matériel repris', withdrawn: false } });
});

it('keeps relatives with what may be said to them, dated', async () => {
  const KEEP = `mutation($input: RelativeInput!) { keepRelative(input: $input) { __typename ... on RelativeKept { id } ... on Refused { code } } }`;
  const sophie = {
    ...{ patient: scene.helene.patient, name: 'Sophie Garnier', link: 'fille', trusted: true, toNotify: true },
    ...{ phone: '06 39 98 41 27', mayBeTold: 'rendez-vous', notToBeTold: 'résultats, pronostic' },
  };
  const kept = await server.ask<{ keepRelative: { id: string } }>(scene.reception, KEEP, { input: sophie });
  const id = kept.data!.keepRelative.id;
  const again = await server.ask(scene.claire, KEEP, { input: { ...sophie, id, version: 1, phone: '06 39 98 41 28' } });
  expect(again.data).toMatchObject({ keepRelative: { id } });
  const late = await server.ask(scene.claire, KEEP, { input: { ...sophie, id, version: 1 } });
  expect(late.data).toMatchObject({ keepRelative: { code: 'changed-meanwhile' } });
  const read = await server.ask(
    scene.claire,
    `query($id: ID!) { patientFile(id: $id) { administrative { relatives { phone mayBeTold toldOn toldTo } } } }`,
    { id: scene.helene.patient },
  );
  expect(read.data).toMatchObject({
    patientFile: {
      administrative: {
        relatives: [{ phone: '06 39 98 41 28', mayBeTold: 'rendez-vous', toldOn: '2026-11-20', toldTo: 'Claire Le Goff' }],
      },
    },
  });
});

it('tells the nurse of another practice nothing by a membership that is not hers', async () => {
  expect(
    await server.ask(scene.stranger, JOIN, {
      input: { patient: scene.helene.patient, unit: morel, function: 'town-nurse', basis: 'consent', how: 'x' },
    }),
  ).toMatchObject({
    data: null,
  });
});
