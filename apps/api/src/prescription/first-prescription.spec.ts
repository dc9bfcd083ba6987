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

const PREPARE_FIRST = `mutation($input: FirstPrescription!, $draft: ID, $version: Int) { preparePrescription(input: $input, draft: $draft,
  version: $version) { __typename ... on PrescriptionHead { id draft { state version reason } draftActs } ... on Refused { code } } }`;
const SIGN_FIRST = `mutation($input: FirstPrescription!, $draft: ID, $version: Int) { planPrescription(input: $input, draft: $draft,
  version: $version) { __typename ... on PrescriptionHead { id draft { state } versions { number } toAcknowledge } ... on Refused { code data } } }`;
const CLOSE = `mutation($draft: ID!, $version: Int!, $reason: String!) { closeDraft(draft: $draft, version: $version, reason: $reason) {
  ... on PrescriptionHead { draft { state reason } } ... on Refused { code } } }`;
const TAKE_NOTE = `mutation($id: ID!) { acknowledgePrescription(id: $id) { ... on PrescriptionHead { acknowledgedBy toAcknowledge } ... on Refused { code } } }`;
type Awaited = { prescription: { id: string } };
const AWAITED = '{ awaitedPrescriptions { hands turn { overdue } prescription { id draft { state } draftActs } } }';
const BADGES = '{ badges { requests toSign } }';
const HOME = '{ day { town { patient { id } prescription { toAcknowledge prescriber } } } }';

it('is prepared by the nurse for a named prescriber, comes back with his reason, is signed, and is acknowledged in town', async () => {
  const { server, build, units, claire, lucie, vasseur, rougier, nadege, hugo } = here;
  const hospital = await server.db.owner.query<{ id: string }>(`select id from organisation where name = 'CH de Valmont'`);
  const { patient } = await build.patient(hospital.rows[0]!.id, [units.dayHospital, units.secretariat], {
    used_family_name: 'LE BRIS',
  });
  const input = {
    patient,
    prescriber: vasseur.person,
    practiceUnit: units.tilleuls,
    lines: [{ ...LINE, start: '2026-11-25', sessions: 10 }],
    signedOn: '2026-11-24',
  };
  const prepared = (await server.ask<{ preparePrescription: { id: string } }>(claire, PREPARE_FIRST, { input })).data;
  expect(prepared).toMatchObject({
    preparePrescription: { draft: { state: 'prepared', version: 1 }, draftActs: ['change', 'close'] },
  });
  const draft = prepared!.preparePrescription.id;
  const list = async (who: Scene['claire']) =>
    (await server.ask<{ awaitedPrescriptions: Awaited[] }>(who, AWAITED)).data!.awaitedPrescriptions.filter(
      (one) => one.prescription.id === draft,
    );
  expect(await list(vasseur)).toMatchObject([
    { hands: 'mine', prescription: { id: draft, draft: { state: 'prepared' }, draftActs: ['change', 'sign', 'close'] } },
  ]);
  expect((await server.ask(vasseur, BADGES)).data).toEqual({ badges: { requests: 1, toSign: 1 } });
  expect(await list(rougier)).toMatchObject([{ hands: 'elsewhere', prescription: { draftActs: [] } }]);
  expect(await list(nadege)).toEqual([]);
  const refused = await server.ask(vasseur, CLOSE, { draft, version: 1, reason: 'Soin non indiqué' });
  expect(refused.data).toMatchObject({ closeDraft: { draft: { state: 'refused', reason: 'Soin non indiqué' } } });
  expect((await server.ask(claire, PREPARE_FIRST, { input, draft, version: 1 })).data).toMatchObject({
    preparePrescription: { code: 'changed-meanwhile' },
  });
  await server.ask(claire, PREPARE_FIRST, { input, draft, version: 2 });
  const paper = { ...input, document: await document(patient) };
  expect((await server.ask(lucie, SIGN_FIRST, { input: paper, draft, version: 3 })).data).toMatchObject({
    planPrescription: { id: draft, draft: null, versions: [{ number: 1 }], toAcknowledge: true },
  });
  expect((await server.ask(vasseur, SIGN_FIRST, { input: paper, draft, version: 3 })).data).toMatchObject({
    planPrescription: { code: 'changed-meanwhile', data: { state: 'signed' } },
  });
  // Three days later nobody at the practice has said anything: it is the pivot nurse's, in her list and on her badge.
  const silent = () =>
    server.db.owner.query(`update prescription_version set created_at = '2026-11-21T09:00:00Z' where prescription_id = $1`, [
      draft,
    ]);
  await silent();
  expect(await list(claire)).toMatchObject([{ hands: 'overdue', turn: { overdue: true }, prescription: { draft: null } }]);
  expect((await server.ask(claire, BADGES)).data).toEqual({ badges: { requests: 1, toSign: 0 } });
  expect((await server.ask(claire, '{ day { rows { reasons { code action about { kind id } } } } }')).data).toMatchObject({
    day: {
      rows: expect.arrayContaining([
        {
          reasons: [{ code: 'prescription-to-acknowledge', action: 'call-practice', about: { kind: 'prescription', id: draft } }],
        },
      ]),
    },
  });
  // Of the dead, nobody is asked anything; undone, it waits again.
  const deceased = (on: string | null) =>
    server.db.owner.query('update patient set deceased_on = $2 where id = $1', [patient, on]);
  await deceased('2026-11-22');
  expect(await list(claire)).toEqual([]);
  expect((await server.ask(claire, BADGES)).data).toEqual({ badges: { requests: 0, toSign: 0 } });
  await deceased(null);
  const home = async () =>
    (await server.ask<{ day: { town: { patient: { id: string } }[] } }>(nadege, HOME)).data!.day.town.find(
      (one) => one.patient.id === patient,
    );
  expect(await home()).toMatchObject({ prescription: { toAcknowledge: true } });
  expect(await list(nadege)).toMatchObject([{ hands: 'mine', prescription: { id: draft } }]);
  expect(await list(hugo)).toEqual([]);
  expect((await server.ask(hugo, TAKE_NOTE, { id: draft })).data).toMatchObject({
    acknowledgePrescription: { code: 'not-found' },
  });
  expect((await server.ask(nadege, TAKE_NOTE, { id: draft })).data).toEqual({
    acknowledgePrescription: { acknowledgedBy: 'Nadège Ferrand', toAcknowledge: false },
  });
  expect(await home()).toMatchObject({ prescription: { toAcknowledge: false } });
  expect(await list(claire)).toEqual([]);
});

