import { Builder, actingAs, type Worker } from '@jalon/persistence/testing';
import { testServer, type TestServer } from '../testing/test-server';

let server: TestServer;
let administrator: Worker;
let stranger: Worker;
let nurse: Worker;
let hospital: string;
let unit: number;
let otherUnit: number;

const OPEN = `mutation($input: NewPersonInput!) { openAccountFor(input: $input) {
  __typename ... on Refused { code data } ... on GivenAccount { person login password } } }`;
const SIGN_IN = `mutation($login: String!, $password: String!, $chosen: String) { signIn(login: $login, password: $password, chosen: $chosen) {
  __typename ... on Refused { code data } ... on SessionState { signedIn } } }`;
const END = `mutation($situation: ID!) { endSituation(situation: $situation) { __typename ... on Refused { code } } }`;
const PEOPLE = `query($text: String!, $left: Boolean!) { administeredPeople(text: $text, left: $left) { total people {
  id familyName login account self situations { id function title state units { shortName } } } } }`;
const WHO = `{ session { signedIn me { givenName function } } }`;

type Opened = { openAccountFor: { code?: string; person: string; login: string; password: string } };
type Listed = {
  administeredPeople: { total: number; people: { id: string; account: string; situations: { id: string; state: string }[] }[] };
};

const situation = (more: object = {}) => ({
  ...{ function: 'pivot-nurse', title: 'IPO', units: [unit], fromOn: '2026-11-23' },
  ...more,
});
const newcomer = (familyName: string, login: string | null, more: object = {}) => ({
  person: { familyName, givenName: 'Noëlle', prescriber: false },
  situation: situation(),
  login,
  ...more,
});
const people = async (text: string, left = false, who = administrator) =>
  (await server.ask<Listed>(who, PEOPLE, { text, left })).data!.administeredPeople;

async function signedIn(login: string, password: string, chosen: string | null): Promise<Worker> {
  const answer = await server.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: SIGN_IN, variables: { login, password, chosen } },
  });
  expect(answer.json()).toEqual({ data: { signIn: { __typename: 'SessionState', signedIn: true } } });
  return { ...nurse, token: answer.cookies.find(({ name }) => name === 'jalon')!.value };
}

beforeAll(async () => {
  server = await testServer();
  const build = new Builder(server.db.owner);
  hospital = await build.organisation('CH de Valmont');
  unit = await build.unit(hospital, 'HDJ', 'day-hospital');
  const other = await build.organisation('Clinique Sainte-Aurore', { kind: 'clinic' });
  otherUnit = await build.unit(other, 'Gynécologie', 'service');
  administrator = await build.worker('administrator', hospital, [], { familyName: 'Prigent', givenName: 'Loïc' });
  stranger = await build.worker('administrator', other, [], { familyName: 'Autre' });
  nurse = await build.worker('pivot-nurse', hospital, [unit], { familyName: 'Le Goff', givenName: 'Claire' });
  await build.patient(hospital, [unit], { ipp: '04101369' });
}, 60_000);

afterAll(() => server?.close());

it('opens an account whose temporary password lets in only to choose one’s own, and a situation whose end shuts the door', async () => {
  const { data } = await server.ask<Opened>(administrator, OPEN, { input: newcomer('Guéguen', 'Noelle.Gueguen') });
  const { person, login, password } = data!.openAccountFor;
  expect(login).toBe('noelle.gueguen');

  const shown = await server.ask(null, SIGN_IN, { login, password });
  expect(shown.data).toMatchObject({ signIn: { code: 'password-to-choose' } });
  const weak = await server.ask(null, SIGN_IN, { login, password, chosen: 'marée basse' });
  expect(weak.data).toMatchObject({ signIn: { code: 'password-too-weak', data: { length: 11, classes: 2 } } });
  const noelle = await signedIn(login, password, 'Brume-sur-le-port-7');
  expect((await server.ask(noelle, WHO)).data).toMatchObject({
    session: { me: { givenName: 'Noëlle', function: 'pivot-nurse' } },
  });

  const [row] = (await people('gueg')).people;
  expect(row).toMatchObject({ id: person, account: 'open', situations: [{ state: 'open' }] });
  await server.ask(administrator, END, { situation: row!.situations[0]!.id });
  expect((await server.ask(noelle, WHO)).data).toEqual({ session: { signedIn: false, me: null } });
  const again = await server.ask(null, SIGN_IN, { login, password: 'Brume-sur-le-port-7' });
  expect(again.data).toMatchObject({ signIn: { code: 'no-working-situation' } });
  expect((await people('gueg')).total).toBe(0);
  expect((await people('gueg', true)).people).toMatchObject([{ id: person, situations: [{ state: 'ended' }] }]);
});

it('shows who bears this name already, takes no login twice, and keeps nothing of a refused opening', async () => {
  const alike = await server.ask<Opened>(administrator, OPEN, {
    input: newcomer('Le Goff', 'clg', { person: { familyName: 'LE GOFF', givenName: 'Claire', prescriber: false } }),
  });
  expect(alike.data!.openAccountFor).toMatchObject({ code: 'person-known', data: { people: [{ name: 'Claire Le Goff' }] } });
  await server.ask(administrator, OPEN, { input: newcomer('Premier', 'meme.nom') });
  const taken = await server.ask(administrator, OPEN, { input: newcomer('Second', 'Meme.Nom') });
  expect(taken.data).toMatchObject({ openAccountFor: { code: 'login-taken' } });
  expect((await people('second')).total).toBe(0);
});

