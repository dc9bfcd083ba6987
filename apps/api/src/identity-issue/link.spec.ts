import { Builder, type BuiltPatient, type Worker } from '@jalon/persistence/testing';
import { v7 as uuidv7 } from 'uuid';
import { testServer, type TestServer } from '../testing/test-server';

let server: TestServer;
let build: Builder;
let here: Side;
let there: Side;
let stranger: Worker;

interface Side {
  id: string;
  unit: number;
  officer: Worker;
  nurse: Worker;
}

const AT = '2026-11-20T15:00:00.000Z';
const QUAL = { status: 'QUAL' as const };
const QUESTIONS = `{ identityQuestions { questions { id kind answers elsewhere { identity patientId organisation phone ground because doubts traits { trait is } } } } }`;
const LINK = `mutation($input: LinkInput!) { linkRecords(input: $input) { __typename ... on RecordsLinked { id } ... on Refused { code data } } }`;
const UNDO = `mutation($id: ID!, $reason: String!) { undoLink(id: $id, reason: $reason) { __typename ... on Refused { code } } }`;
const SETTLE = `mutation($question: ID!) { settleIdentity(question: $question, how: "not-the-same") { __typename ... on Refused { code } } }`;
const ELSEWHERE = `query($patient: ID!) { sharingOf(patient: $patient) { elsewhere { organisation phone referent referentPhone } } }`;
const FILE = `query($id: ID!) { patientFile(id: $id) { id } }`;

type Elsewhere = { identity: string; patientId: string; ground: string | null; because: string | null; traits: { is: string }[] };
type Listed = { identityQuestions: { questions: { id: string; kind: string; answers: string[]; elsewhere: Elsewhere[] }[] } };

async function side(name: string, phone: string): Promise<Side> {
  const id = await build.organisation(name, { phone });
  const unit = await build.unit(id, `Oncologie de ${name}`, 'day-hospital', { phone: `${phone} 1` });
  return {
    ...{ id, unit },
    officer: await build.worker('identity-officer', id, [await build.unit(id, 'Identité', 'identity')], { givenName: 'Odile' }),
    nurse: await build.worker('pivot-nurse', id, [unit], { givenName: 'Claire' }),
  };
}

beforeAll(async () => {
  server = await testServer(AT);
  build = new Builder(server.db.owner);
  here = await side('CH de Valmont', '02 61 91 40 00');
  there = await side('Clinique Sainte-Aurore', '02 61 91 50 00');
  stranger = await build.worker('pivot-nurse', here.id, [await build.unit(here.id, 'Autre service', 'service')]);
  await server.db.owner.query(
    `insert into pathway_template (key, version, title, kind, content, status) values ('bare', 1, 'Parcours', 'local', '{"stages":[]}', 'published')`,
  );
}, 60_000);
afterAll(() => server?.close());

let nth = 0;
/** One woman under two roofs, with nothing but her identity in common, and a question about her on this side. */
async function twoRecords(more: object = QUAL, elsewhere: object = more) {
  nth += 1;
  const ins = more === QUAL ? { ins: `27903512151${1000 + nth}`, ins_oid: '1.2.250.1.213.1.4.10' } : {};
  const name = { used_family_name: `LEFUR${'ABCDEFGHIJ'.charAt(nth)}`, birth_place_insee: '53990' };
  const own = await build.patient(here.id, [here.unit], { ...name, ipp: `0410${nth}`, ...ins, ...more });
  const other = await build.patient(there.id, [there.unit], { ...name, ipp: `7${nth}`, ...ins, ...elsewhere });
  const question = uuidv7();
  await build.insert('identity_issue', {
    ...{ id: question, organisation_id: here.id, unit_id: here.unit, patient_id: own.patient, kind: 'known-elsewhere' },
    ...{ details: { patients: [own.patient] }, raised_at: AT },
  });
  return { own, other, question };
}
type Two = Awaited<ReturnType<typeof twoRecords>>;

async function suspected({ question }: Two): Promise<Elsewhere[]> {
  const { data } = await server.ask<Listed>(here.officer, QUESTIONS);
  return data!.identityQuestions.questions.find(({ id }) => id === question)?.elsewhere ?? [];
}
async function link(two: Two, more: object = {}) {
  const [found] = await suspected(two);
  const input = {
    question: two.question,
    patient: two.own.patient,
    identity: found?.identity ?? uuidv7(),
    note: null,
    confirmed: [],
    ...more,
  };
  const { data } = await server.ask<{ linkRecords: { id: string; code?: string } }>(here.officer, LINK, { input });
  return data!.linkRecords;
}
const shownTo = async (who: Worker, { patient }: BuiltPatient) =>
  (await server.ask<{ sharingOf: { elsewhere: object[] } | null }>(who, ELSEWHERE, { patient })).data!.sharingOf?.elsewhere;
const follow = (of: Side, { patient, circle }: BuiltPatient) =>
  build.insert('pathway', {
    ...{ id: uuidv7(), patient_id: patient, circle_id: circle, unit_id: of.unit, template_key: 'bare', template_version: 1 },
    ...{ title: 'Cancer du sein', stage: 'treatment', status: 'active', included_on: '2026-11-01', pivot: of.nurse.situation },
    ...{ created_at: AT, breach: { code: 'no-next-step', owner: 'pivot-nurse' } },
  });

