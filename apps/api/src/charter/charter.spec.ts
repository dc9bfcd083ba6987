import { Builder, type BuiltPatient, type Worker } from '@jalon/persistence/testing';
import { v7 as uuidv7 } from 'uuid';
import { testServer, type TestServer } from '../testing/test-server';

let server: TestServer;
let maud: Worker;
let pilot: Worker;
let newcomer: Worker;
let nurse: Worker;
let administrator: Worker;
let child: BuiltPatient;
let plan: string;
let network: string;
let office: number;

const AT = '2026-11-20T15:00:00.000Z';
const TO_SIGN = '{ chartersToSign { network networkName version former } }';
const PAGE = '{ charters { network charters { audience version } members { person signature version way } families { id } } }';
const OF_CHILD =
  'query($id: ID!) { familyCharters(patient: $id) { circle version signature signedVersion signedBy source notedBy } }';

type Done = { __typename: string; id?: string; code?: string };
async function act(who: Worker, call: string, types: string, variables: object, kept = 'CharterKept'): Promise<Done> {
  const asked = `mutation(${types}) { done: ${call} { __typename ... on ${kept} { id } ... on Refused { code } } }`;
  const { data, errors } = await server.ask<{ done: Done }>(who, asked, variables as Record<string, unknown>);
  return data?.done ?? { __typename: 'Error', code: errors?.[0]?.extensions.code ?? '' };
}
const keep = (more: object, who = maud) =>
  act(who, 'keepCharter(input: $i)', '$i: CharterInput!', {
    i: { audience: 'professionals', seen: 0, title: 'Charte', body: 'Nous voyons les enfants.', required: true, ...more },
  });
const sign = (who: Worker, version: number) =>
  act(who, 'signCharter(network: $n, version: $v)', '$n: ID!, $v: Int!', { n: network, v: version });
const onPaper = (person: string, more: object = {}, who = maud) =>
  act(who, 'noteSignedCharter(input: $i)', '$i: SignedOnPaperInput!', {
    i: { person, on: '2026-11-18', source: 'Original au classeur', ...more },
  });
const ofFamily = (who: Worker, more: object = {}) =>
  act(who, 'noteFamilyCharter(input: $i)', '$i: FamilyCharterInput!', {
    i: { circle: plan, on: '2026-11-18', by: 'Mme Martin, mère', source: 'Dossier du réseau', ...more },
  });
const takeBack = (who: Worker, id: string | undefined, reason = 'Autre personne') =>
  act(who, 'takeBackCharter(id: $id, reason: $r)', '$id: ID!, $r: String!', { id, r: reason });
const share = (unit: number) =>
  act(
    maud,
    'sharePlan(input: $i)',
    '$i: SharePlanInput!',
    { i: { circle: plan, unit, how: 'Accord des parents' } },
    'SharingKept',
  );
const toSign = async (who: Worker) => (await server.ask<{ chartersToSign: object[] }>(who, TO_SIGN)).data?.chartersToSign;
interface Page {
  members: { person: string; signature: string | null; version: number | null; way: string | null }[];
  families: { id: string }[];
}
const page = async (who: Worker) => (await server.ask<{ charters: Page | null }>(who, PAGE)).data?.charters;
const memberOf = async (person: string) => (await page(maud))?.members.find((one) => one.person === person);
const ofChild = async (who: Worker) =>
  (await server.ask<{ familyCharters: Record<string, unknown>[] }>(who, OF_CHILD, { id: child.patient })).data?.familyCharters;

beforeAll(async () => {
  server = await testServer(AT);
  const build = new Builder(server.db.owner);
  network = await build.organisation('Réseau périnatal', { kind: 'network' });
  const cell = await build.unit(network, 'Cellule', 'cell');
  const hospital = await build.organisation('CH de Valmont');
  const ward = await build.unit(hospital, 'Pédiatrie', 'service');
  const practice = async (name: string) => {
    const own = await build.organisation(name, { kind: 'practice' });
    return { own, unit: await build.unit(own, name, 'practice') };
  };
  const [first, second] = [await practice('Cabinet Caron'), await practice('Cabinet Roussel')];
  office = second.unit;
  maud = await build.worker('coordinator', network, [cell], { familyName: 'Delcourt', givenName: 'Maud' });
  administrator = await build.worker('administrator', network, []);
  nurse = await build.worker('pivot-nurse', hospital, [ward]);
  pilot = await build.worker('pilot-physician', first.own, [first.unit]);
  newcomer = await build.worker('pilot-physician', second.own, [second.unit]);
  child = await build.patient(network, [cell, ward, first.unit, second.unit]);
  plan = uuidv7();
  await build.insert('circle', { id: plan, patient_id: child.patient, kind: 'private', created_at: AT });
  for (const [unit, job] of [
    [cell, 'coordinator'],
    [first.unit, 'pilot-physician'],
  ] as const)
    await build.insert('membership', {
      ...{ id: uuidv7(), circle_id: plan, patient_id: child.patient, unit_id: unit, function: job },
      ...{ legal_basis: 'care-team-formal', origin: 'pathway', since: AT },
    });
  await server.db.owner.query(
    `insert into pathway_template (key, version, title, kind, content, status) values ('bare', 1, 'Âges-clés', 'local', '{"stages":[]}', 'published')`,
  );
  await build.insert('pathway', {
    ...{ id: uuidv7(), patient_id: child.patient, circle_id: plan, unit_id: cell, template_key: 'bare', template_version: 1 },
    ...{ title: 'Âges-clés', stage: 'surveillance', status: 'active', included_on: '2026-11-01', created_at: AT },
    ...{ pivot: maud.situation, breach: { code: 'no-next-step', owner: 'coordinator' } },
  });
}, 60_000);
afterAll(() => server?.close());