it('reaches the prescriber’s secretariat where nobody had thought of it, unless the patient said no to it', async () => {
  const { server, build, units, claire, lucie, vasseur } = here;
  const hospital = await server.db.owner.query<{ id: string }>(`select id from organisation where name = 'CH de Valmont'`);
  const organisation = hospital.rows[0]!.id;
  const elsewhere = await build.unit(organisation, 'Secrétariat de chirurgie', 'secretariat');
  const stranger = await build.worker('medical-secretary', organisation, [elsewhere], {});
  const prepared = async (family: string, against?: number) => {
    const { patient, circle } = await build.patient(organisation, [units.dayHospital], { used_family_name: family });
    if (against !== undefined)
      await build.insert('opposition', {
        id: crypto.randomUUID(),
        ...{ patient_id: patient, circle_id: circle, unit_id: units.dayHospital },
        ...{ against_unit: against, said_on: '2026-11-20', how: 'en consultation', by_situation: claire.situation },
        at: '2026-11-20T09:00:00Z',
      });
    const lines = [{ ...LINE, start: '2026-11-25', sessions: 10 }];
    const input = { patient, prescriber: vasseur.person, practiceUnit: units.tilleuls, lines, signedOn: '2026-11-24' };
    const { data } = await server.ask<{ preparePrescription: { id: string } }>(claire, PREPARE_FIRST, { input });
    return { patient, input, draft: data!.preparePrescription.id };
  };
  const seenBy = async (who: Scene['claire']) =>
    (await server.ask<{ awaitedPrescriptions: Awaited[] }>(who, AWAITED)).data!.awaitedPrescriptions.map(
      ({ prescription }) => prescription.id,
    );
  const { patient, input, draft } = await prepared('KERVELLA');
  expect(await seenBy(lucie)).toContain(draft);
  expect(await seenBy(stranger)).not.toContain(draft);
  const { rows } = await server.db.owner.query('select unit_id, legal_basis, origin, how from membership where patient_id = $1', [
    patient,
  ]);
  expect(rows).toContainEqual({
    unit_id: units.secretariat,
    legal_basis: 'care-team-establishment',
    origin: 'prescription',
    how: 'ordonnance de Paul Vasseur',
  });
  const paper = { ...input, document: await document(patient) };
  expect((await server.ask(lucie, SIGN_FIRST, { input: paper, draft, version: 1 })).data).toMatchObject({
    planPrescription: { id: draft, versions: [{ number: 1 }] },
  });
  expect((await server.ask(lucie, OF_PATIENT, { patient })).data).toMatchObject({
    patientPrescriptions: [{ prescription: { id: draft } }],
  });

  const refused = await prepared('TANGUY', units.secretariat);
  expect(await seenBy(lucie)).not.toContain(refused.draft);
  expect(await seenBy(claire)).toContain(refused.draft);
});
