import { Builder, type BuiltPatient, type Worker } from '@jalon/persistence/testing';
import { v7 as uuidv7 } from 'uuid';
import { testServer, type TestServer } from '../testing/test-server';

let server: TestServer;
let build: Builder;
let hospital: string;
let units: { hdj: number; town: number };
let officer: Worker;
let nurse: Worker;
let town: Worker;
let stranger: Worker;

const AT = '2026-11-20T15:00:00.000Z';
const MERGE = `mutation($input: MergeInput!) { mergeRecords(input: $input) {
  __typename ... on RecordsMerged { id moved } ... on Refused { code data } } }`;
const UNDO = `mutation($id: ID!, $reason: String!) { undoMerge(id: $id, reason: $reason) {
  __typename ... on MergeUndone { back stays } ... on Refused { code } } }`;
const FILE = `query($id: ID!) { patientFile(id: $id) { id administrative { ipp usedFamilyName } schedule { appointments { id } } } }`;
const OPENED = `query($id: ID!) { whoOpened(id: $id) { name } }`;
type Answer = { mergeRecords: { __typename: string; id?: string; code?: string; data?: object } };

beforeAll(async () => {
  server = await testServer(AT);
  build = new Builder(server.db.owner);
  hospital = await build.organisation('CH de Valmont');
  const hdj = await build.unit(hospital, 'HDJ', 'day-hospital');
  const practice = await build.organisation('Cabinet des Tilleuls', { kind: 'practice' });
  units = { hdj, town: await build.unit(practice, 'Tilleuls', 'practice') };
  officer = await build.worker('identity-officer', hospital, [await build.unit(hospital, 'Identité', 'identity')]);
  nurse = await build.worker('pivot-nurse', hospital, [hdj], { givenName: 'Claire' });
  town = await build.worker('town-nurse', practice, [units.town]);
  stranger = await build.worker('town-nurse', practice, [await build.unit(practice, 'Port', 'practice')]);
  await server.db.owner.query(
    `insert into pathway_template (key, version, title, kind, content, status) values ('bare', 1, 'Parcours', 'local', '{"stages":[]}', 'published')`,
  );
}, 60_000);
afterAll(() => server?.close());

/** Two records of one person, a question about them, and a visit on the second. */
async function twoRecords(more: object = {}) {
  const [kept, absorbed] = [
    await build.patient(hospital, [units.hdj], { ipp: uuidv7().slice(-8) }),
    await build.patient(hospital, [units.hdj, units.town], { ipp: uuidv7().slice(-8), ...more }),
  ];
  const question = uuidv7();
  await build.insert('identity_issue', {
    ...{ id: question, organisation_id: hospital, unit_id: units.hdj, patient_id: kept.patient, kind: 'possible-duplicate' },
    ...{ details: { patients: [kept.patient, absorbed.patient] }, raised_at: AT },
  });
  const visit = uuidv7();
  await build.insert('appointment', {
    ...{ id: visit, patient_id: absorbed.patient, circle_id: absorbed.circle, unit_id: units.hdj, kind: 'day-hospital' },
    ...{ starts_at: '2026-12-01T09:00:00Z', status: 'planned', source: 'push', created_at: AT, changed_at: AT },
  });
  return { kept, absorbed, question, visit };
}
const merge = async (
  { kept, absorbed, question }: { kept: BuiltPatient; absorbed: BuiltPatient; question: string },
  more: object = {},
) =>
  (
    await server.ask<Answer>(officer, MERGE, {
      input: { question, kept: kept.patient, absorbed: absorbed.patient, reference: 'FUS-2026-114', confirmed: [], ...more },
    })
  ).data!.mergeRecords;
type File = {
  patientFile: { id: string; administrative: { ipp: string } | null; schedule: { appointments: { id: string }[] } } | null;
};
const open = async (who: Worker, { patient }: BuiltPatient) =>
  (await server.ask<File>(who, FILE, { id: patient })).data!.patientFile;