it('compares without telling what the other side says, links by one matricule, and each circle reads whom to ring', async () => {
  const two = await twoRecords();
  const [found] = await suspected(two);
  expect(found).toMatchObject({ organisation: 'Clinique Sainte-Aurore', phone: '02 61 91 50 00 1', ground: 'same-ins' });
  expect(JSON.stringify(found)).not.toMatch(/LEFUR|279035|Oncologie|1943/);
  expect(await shownTo(here.nurse, two.own)).toEqual([]);
  expect(await link(two)).toMatchObject({ __typename: 'RecordsLinked' });
  expect(await shownTo(here.nurse, two.own)).toEqual([
    { organisation: 'Clinique Sainte-Aurore', phone: '02 61 91 50 00 1', referent: null, referentPhone: null },
  ]);
  expect(await shownTo(there.nurse, two.other)).toMatchObject([{ organisation: 'CH de Valmont' }]);
  expect(await suspected(two)).toEqual([]);
});

it('names the referent of one side to the referent of the other, and opens no file', async () => {
  const two = await twoRecords();
  for (const [of, record] of [
    [here, two.own],
    [there, two.other],
  ] as const)
    await follow(of, record);
  await link(two);
  expect(await shownTo(here.nurse, two.own)).toMatchObject([
    { referent: 'Claire PIVOT-NURSE', referentPhone: '02 61 91 50 00 1' },
  ]);
  const town = await build.worker('town-nurse', here.id, [here.unit]);
  expect(await shownTo(town, two.own)).toMatchObject([{ organisation: 'Clinique Sainte-Aurore', referent: null }]);
  for (const [who, record] of [
    [here.nurse, two.other],
    [there.nurse, two.own],
    [here.officer, two.other],
  ] as const)
    expect((await server.ask<{ patientFile: null }>(who, FILE, { id: record.patient })).data?.patientFile ?? null).toBeNull();
  expect(await shownTo(stranger, two.own)).toBeUndefined();
});

it('is journalled on both sides, seen by both officers, and taken back by either with a reason', async () => {
  const two = await twoRecords();
  const { id } = await link(two);
  const { rows } = await server.db.owner.query<{ patients: string[] }>(
    `select patients from journal_entry where operation = 'linkRecords' and kind = 'wrote' and patients @> array[$1::uuid]`,
    [two.own.patient],
  );
  expect(rows.map(({ patients }) => [...patients].sort())).toEqual([[two.own.patient, two.other.patient].sort()]);
  const links = await server.ask<{ recordLinks: object[] }>(there.officer, `{ recordLinks { id by organisation note } }`);
  expect(links.data!.recordLinks).toContainEqual({ id, by: 'CH de Valmont', organisation: 'CH de Valmont', note: null });
  const undo = async (reason: string) =>
    (await server.ask<{ undoLink: object }>(there.officer, UNDO, { id, reason })).data!.undoLink;
  expect(await undo(' ')).toMatchObject({ code: 'reason-missing' });
  expect(await undo('Deux sœurs')).toMatchObject({ __typename: 'RecordsLinked' });
  expect(await undo('Encore')).toMatchObject({ code: 'not-found' });
  expect(await shownTo(here.nurse, two.own)).toEqual([]);
});

it('links two checked identities of equal traits only once somebody says at what she looked; never a provisional one', async () => {
  const checked = await twoRecords({ status: 'VALI' });
  expect(await link(checked)).toMatchObject({ code: 'note-missing' });
  expect(await link(checked, { note: 'Carte d’identité vue des deux côtés' })).toMatchObject({ __typename: 'RecordsLinked' });
  const provisional = await twoRecords({ status: 'VALI' }, { status: 'PROV' });
  expect(await link(provisional, { note: 'x' })).toMatchObject({ code: 'not-checked', data: { ours: false, theirs: true } });
  const unplaced = await twoRecords({ status: 'VALI' }, { status: 'VALI', birth_place_insee: null });
  expect(await link(unplaced, { note: 'x' })).toMatchObject({ code: 'traits-differ', data: { traits: ['birthPlaceInsee'] } });
});

it('shows nothing of whoever opposes, before the link or after it', async () => {
  const oppose = ({ patient, circle }: BuiltPatient, holder: Side, unit: number) =>
    build.insert('opposition', {
      ...{
        id: uuidv7(),
        patient_id: patient,
        circle_id: circle,
        unit_id: holder.unit,
        against_unit: unit,
        said_on: '2026-11-20',
      },
      ...{ how: 'de vive voix', by_situation: holder.nurse.situation, at: AT },
    });
  const before = await twoRecords();
  await oppose(before.other, there, here.unit);
  expect(await suspected(before)).toEqual([]);
  const after = await twoRecords();
  await link(after);
  await oppose(after.own, here, there.unit);
  expect(await shownTo(here.nurse, after.own)).toEqual([]);
  expect(await shownTo(there.nurse, after.other)).toEqual([]);
});

it('« pas la même » is remembered on both sides, and asked no more', async () => {
  const two = await twoRecords();
  expect((await server.ask(here.officer, SETTLE, { question: two.question })).data).toMatchObject({
    settleIdentity: { __typename: 'IdentitySettled' },
  });
  const { rows } = await server.db.owner.query(`select 1 from kinship where patient_id in ($1, $2) and kind = 'not-the-same'`, [
    ...[two.own.patient, two.other.patient],
  ]);
  expect(rows).toHaveLength(2);
});
