import { Builder, type BuiltPatient, type Worker } from '@jalon/persistence/testing';
import { testServer, type TestServer } from '../testing/test-server';

const NOW = '2026-11-23T07:12:00.000Z';
const PASSWORD = 'Brume-sur-le-port-7';
let server: TestServer;
let build: Builder;
let administrator: Worker;
let nurse: Worker;
let hospital: string;
let unit: number;
let garnier: BuiltPatient;
let other: BuiltPatient;

const OPEN = `mutation($input: NewPersonInput!) { openAccountFor(input: $input) {
  __typename ... on Refused { code } ... on GivenAccount { person login password invitation invitedUntil } } }`;
const AGAIN = `mutation($person: ID!) { invitePerson(person: $person) { __typename ... on Refused { code } ... on GivenAccount { invitation password } } }`;
const SEEN = `query($token: String!) { invitation(token: $token) { state name title place by byOrganisation login needsCode } }`;
const ACCEPT = `mutation($input: AcceptInput!) { acceptInvitation(input: $input) { __typename ... on Refused { code data } ... on InvitationAccepted { login } } }`;
const SIGN_IN = `mutation($login: String!, $password: String!) { signIn(login: $login, password: $password) { __typename ... on Refused { code } } }`;
const INVITE = `mutation($input: InviteInput!) { inviteToCircle(input: $input) { __typename ... on Refused { code } ... on CircleInvited { id invitation } } }`;
const WITHDRAW = `mutation($id: ID!) { withdrawInvitation(id: $id) { __typename ... on Refused { code } } }`;
const FILE = `query($id: ID!) { patientFile(id: $id) { id } sharingOf(patient: $id) { invitations { name practice state } } }`;
const FOUND = `query($search: String!) { findPatients(search: $search) { ... on FoundPatients { patients { id } } } }`;

async function anybody<T>(query: string, variables: object, address = '10.0.0.1') {
  const answer = await server.app.inject({
    method: 'POST',
    url: '/graphql',
    remoteAddress: address,
    payload: { query, variables },
  });
  const cookie = answer.cookies.find(({ name }) => name === 'jalon')?.value ?? '';
  return { data: answer.json<{ data: T }>().data, token: cookie };
}
const accept = async (token: string, more: object = {}, address?: string) =>
  (await anybody<{ acceptInvitation: object }>(ACCEPT, { input: { token, chosen: PASSWORD, ...more } }, address)).data
    .acceptInvitation;
const seen = async (token: string, address?: string) =>
  (await anybody<{ invitation: object }>(SEEN, { token }, address)).data.invitation;
const signIn = (login: string) =>
  anybody<{ signIn: { __typename: string; code?: string } }>(SIGN_IN, { login, password: PASSWORD });

type Given = { person: string; password: string | null; invitation: string };
async function invited(login: string, fn = 'unit-secretary'): Promise<Given> {
  const input = {
    ...{ person: { familyName: login, givenName: 'Noëlle', prescriber: false }, login, invite: true },
    situation: { function: fn, title: 'Secrétaire', units: [unit], fromOn: '2026-11-20' },
  };
  return (await server.ask<{ openAccountFor: Given }>(administrator, OPEN, { input })).data!.openAccountFor;
}
const proposal = (patient: string, more: object = {}) => ({
  ...{
    patient,
    familyName: 'Rivoal',
    givenName: 'Maï',
    practice: 'Cabinet du Lavoir',
    phone: '02 61 91 55 70',
    function: 'town-nurse',
  },
  ...{ how: 'Dit par Mme Garnier, de vive voix', ...more },
});
const invite = async (more: object = {}, who = nurse) =>
  (
    await server.ask<{ inviteToCircle: { id: string; invitation: string; code?: string } }>(who, INVITE, {
      input: proposal(garnier.patient, more),
    })
  ).data!.inviteToCircle;

beforeAll(async () => {
  server = await testServer(NOW);
  build = new Builder(server.db.owner);
  hospital = await build.organisation('CH de Valmont', { second_factor: ['pivot-nurse'] });
  unit = await build.unit(hospital, 'HDJ', 'day-hospital');
  administrator = await build.worker('administrator', hospital, [], { familyName: 'Prigent', givenName: 'Loïc' });
  nurse = await build.worker('onco-geriatric-nurse', hospital, [unit], { familyName: 'Le Goff', givenName: 'Claire' });
  garnier = await build.patient(hospital, [unit]);
  other = await build.patient(hospital, [unit], { used_family_name: 'TESSIER' });
}, 60_000);
afterAll(() => server?.close());

it('opens the account of whoever was given the link, once, under a password that nobody else has read', async () => {
  const { invitation, password } = await invited('noelle');
  expect(password).toBeNull();
  const { rows } = await server.db.owner.query(`select token_hash from invitation`);
  expect(JSON.stringify(rows)).not.toContain(invitation);
  expect(await seen(invitation)).toMatchObject({
    ...{ state: 'open', name: 'Noëlle noelle', title: 'Secrétaire', place: 'CH de Valmont', by: 'Loïc Prigent', login: 'noelle' },
    needsCode: false,
  });
  expect(await accept(invitation, { chosen: 'valmont' })).toMatchObject({ code: 'password-too-weak' });
  expect(await accept(invitation)).toEqual({ __typename: 'InvitationAccepted', login: 'noelle' });
  expect((await signIn('noelle')).token).not.toBe('');
  expect(await accept(invitation)).toMatchObject({ code: 'invitation-used' });
  expect(await seen(invitation)).toMatchObject({ state: 'used', name: null, login: null });
});