it('makes one record of two under the reference of the organisation’s own merge, and both addresses open it', async () => {
  const two = await twoRecords();
  await open(nurse, two.absorbed);
  expect(await merge(two, { reference: '' })).toMatchObject({ code: 'reference-missing' });
  expect(await merge(two)).toMatchObject({ __typename: 'RecordsMerged', moved: 1 });
  for (const address of [two.kept, two.absorbed])
    expect(await open(nurse, address)).toMatchObject({ id: two.kept.patient, schedule: { appointments: [{ id: two.visit }] } });
  expect(await open(town, two.kept)).toMatchObject({ schedule: { appointments: [{ id: two.visit }] } });
  expect(await open(stranger, two.kept)).toBeNull();
  expect(await open(stranger, two.absorbed)).toBeNull();
  const { data } = await server.ask<{ whoOpened: object[] }>(nurse, OPENED, { id: two.kept.patient });
  expect(data!.whoOpened.length).toBeGreaterThanOrEqual(3);
  const { rows } = await server.db.owner.query(`select ipp_use from patient_identity where patient_id = $1 order by ipp_use`, [
    two.kept.patient,
  ]);
  expect(rows).toEqual([{ ipp_use: 'old' }, { ipp_use: 'usual' }]);
});

it('makes two records of one again', async () => {
  const two = await twoRecords();
  const { id } = await merge(two);
  expect((await server.ask(officer, UNDO, { id, reason: ' ' })).data).toMatchObject({ undoMerge: { code: 'reason-missing' } });
  expect((await server.ask(officer, UNDO, { id, reason: 'Deux personnes' })).data).toMatchObject({
    undoMerge: { back: 1, stays: 0 },
  });
  expect((await open(nurse, two.kept))?.schedule.appointments).toEqual([]);
  expect(await open(nurse, two.absorbed)).toMatchObject({
    id: two.absorbed.patient,
    schedule: { appointments: [{ id: two.visit }] },
  });
  expect(await open(town, two.kept)).toBeNull();
});

it('finds the patient by the old number of a file that was sent before', async () => {
  const two = await twoRecords();
  await merge(two);
  const { rows } = await server.db.owner.query(
    `select patient_id from patient_identity where ipp = (select ipp from patient_identity where patient_id = $1 and ipp_use = 'old')`,
    [two.kept.patient],
  );
  expect(rows).toEqual([{ patient_id: two.kept.patient }]);
});

it.each(['kept', 'absorbed'] as const)(
  'keeps the home secret that the %s record kept secret, and is as before once undone',
  async (secret) => {
    const two = await twoRecords();
    const open_ = secret === 'kept' ? 'absorbed' : 'kept';
    await server.db.owner.query(
      `update patient set address = '9 rue Cachée', city = 'Valmont', phone = '06 39 98 00 99' where id = $1`,
      [two[open_].patient],
    );
    for (const [which, confidential] of [
      [secret, true],
      [open_, false],
    ] as const)
      await build.insert('contact_address', {
        ...{ id: uuidv7(), patient_id: two[which].patient, circle_id: two[which].circle, unit_id: units.hdj, kind: 'main' },
        ...{
          recipient: 'Mme Garnier',
          street: '9 rue Cachée',
          city: 'Valmont',
          confidential,
          by_situation: nurse.situation,
          created_at: AT,
        },
      });
    const shown = async (who: Worker) => {
      const HOME = `query($id: ID!) { patientFile(id: $id) { administrative { address phone } } addressesOfPatient(patient: $id) { known { street } } }`;
      return JSON.stringify((await server.ask(who, HOME, { id: two.kept.patient })).data);
    };
    const before = await shown(nurse);
    const { id } = await merge(two);
    expect(await shown(nurse)).not.toMatch(/Cachée|00 99/);
    await server.ask(officer, UNDO, { id, reason: 'deux personnes' });
    expect(await shown(nurse)).toBe(before);
  },
);