it.each([
  [{ function: 'sorcerer' }, 'function-unknown'],
  [{ units: [] }, 'unit-missing'],
  [{ title: '  ' }, 'title-missing'],
  [{ untilOn: '2026-11-01' }, 'ends-before-it-begins'],
])('refuses a situation with %j in words', async (more, code) => {
  const input = newcomer('Refus', 'refus', { situation: situation(more) });
  expect((await server.ask(administrator, OPEN, { input })).data).toMatchObject({ openAccountFor: { code } });
});

it('gives a dated locum, and lets nobody give himself a function', async () => {
  const input = newcomer('Remplaçante', null, { situation: situation({ fromOn: '2026-11-30', untilOn: '2026-12-11' }) });
  await server.ask(administrator, OPEN, { input });
  expect((await people('rempla')).people).toMatchObject([{ account: 'none', situations: [{ state: 'coming' }] }]);
  const ADD = `mutation($person: ID!, $input: SituationInput!) { addSituation(person: $person, input: $input) { ... on Refused { code } } }`;
  const oneself = await server.ask(administrator, ADD, { person: administrator.person, input: situation() });
  expect(oneself.data).toEqual({ addSituation: { code: 'not-oneself' } });
});

it('sets a unit and the organisation within bounds', async () => {
  const settings = {
    breakDays: 28,
    historyDays: 120,
    mergeActsWithinMinutes: 30,
    weekdays: [1, 2, 3, 4],
    closed: ['2026-12-24'],
    open: [],
  };
  const SAVE = `mutation($input: UnitInput!) { saveUnit(input: $input) { __typename ... on Refused { code data } } }`;
  const saved = { id: unit, name: 'Hôpital de jour', shortName: 'HDJ', kind: 'day-hospital', phone: '02 61 91 41 00', settings };
  expect((await server.ask(administrator, SAVE, { input: saved })).data).toEqual({ saveUnit: { __typename: 'Administered' } });
  const stepHours = { requested: 4, returned: 24, verified: 3, prepared: 6, refused: 24, sent: 24 };
  const slow = (hours: object) => ({ input: { ...saved, settings: { ...settings, stepHours: { ...stepHours, ...hours } } } });
  expect((await server.ask(administrator, SAVE, slow({}))).data).toEqual({ saveUnit: { __typename: 'Administered' } });
  expect((await server.ask(administrator, SAVE, slow({ sent: 0 }))).data).toMatchObject({
    saveUnit: { data: { field: 'sent' } },
  });
  const wrong = { ...saved, settings: { ...settings, breakDays: 1 } };
  expect((await server.ask(administrator, SAVE, { input: wrong })).data).toMatchObject({
    saveUnit: { code: 'setting-out-of-bounds' },
  });
  const READ = `{ administration { organisation { signsInJalon } units { name settings { breakDays weekdays closed stepHours { requested prepared } } } } }`;
  expect((await server.ask(administrator, READ)).data).toEqual({
    administration: {
      organisation: { signsInJalon: false },
      units: [
        {
          name: 'Hôpital de jour',
          settings: { breakDays: 28, weekdays: [1, 2, 3, 4], closed: ['2026-12-24'], stepHours: { requested: 4, prepared: 6 } },
        },
      ],
    },
  });
});

it('leaves each of these gestures in the journal', async () => {
  const { rows } = await server.db.owner.query<{ what: string }>(
    `select distinct details->>'what' as what from journal_entry where person_id = $1`,
    [administrator.person],
  );
  const said = rows.map(({ what }) => what);
  for (const what of ['account-opened', 'situation-opened', 'situation-ended', 'unit-changed']) expect(said).toContain(what);
});

it('shows an administrator no patient, and another organisation’s administrator nothing of here', async () => {
  for (const table of ['patient', 'patient_identity', 'appointment', 'message', 'journal_entry']) {
    const seen = await actingAs(server.db.dataSource, administrator).write((tx) => tx.em.query(`select * from ${table}`));
    expect(seen).toEqual([]);
  }
  expect((await people('', false, stranger)).people.map(({ id }) => id)).toEqual([stranger.person]);
  const claire = (await people('goff')).people[0]!;
  const END_HERS = { situation: claire.situations[0]!.id };
  expect((await server.ask(stranger, END, END_HERS)).data).toMatchObject({ endSituation: { code: 'not-found' } });
  const RENEW = `mutation($person: ID!) { renewPassword(person: $person) { ... on Refused { code } } }`;
  expect((await server.ask(stranger, RENEW, { person: claire.id })).data).toEqual({ renewPassword: { code: 'not-yours' } });
  const foreign = newcomer('Ailleurs', 'ailleurs', { situation: situation({ units: [otherUnit] }) });
  expect((await server.ask(administrator, OPEN, { input: foreign })).data).toMatchObject({
    openAccountFor: { code: 'not-found' },
  });
  const errors = (await server.ask(nurse, PEOPLE, { text: '', left: false })).errors;
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
