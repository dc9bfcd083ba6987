import { Builder, actingAs, type BuiltPatient, type Worker } from '@jalon/persistence/testing';
import { testServer, type TestServer } from '../testing/test-server';
import { neutral } from '@jalon/interop/csv';

let server: TestServer;
let officer: Worker;
let otherOfficer: Worker;
let reception: Worker;
let nurse: Worker;
let patient: BuiltPatient;

const SEARCH = `query($search: JournalSearch!) { searchJournal(search: $search) { more lines { id at name kind operation patients } } }`;
const FIND = `query($typed: String!) { findForJournal(typed: $typed) { ... on Refused { code } ... on JournalPatients { patients { patientId familyName } } } }`;
const NAME = `query($line: ID!, $at: Instant!) { nameJournalLine(line: $line, at: $at) { ... on JournalPatients { patients { familyName } } } }`;
type Page = { searchJournal: { lines: { id: string; at: string; name: string; kind: string; patients: number }[] } };
const period = { from: '2026-11-20', to: '2026-11-23' };
const lines = async (who: Worker, more: object = {}) =>
  (await server.ask<Page>(who, SEARCH, { search: { ...period, ...more } })).data!.searchJournal.lines;

beforeAll(async () => {
  server = await testServer();
  const build = new Builder(server.db.owner);
  const hospital = await build.organisation('CH de Valmont');
  const unit = await build.unit(hospital, 'HDJ', 'day-hospital');
  const other = await build.organisation('Clinique Sainte-Aurore');
  officer = await build.worker('data-protection-officer', hospital, [], { familyName: 'Lavigne', givenName: 'Agnès' });
  otherOfficer = await build.worker('data-protection-officer', other, []);
  reception = await build.worker('reception', hospital, [unit]);
  nurse = await build.worker('pivot-nurse', hospital, [unit], { familyName: 'Le Goff', givenName: 'Claire' });
  patient = await build.patient(hospital, [unit], { used_family_name: 'GARNIER', ipp: '04101369' });
  const acting = actingAs(server.db.dataSource, nurse);
  await acting.read(async (tx) => tx.journal('opened', [patient.patient]));
  await acting.finish();
}, 60_000);

afterAll(() => server?.close());

it('finds what was done about a patient, by person and by period, without naming anybody', async () => {
  expect(await lines(officer, { patient: patient.patient })).toMatchObject([
    { name: 'Claire Le Goff', kind: 'opened', patients: 1 },
  ]);
  expect(await lines(officer, { person: reception.person })).toEqual([]);
  expect(await lines(officer, { from: '2026-11-21', kinds: ['opened'] })).toEqual([]);
});

it('finds the patient by birth date and letters, and journals that search itself', async () => {
  const found = await server.ask(officer, FIND, { typed: '05/02/1943 gar' });
  expect(found.data).toEqual({ findForJournal: { patients: [{ patientId: patient.patient, familyName: 'GARNIER' }] } });
  const { rows } = await server.db.owner.query(
    `select kind, patients, details from journal_entry where operation = 'findForJournal' and person_id = $1`,
    [officer.person],
  );
  expect(rows).toEqual([{ kind: 'listed', patients: [patient.patient], details: { birth: '1943-02-05', letters: 'gar' } }]);
  expect((await server.ask(officer, FIND, { typed: '05/02/1943' })).data).toEqual({
    findForJournal: { code: 'letters-missing' },
  });
  const mine = await lines(officer, { person: officer.person });
  expect(mine.length).toBeGreaterThan(1);
});

it('names the patients of one line on demand', async () => {
  const [line] = await lines(officer, { person: nurse.person });
  const named = await server.ask(officer, NAME, { line: line!.id, at: line!.at });
  expect(named.data).toEqual({ nameJournalLine: { patients: [{ familyName: 'GARNIER' }] } });
});

it('exports for a spreadsheet nothing that a spreadsheet would run', async () => {
  const answer = await server.app.inject({
    url: `/files/journal?from=${period.from}&to=${period.to}&person=${nurse.person}`,
    headers: { cookie: `jalon=${officer.token}` },
  });
  expect(answer.headers['content-type']).toContain('text/csv');
  expect(answer.body).toContain('Claire Le Goff');
  expect(answer.body).not.toContain('GARNIER');
  expect(neutral('=cmd|calc')).toBe("'=cmd|calc");
  expect(neutral('@sum')).toBe("'@sum");
  expect(neutral('a;"b"')).toBe('"a;""b"""');
});

it('opens to nobody else, and another organisation’s officer sees nothing of here', async () => {
  for (const who of [reception, nurse]) {
    expect((await server.ask(who, SEARCH, { search: period })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const file = await server.app.inject({ url: '/files/journal', headers: { cookie: `jalon=${who.token}` } });
    expect(file.statusCode).toBeGreaterThanOrEqual(400);
  }
  expect(await lines(otherOfficer, { patient: patient.patient })).toEqual([]);
  expect((await server.ask(otherOfficer, FIND, { typed: '05/02/1943 gar' })).data).toEqual({ findForJournal: { patients: [] } });
});