it('refuses twins, and two pathways with their two pivots', async () => {
  const twins = await twoRecords({ used_given_name: 'Louise', birth_given_name: 'Louise' });
  expect(await merge(twins)).toMatchObject({ code: 'to-confirm', data: { doubts: ['not-alike'] } });
  for (const [one, other] of [
    [twins.kept, twins.absorbed],
    [twins.absorbed, twins.kept],
  ] as const)
    await build.insert('kinship', { patient_id: one.patient, other_id: other.patient, kind: 'twin', at: AT });
  expect(await merge(twins, { confirmed: ['not-alike'] })).toMatchObject({ code: 'told-apart', data: { kind: 'twin' } });

  const two = await twoRecords();
  for (const { patient, circle } of [two.kept, two.absorbed])
    await build.insert('pathway', {
      ...{ id: uuidv7(), patient_id: patient, circle_id: circle, unit_id: units.hdj, template_key: 'bare', template_version: 1 },
      ...{
        title: 'Parcours',
        stage: 'treatment',
        status: 'active',
        included_on: '2026-11-01',
        pivot: nurse.situation,
        created_at: AT,
      },
      breach: { code: 'no-next-step', owner: 'pivot-nurse' },
    });
  expect(await merge(two)).toMatchObject({ code: 'two-pathways', data: { pathways: [{ pivot: 'Claire PIVOT-NURSE' }, {}] } });
});

it('says that two records contradict each other on parental authority, keeps both on the file, and asks the pivot to look at the decisions', async () => {
  const birth = { birth_date: '2022-05-03' };
  const two = await twoRecords(birth);
  await server.db.owner.query('update patient_identity set birth_date = $2 where patient_id = $1', [
    two.kept.patient,
    birth.birth_date,
  ]);
  const parent = (of: BuiltPatient, name: string, authority: string, decision: string | null = null) =>
    build.insert('relative', {
      ...{ id: uuidv7(), patient_id: of.patient, circle_id: of.circle, unit_id: units.hdj, name, link: 'parent', created_at: AT },
      ...{ authority, decision },
    });
  await parent(two.kept, 'Anne GARNIER', 'alone', 'JAF de Valmont, 12/05/2026');
  await parent(two.absorbed, 'Karim GARNIER', 'joint');
  await build.insert('pathway', {
    ...{ id: uuidv7(), patient_id: two.kept.patient, circle_id: two.kept.circle, unit_id: units.hdj, template_key: 'bare' },
    ...{
      template_version: 1,
      title: 'Parcours',
      stage: 'treatment',
      status: 'active',
      included_on: '2026-11-01',
      created_at: AT,
    },
    ...{ pivot: nurse.situation, breach: { code: 'no-next-step', owner: 'pivot-nurse' } },
  });
  expect(await merge(two)).toMatchObject({ code: 'to-confirm', data: { doubts: ['parents-differ'] } });
  const { id } = await merge(two, { confirmed: ['parents-differ'] });
  const RELATIVES = `query($id: ID!) { patientFile(id: $id) { administrative { relatives { name authority } } } }`;
  expect((await server.ask(nurse, RELATIVES, { id: two.kept.patient })).data).toEqual({
    patientFile: {
      administrative: {
        relatives: [
          { name: 'Anne GARNIER', authority: 'alone' },
          { name: 'Karim GARNIER', authority: 'joint' },
        ],
      },
    },
  });
  const asked = async () =>
    (await server.db.owner.query('select to_situation as to, title, state from task where about = $1', [id])).rows as object[];
  expect(await asked()).toEqual([
    { to: nurse.situation, title: expect.stringContaining('Autorité parentale à vérifier') as string, state: 'open' },
  ]);
  await server.ask(officer, UNDO, { id, reason: 'Deux enfants' });
  expect(await asked()).toMatchObject([{ state: 'done' }]);
});