it('asks a charter of those to whom the network entrusts children, and of nobody else', async () => {
  expect(await keep({}, pilot)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await keep({ body: ' ' })).toMatchObject({ code: 'empty' });
  expect(await keep({})).toMatchObject({ __typename: 'CharterKept' });
  expect(await keep({})).toMatchObject({ code: 'changed-meanwhile' });
  expect(await toSign(pilot)).toEqual([{ network, networkName: 'Réseau périnatal', version: 1, former: null }]);
  expect(await toSign(newcomer)).toEqual([]);
  expect(await sign(newcomer, 1)).toMatchObject({ code: 'not-found' });
  expect((await page(maud))?.members.map(({ person, version }) => [person, version]).sort()).toEqual(
    [maud, pilot].map(({ person }) => [person, null]).sort(),
  );
  expect((await page(administrator))?.members).toHaveLength(2);
  expect((await page(administrator))?.families).toEqual([]);
  expect((await server.ask(nurse, PAGE)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

it('is signed once, by herself, and asked again when another version is in force', async () => {
  expect(await sign(pilot, 2)).toMatchObject({ code: 'changed-meanwhile' });
  expect(await sign(pilot, 1)).toMatchObject({ __typename: 'CharterKept' });
  expect(await sign(pilot, 1)).toMatchObject({ code: 'not-found' });
  expect(await toSign(pilot)).toEqual([]);
  expect(await memberOf(pilot.person)).toMatchObject({ version: 1, way: 'screen' });
  expect(await keep({ seen: 1, body: 'Nous voyons les enfants, et le disons.' })).toMatchObject({ __typename: 'CharterKept' });
  expect(await toSign(pilot)).toMatchObject([{ version: 2, former: 1 }]);
});

it('is noted of a sheet, with its day and where it is kept, and taken back with a reason', async () => {
  expect(await onPaper(pilot.person, { source: ' ' })).toMatchObject({ code: 'source-missing' });
  expect(await onPaper(pilot.person, { on: '2026-11-21' })).toMatchObject({ code: 'not-yet' });
  expect(await onPaper(nurse.person)).toMatchObject({ code: 'not-found' });
  const { id } = await onPaper(pilot.person);
  expect(await memberOf(pilot.person)).toMatchObject({ version: 2, way: 'paper' });
  expect(await takeBack(pilot, id)).toMatchObject({ code: 'not-found' });
  expect(await takeBack(maud, id, ' ')).toMatchObject({ code: 'reason-missing' });
  expect(await takeBack(maud, id)).toMatchObject({ __typename: 'CharterKept' });
  expect(await memberOf(pilot.person)).toMatchObject({ version: 1, way: 'screen' });
});

it('keeps a child from a pilot physician who has signed none, where the network says so', async () => {
  expect(await share(office)).toMatchObject({ code: 'charter-unsigned' });
  await keep({ seen: 2, required: false });
  const shared = await share(office);
  expect(shared).toMatchObject({ __typename: 'SharingKept' });
  expect(await toSign(newcomer)).toMatchObject([{ version: 3 }]);
});

it('keeps what the parents signed in the network’s own circle, of which the hospital reads nothing', async () => {
  expect(await ofFamily(maud)).toMatchObject({ code: 'not-found' });
  await keep({ audience: 'families', seen: 0, required: false });
  expect((await page(maud))?.families).toEqual([{ id: child.patient }]);
  expect(await ofFamily(nurse)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await ofFamily(pilot, { by: ' ' })).toMatchObject({ code: 'by-missing' });
  const { id } = await ofFamily(pilot);
  expect(await ofFamily(pilot)).toMatchObject({ code: 'already-signed' });
  expect(await ofChild(maud)).toMatchObject([{ version: 1, signedVersion: 1, signedBy: 'Mme Martin, mère' }]);
  expect((await page(maud))?.families).toEqual([]);
  expect(await ofChild(nurse)).toEqual([]);
  expect(await takeBack(nurse, id)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await takeBack(maud, id)).toMatchObject({ __typename: 'CharterKept' });
  expect(await ofChild(maud)).toMatchObject([{ signature: null }]);
});
