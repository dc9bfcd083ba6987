import { Builder, actingAs, type BuiltPatient, type Worker } from '@jalon/persistence/testing';
import { testServer, type TestServer } from '../testing/test-server';

let server: TestServer;
let build: Builder;
let hospital: string;
let nurse: Worker;
let doctor: Worker;
let practiceNurse: Worker;
let officer: Worker;
let patient: BuiltPatient;

const ASK = `query($input: AccessReportInput!) { accessReport(input: $input) { ... on Refused { code }
  ... on AccessReport { patient { familyName ipp } accesses { at kind times organisation title name purpose } } } }`;
interface Line {
  at: string;
  kind: string;
  times: number;
  organisation: string;
  title: string;
  name: string | null;
  purpose: string;
}
interface Answer {
  accessReport: { code?: string; patient?: { familyName: string; ipp: string | null }; accesses: Line[] };
}
const input = (more: object = {}) => ({
  ...{ patient: patient.patient, from: '2026-11-01', to: '2026-11-30', askedOn: '2026-11-19' },
  ...more,
});
const report = async (who: Worker, more: object = {}) =>
  (await server.ask<Answer>(who, ASK, { input: input(more) })).data!.accessReport;
const paper = (who: Worker, more = '') =>
  server.app.inject({
    url: `/files/access-report/${patient.patient}?from=2026-11-01&to=2026-11-30&askedOn=2026-11-19${more}`,
    headers: { cookie: `jalon=${who.token}` },
  });
const reads = async (who: Worker, kind: 'listed' | 'opened') => {
  const acting = actingAs(server.db.dataSource, who);
  await acting.read(async (tx) => tx.journal(kind, [patient.patient]));
  await acting.finish();
};

beforeAll(async () => {
  server = await testServer();
  build = new Builder(server.db.owner);
  hospital = await build.organisation('CH de Valmont');
  const unit = await build.unit(hospital, 'HDJ', 'day-hospital');
  const town = await build.organisation('Cabinet des Tilleuls', { kind: 'practice' });
  const townUnit = await build.unit(town, 'Tilleuls', 'practice');
  await server.db.owner.query('update organisation set names_in_report = true where id = $1', [town]);
  nurse = await build.worker('pivot-nurse', hospital, [unit], { familyName: 'Le Goff', givenName: 'Claire' });
  doctor = await build.worker('physician', hospital, [unit], { familyName: 'Vasseur', givenName: 'Paul' });
  practiceNurse = await build.worker('town-nurse', town, [townUnit], { familyName: 'Perrot', givenName: 'Nadège' });
  officer = await build.worker('data-protection-officer', hospital, []);
  patient = await build.patient(hospital, [unit, townUnit], { used_family_name: 'GARNIER', ipp: '04101369' });
  for (const who of [doctor, doctor, doctor]) await reads(who, 'listed');
  await reads(practiceNurse, 'opened');
}, 60_000);

afterAll(() => server?.close());

it('tells the patient when, in which structure, in which function and what for, and gathers by day what was only seen in lists', async () => {
  const { patient: whose, accesses } = await report(nurse);
  expect(whose).toEqual({ familyName: 'GARNIER', ipp: '04101369' });
  expect(accesses).toMatchObject([
    { kind: 'listed', times: 3, organisation: 'CH de Valmont', name: null, purpose: 'care' },
    { kind: 'opened', times: 1, organisation: 'Cabinet des Tilleuls', name: 'Nadège Perrot', purpose: 'care' },
  ]);
});

it('names people where their own organisation has chosen to, and nowhere else', async () => {
  const named = async () => (await report(officer)).accesses.find(({ kind }) => kind === 'listed')?.name;
  expect(await named()).toBeNull();
  await server.db.owner.query('update organisation set names_in_report = true where id = $1', [hospital]);
  expect(await named()).toBe('Paul Vasseur');
  await server.db.owner.query('update organisation set names_in_report = false where id = $1', [hospital]);
});

it('keeps from the circle which structure follows the patient by a private pathway, and tells the officer', async () => {
  const network = await build.organisation('Réseau privé', { kind: 'network' });
  const cell = await build.unit(network, 'Cellule', 'cell');
  const circle = '018f0000-0000-7000-8000-00000000c1c1';
  await build.insert('circle', { id: circle, patient_id: patient.patient, kind: 'private', created_at: '2026-11-20T08:00:00Z' });
  await build.join(patient.patient, circle, cell);
  const coordinator = await build.worker('coordinator', network, [cell], { title: 'Coordinatrice' });
  await reads(coordinator, 'opened');
  const ofNurse = await report(nurse);
  expect(JSON.stringify(ofNurse)).not.toMatch(/Réseau privé|Coordinatrice/);
  expect(ofNurse.accesses).toContainEqual(expect.objectContaining({ kind: 'opened', organisation: null, title: null }));
  expect((await report(officer)).accesses).toContainEqual(expect.objectContaining({ organisation: 'Réseau privé' }));
  expect(await report(await build.worker('pivot-nurse', network, [cell]))).toEqual({ code: 'not-found' });
});

it('is itself in the journal, with the day of the demand, and in the next report', async () => {
  const { accesses } = await report(officer);
  expect(accesses).toContainEqual(expect.objectContaining({ kind: 'opened', purpose: 'patient-request' }));
  const { rows } = await server.db.owner.query<{ details: { askedOn: string } }>(
    `select details from journal_entry where operation = 'accessReport' and purpose = 'patient-request' and person_id = $1`,
    [officer.person],
  );
  expect(rows[0]?.details.askedOn).toBe('2026-11-19');
});

it('is printed in the language of whoever it is for, and the print is in the journal as one', async () => {
  for (const language of ['fr', 'en']) {
    const file = await paper(nurse, `&language=${language}`);
    expect(file.headers['content-type']).toBe('application/pdf');
    expect(file.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  }
  const { accesses } = await report(nurse);
  expect(accesses).toContainEqual(expect.objectContaining({ kind: 'exported', times: 2, purpose: 'patient-request' }));
});

it('asks for a period that holds days', async () => {
  expect(await report(nurse, { from: '2026-12-01' })).toEqual({ code: 'period' });
  const { errors } = await server.ask(nurse, ASK, { input: input({ to: '2026-11-31' }) });
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

it('is made for nobody else, and a patient of elsewhere looks like one who does not exist', async () => {
  for (const who of [doctor, practiceNurse]) {
    expect((await server.ask(who, ASK, { input: input() })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await paper(who)).statusCode).toBe(403);
  }
  const elsewhere = await build.organisation('Clinique Sainte-Aurore');
  const ward = await build.unit(elsewhere, 'Ailleurs', 'service');
  const strangers = [
    await build.worker('data-protection-officer', elsewhere, []),
    await build.worker('pivot-nurse', elsewhere, [ward]),
    await build.worker('pivot-nurse', hospital, [await build.unit(hospital, 'Voisine', 'service')]),
  ];
  for (const stranger of strangers) {
    expect(await report(stranger)).toEqual({ code: 'not-found' });
    expect((await paper(stranger)).statusCode).toBe(404);
  }
  await server.db.owner.query(
    `insert into colleague_patient (organisation_id, patient_id, allowed_people) values ($1, $2, '{}') on conflict do nothing`,
    [hospital, patient.patient],
  );
  expect(await report(nurse)).toEqual({ code: 'not-found' });
});
