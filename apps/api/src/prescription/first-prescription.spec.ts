import { LINE, PNG, photo, prescribe, scene, type Scene } from '../testing/prescription-scene';

let here: Scene;

const PLAN = `mutation($input: FirstPrescription!) { planPrescription(input: $input) { __typename
  ... on PrescriptionHead { id practiceName versions { number lines } } ... on Refused { code data } } }`;
const OF_PATIENT = 'query($patient: ID!) { patientPrescriptions(patient: $patient) { prescription { id mayAsk } } }';

beforeAll(async () => {
  here = await scene();
}, 60_000);
afterAll(() => here?.server.close());

const document = (patient: string, who = here.lucie) =>
  here.server.app
    .inject({
      method: 'POST',
      url: `/files/document?patient=${patient}&name=scan.png`,
      headers: { 'content-type': 'application/octet-stream', 'x-jalon': '1', cookie: `jalon=${who.token}` },
      payload: PNG,
    })
    .then((response) => response.json<{ id: string }>().id);

it('brings the practice that it names into the circle, with who, when and how', async () => {
  const { server, build, units, lucie, vasseur, hugo } = here;
  const hospital = await server.db.owner.query<{ id: string }>(`select id from organisation where name = 'CH de Valmont'`);
  const { patient } = await build.patient(hospital.rows[0]!.id, [units.dayHospital, units.secretariat], {
    used_family_name: 'MOREL',
  });
  expect((await server.ask(hugo, OF_PATIENT, { patient })).data).toEqual({ patientPrescriptions: [] });
  const input = {
    patient,
    prescriber: vasseur.person,
    practiceUnit: units.port,
    lines: [{ ...LINE, start: '2026-11-25', sessions: 10 }],
    signedOn: '2026-11-24',
  };
  expect((await server.ask(lucie, PLAN, { input })).data).toMatchObject({ planPrescription: { code: 'signing-not-enabled' } });
  const paper = { ...input, document: await document(patient) };
  expect((await server.ask(lucie, PLAN, { input: paper })).data).toMatchObject({
    planPrescription: { practiceName: 'Port', versions: [{ number: 1 }] },
  });
  expect((await server.ask(hugo, OF_PATIENT, { patient })).data).toMatchObject({
    patientPrescriptions: [{ prescription: { mayAsk: true } }],
  });
  const { rows } = await server.db.owner.query(
    `select legal_basis, origin, how, by_situation from membership where patient_id = $1 and unit_id = $2`,
    [patient, units.port],
  );
  expect(rows).toEqual([
    { legal_basis: 'care-team-chosen', origin: 'prescription', how: 'ordonnance du 2026-11-24', by_situation: lucie.situation },
  ]);
});

it('is written by nobody outside, and signed by nobody who does not prescribe', async () => {
  const { server, lucie, hugo, claire, patient, units } = here;
  const input = {
    patient: patient.patient,
    prescriber: claire.person,
    practiceUnit: units.port,
    lines: [LINE],
    signedOn: '2026-11-24',
  };
  expect((await server.ask(lucie, PLAN, { input })).data).toMatchObject({ planPrescription: { code: 'not-found' } });
  expect((await server.ask(hugo, PLAN, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

it('prints a version for the practice, and not for another one', async () => {
  const { server, nadege, hugo } = here;
  await prescribe(here);
  const { rows } = await server.db.owner.query<{ id: string }>('select id from prescription_version where patient_id = $1', [
    here.patient.patient,
  ]);
  const open = (who: Scene['nadege']) =>
    server.app.inject({ url: `/files/prescription/${rows[0]?.id ?? ''}`, headers: { cookie: `jalon=${who.token}` } });
  const printed = await open(nadege);
  expect(printed.headers['content-type']).toBe('application/pdf');
  expect(printed.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  expect((await open(hugo)).statusCode).toBe(404);
  expect((await photo(server, hugo, rows[0]?.id ?? '')).status).toBe(403);
});
