import { scene, type Scene } from './for-specs/scene';

let the: Scene;
const HEADER = 'Date;Heure;IPP;Nom;Prénom;Date de naissance;Sexe;Protocole;Cure;Médecin';
const GOOD = '24/11/2026;09:00;04100001;LEROY;Anne;24/06/1947;F;FOLFOX;C2J1;Dr ROUGIER';
const BAD = '24/11/2026;13:00;04100444;MASSON;Gérard;31/02/1975;M;R-CHOP;C1J1;Dr KLEIN';
const LIST = `query($unit: Int!) { waitingRows(unit: $unit) { id who row day why faults { code message } cells { index header text } freed { how by } } }`;
const SETTLE = `mutation($id: ID!, $how: SettleWaitingRowInput!) { settleWaitingRow(id: $id, how: $how) { __typename
  ... on Refused { code data } ... on WaitingRowSettled { push } } }`;

interface Row {
  id: string;
  who: string;
  cells: { index: number; header: string; text: string }[];
}

beforeAll(async () => {
  the = await scene();
}, 60_000);
afterAll(() => the?.server.close());

const list = async (who = the.secretary) =>
  (await the.server.ask<{ waitingRows: Row[] }>(who, LIST, { unit: the.unit })).data!.waitingRows;
const settle = async (id: string, how: object) =>
  (await the.server.ask<{ settleWaitingRow: Record<string, unknown> }>(the.secretary, SETTLE, { id, how })).data!
    .settleWaitingRow;

it('lets good rows go while the faulty one waits in a list, said in words', async () => {
  const sent = await the.sendFile(the.secretary, [HEADER, GOOD, BAD].join('\n'));
  expect(sent.counts).toMatchObject({ added: 1, toSettle: 1, waiting: 1 });
  expect(await list()).toMatchObject([
    { who: 'MASSON Gérard', row: 3, day: '2026-11-24', why: 'fault', faults: [{ code: expect.any(String) }] },
  ]);
});

it('keeps one line when the same file comes again', async () => {
  await the.sendFile(the.secretary, [HEADER, GOOD, BAD].join('\n'));
  expect(await list()).toHaveLength(1);
});

it('says what is still wrong, then puts the corrected row on the plan and touches nothing else of its day', async () => {
  const [row] = (await list()) as [Row];
  const birth = row.cells.find(({ header }) => header === 'Date de naissance')!;
  expect(await settle(row.id, { cells: [{ index: birth.index, text: '40/01/1975' }] })).toMatchObject({ code: 'still-faulty' });
  expect(await settle(row.id, { cells: [{ index: birth.index, text: '28/02/1975' }] })).toMatchObject({
    __typename: 'WaitingRowSettled',
  });
  expect(await list()).toEqual([]);
  expect(await the.rows(`select 1 from appointment where status = 'planned' and absent_since is null`)).toHaveLength(2);
  expect(await settle(row.id, { cells: [] })).toMatchObject({ code: 'already-settled' });
});

it('is corrected before the sending too, in the preview', async () => {
  const { reading } = await the.upload(
    the.secretary,
    [HEADER, GOOD, BAD.replace('04100444', '04100445').replace('MASSON', 'MARIN')].join('\n'),
  );
  const seen = await the.preview(the.secretary, reading!);
  expect(seen.changes.lines[0]).toMatchObject({ kind: 'fault', who: 'MARIN Gérard', row: 3 });
  const answer = await the.server.ask(
    the.secretary,
    `mutation($reading: ID!, $row: ID!, $cells: [CellInput!]!) { correctScheduleRow(reading: $reading, row: $row, cells: $cells) { __typename } }`,
    { reading, row: seen.changes.lines[0]!.id, cells: [{ index: 5, text: '28/02/1975' }] },
  );
  expect(answer.data).toMatchObject({ correctScheduleRow: { __typename: 'ReadingKept' } });
  expect((await the.preview(the.secretary, reading!)).counts).toMatchObject({ toSettle: 0, added: 1 });
});

it('shows what the identity officer decided, and the row goes on without being asked again', async () => {
  const known = { birth_date: '1937-09-02', sex: 'M', used_given_name: 'Joël', birth_given_name: 'Joël' };
  await the.build.patient(the.hospital, [the.unit], { ...known, ipp: '04101221', used_family_name: 'BLANC', status: 'QUAL' });
  const twice = { ...known, used_family_name: 'ROY', birth_date: '1950-04-04' };
  const [first] = [
    await the.build.patient(the.hospital, [the.unit], twice),
    await the.build.patient(the.hospital, [the.unit], twice),
  ];
  const other = '25/11/2026;09:15;04101221;BLANC;Joël;20/09/1937;M;Azacitidine;C3J1;Dr KLEIN';
  const homonym = '25/11/2026;10:15;04777777;ROY;Joël;04/04/1950;M;FOLFOX;C3J1;Dr KLEIN';
  await the.sendFile(the.secretary, [HEADER, other, homonym].join('\n'));
  expect(await list()).toMatchObject([{ freed: null }, { freed: null }]);
  const officer = await the.build.worker('identity-officer', the.hospital, [
    await the.build.unit(the.hospital, 'Identité', 'identity'),
  ]);
  const decide = async (kind: string, how: string, of: string | null = null) => {
    const [issue] = await the.rows<{ id: string }>('select id from identity_issue where kind = $1 and settled_at is null', [
      kind,
    ]);
    const [record] = await the.rows<{ id: string }>('select id from patient_identity where patient_id = $1', [of]);
    const answer = await the.server.ask<{ settleIdentity: object }>(
      officer,
      `mutation($question: ID!, $how: String!, $record: ID) { settleIdentity(question: $question, how: $how, record: $record) {
        ... on IdentitySettled { freed } ... on Refused { code } } }`,
      { question: issue!.id, how, record: record?.id },
    );
    return answer.data!.settleIdentity;
  };
  expect(await decide('traits-differ', 'other-person')).toEqual({ freed: 1 });
  expect(await decide('ambiguous', 'this-record')).toEqual({ code: 'record-missing' });
  expect(await decide('ambiguous', 'this-record', first!.patient)).toEqual({ freed: 1 });
  const freed = await list();
  expect(freed).toMatchObject([
    { who: 'BLANC Joël', freed: { how: 'other-person' } },
    { who: 'ROY Joël', freed: { how: 'record-is-right' } },
  ]);
  for (const { id } of freed)
    expect(await settle(id, { cells: [] })).toMatchObject({ __typename: 'WaitingRowSettled', push: expect.any(String) });
  expect(await list()).toEqual([]);
  const planned = await the.rows<{ patient_id: string }>(
    `select patient_id from appointment where starts_at::date = '2026-11-25' order by starts_at`,
  );
  expect(planned).toHaveLength(2);
  expect(planned[1]!.patient_id).toBe(first!.patient);
});

it('shows the list to nobody of another unit', async () => {
  expect(await list(the.otherSecretary)).toEqual([]);
});
