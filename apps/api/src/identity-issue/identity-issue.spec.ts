import { Builder, type BuiltPatient, type Worker } from '@jalon/persistence/testing';
import { v7 as uuidv7 } from 'uuid';
import { testServer, type TestServer } from '../testing/test-server';

let server: TestServer;
let build: Builder;
let officer: Worker;
let stranger: Worker;
let secretary: Worker;
let hospital: string;
let unit: number;
let push: string;
let garnier: BuiltPatient;

const AT = '2026-11-20T15:00:00.000Z';
const LIST = `{ identityQuestions { open questions { id kind answers written { last birth } identities { id usedFamilyName birthDate status version } } } }`;
const SETTLE = `mutation($question: ID!, $how: String!, $note: String, $corrected: CorrectedTraits) {
  settleIdentity(question: $question, how: $how, note: $note, corrected: $corrected) {
    __typename ... on Refused { code data } ... on IdentitySettled { how freed open } } }`;
type Listed = {
  identityQuestions: {
    open: number;
    questions: { id: string; answers: string[]; identities: { id: string; version: number }[] }[];
  };
};
const list = async (who = officer) => (await server.ask<Listed>(who, LIST)).data!.identityQuestions;
const settle = async (question: string, how: string, more: object = {}, who = officer) =>
  (await server.ask<{ settleIdentity: object }>(who, SETTLE, { question, how, ...more })).data!.settleIdentity;

async function question(kind: string, patients: string[], last = 'GARNIER', birth = '1943-05-02'): Promise<string> {
  const id = uuidv7();
  const rowId = `r${id}`;
  const written = { ipp: '04101369', last, first: 'Hélène', birthName: null, birth, sex: null };
  await build.insert('identity_issue', {
    ...{
      id,
      organisation_id: hospital,
      unit_id: unit,
      patient_id: patients[0],
      kind,
      raised_by: secretary.situation,
      raised_at: AT,
    },
    details: { file: 'hj.csv', rows: [rowId], written, patients, followedElsewhere: false },
  });
  await build.insert('waiting_row', {
    ...{ id: uuidv7(), unit_id: unit, push_id: push, row_number: 7, why: kind, at: AT, row: { rowId, ipp: '0', patientIds: [] } },
  });
  return id;
}

beforeAll(async () => {
  server = await testServer();
  build = new Builder(server.db.owner);
  hospital = await build.organisation('CH de Valmont');
  unit = await build.unit(hospital, 'HDJ', 'day-hospital');
  const identity = await build.unit(hospital, 'Identitovigilance', 'identity');
  const other = await build.organisation('Clinique Sainte-Aurore');
  officer = await build.worker('identity-officer', hospital, [identity]);
  stranger = await build.worker('identity-officer', other, [await build.unit(other, 'Identité', 'identity')]);
  secretary = await build.worker('unit-secretary', hospital, [unit]);
  garnier = await build.patient(hospital, [unit], { ipp: '04101369', status: 'VALI' });
  push = uuidv7();
  const counts = { covers: {}, counts: {}, file_name: 'hj.csv', version_after: 1 };
  await build.insert('schedule_push', { id: push, unit_id: unit, by_situation: secretary.situation, at: AT, ...counts });
}, 60_000);

afterAll(() => server?.close());

it('shows what the file writes beside what the record says, whichever unit follows the patient', async () => {
  const id = await question('traits-differ', [garnier.patient]);
  const { questions } = await list();
  expect(questions.find((one) => one.id === id)).toMatchObject({
    written: { last: 'GARNIER', birth: '1943-05-02' },
    identities: [{ usedFamilyName: 'GARNIER', birthDate: '1943-02-05', status: 'VALI' }],
    answers: ['record-is-right', 'identity-corrected', 'other-person'],
  });
});

it('« le dossier a raison » frees the row that waited, and remembers the writing', async () => {
  const id = await question('traits-differ', [garnier.patient], 'GARNIER', '1943-05-03');
  expect(await settle(id, 'record-is-right', { note: 'Faute de frappe' })).toMatchObject({ how: 'record-is-right', freed: 1 });
  const { rows } = await server.db.owner.query(`select freed_how, settled_at from waiting_row where row->>'rowId' = $1`, [
    `r${id}`,
  ]);
  expect(rows).toEqual([{ freed_how: 'record-is-right', settled_at: null }]);
  const kept = await server.db.owner.query(`select writing from accepted_writing where patient_id = $1`, [garnier.patient]);
  expect(kept.rows).toMatchObject([{ writing: expect.stringContaining('1943-05-03') }]);
  expect(await settle(id, 'other-person')).toMatchObject({ code: 'changed-meanwhile' });
});

it('corrects an identity under the rules of its status, once', async () => {
  const id = await question('traits-differ', [garnier.patient]);
  const [identity] = (await list()).questions.find((one) => one.id === id)!.identities;
  const corrected = {
    ...{ identity: identity!.id, version: identity!.version, usedFamilyName: 'garnier', usedGivenName: 'Hélène', sex: 'F' },
    ...{
      birthFamilyName: 'GARNIER',
      birthGivenName: 'Hélène',
      birthDate: '1943-05-02',
      doubtful: false,
      birthPlaceInsee: '53990',
    },
  };
  expect(await settle(id, 'identity-corrected', { corrected })).toMatchObject({ code: 'proof-needed', data: { status: 'VALI' } });
  expect(await settle(id, 'identity-corrected', { corrected: { ...corrected, proof: 'CN' } })).toMatchObject({ freed: 1 });
  const { rows } = await server.db.owner.query(
    `select birth_date, used_family_name, status, version from patient_identity where id = $1`,
    [identity!.id],
  );
  expect(rows).toEqual([{ birth_date: '1943-05-02', used_family_name: 'GARNIER', status: 'VALI', version: 2 }]);
  const late = await question('traits-differ', [garnier.patient]);
  expect(await settle(late, 'identity-corrected', { corrected: { ...corrected, proof: 'CN' } })).toMatchObject({
    code: 'changed-meanwhile',
  });
});

it('keeps two people who look alike apart for good', async () => {
  const twin = await build.patient(hospital, [unit], { ipp: '04109999' });
  const id = await question('possible-duplicate', [garnier.patient, twin.patient]);
  expect(await settle(id, 'not-the-same')).toMatchObject({ how: 'not-the-same' });
  const { rows } = await server.db.owner.query(`select 1 from kinship where kind = 'not-the-same'`);
  expect(rows).toHaveLength(2);
  expect(await settle(await question('provisional', [garnier.patient]), 'other-person')).toMatchObject({
    code: 'answer-not-offered',
  });
});

it('shows and lets settle nothing to another organisation’s officer, nor to a secretary', async () => {
  const id = await question('traits-differ', [garnier.patient]);
  expect(await list(stranger)).toEqual({ open: 0, questions: [] });
  expect(await settle(id, 'record-is-right', {}, stranger)).toMatchObject({ code: 'not-found' });
  expect((await server.ask(secretary, LIST)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