it('asks for the second factor that the site requires, at the first sign-in', async () => {
  const { invitation } = await invited('pivot', 'pivot-nurse');
  expect(await seen(invitation)).toMatchObject({ needsCode: true });
  expect(await accept(invitation)).toMatchObject({ login: 'pivot' });
  expect((await signIn('pivot')).data.signIn).toMatchObject({ code: 'code-to-set' });
});

it('says that a link has lapsed, was replaced, or was never given', async () => {
  const first = await invited('replaced');
  const second = (await server.ask<{ invitePerson: Given }>(administrator, AGAIN, { person: first.person })).data!.invitePerson;
  expect(await accept(first.invitation)).toMatchObject({ code: 'invitation-withdrawn' });
  await server.db.owner.query(`update invitation set at = at - interval '9 days', expires_at = expires_at - interval '8 days'
    where used_at is null and withdrawn_at is null`);
  expect(await seen(second.invitation)).toMatchObject({ state: 'expired', byOrganisation: 'CH de Valmont' });
  expect(await accept(second.invitation)).toMatchObject({ code: 'invitation-expired' });
  expect(await accept('never-given')).toMatchObject({ code: 'invitation-unknown' });
});

it('is throttled by link and address, and closes nobody else’s link', async () => {
  for (let tries = 0; tries < 10; tries += 1) await accept('guess', {}, '10.9.9.9');
  expect(await accept('guess', {}, '10.9.9.9')).toMatchObject({ code: 'too-many-tries' });
  expect(await seen((await invited('calm')).invitation)).toMatchObject({ state: 'open' });
});

it('brings a practice that the directory does not know into one circle, and into no other file', async () => {
  expect(await invite({ how: ' ' })).toMatchObject({ code: 'how-missing' });
  const { invitation } = await invite();
  const before = await seen(invitation);
  expect(before).toMatchObject({ state: 'open', name: 'Maï Rivoal', place: 'Cabinet du Lavoir', login: null });
  expect(JSON.stringify(before)).not.toMatch(/GARNIER|Hélène/);
  const listed = await server.ask<{ sharingOf: object }>(nurse, FILE, { id: garnier.patient });
  expect(listed.data!.sharingOf).toEqual({ invitations: [{ name: 'Maï Rivoal', practice: 'Cabinet du Lavoir', state: 'open' }] });
  expect(await accept(invitation, { login: 'calm' })).toMatchObject({ code: 'login-taken' });
  expect(await accept(invitation, { login: 'mai' })).toMatchObject({ login: 'mai' });
  const mai = { ...nurse, token: (await signIn('mai')).token };
  const opened = (id: string) => server.ask<{ patientFile: { id: string } | null }>(mai, FILE, { id });
  expect((await opened(garnier.patient)).data!.patientFile).toEqual({ id: garnier.patient });
  expect((await opened(other.patient)).data?.patientFile ?? null).toBeNull();
  const found = await server.ask<{ findPatients: { patients: object[] } }>(mai, FOUND, { search: '05/02/1943 tes' });
  expect(found.data!.findPatients.patients).toEqual([]);
  const { rows } = await server.db.owner.query(
    `select operation from journal_entry where patients @> array[$1::uuid] and operation = 'acceptInvitation'`,
    [garnier.patient],
  );
  expect(rows).toHaveLength(1);
  expect(await invite({ practice: 'Cabinet du lavoir' })).toMatchObject({ code: 'in-directory' });
});

it('is not given by whoever is outside the circle, and opens nothing once withdrawn', async () => {
  const stranger = await build.worker('onco-geriatric-nurse', hospital, [await build.unit(hospital, 'Autre', 'service')]);
  expect(await invite({ practice: 'Cabinet A' }, stranger)).toMatchObject({ code: 'not-found' });
  const { id, invitation } = await invite({ practice: 'Cabinet B' });
  const withdraw = async (who: Worker) =>
    (await server.ask<{ withdrawInvitation: object }>(who, WITHDRAW, { id })).data!.withdrawInvitation;
  expect(await withdraw(stranger)).toMatchObject({ code: 'not-found' });
  expect(await withdraw(nurse)).toMatchObject({ __typename: 'SharingKept' });
  expect(await accept(invitation, { login: 'bcabinet' })).toMatchObject({ code: 'invitation-withdrawn' });
  const last = await invite({ practice: 'Cabinet C' });
  await server.db.owner.query(`update membership set until = $2 where patient_id = $1 and unit_id = $3`, [
    garnier.patient,
    NOW,
    unit,
  ]);
  expect(await accept(last.invitation, { login: 'ccabinet' })).toMatchObject({ code: 'invitation-withdrawn' });
});
