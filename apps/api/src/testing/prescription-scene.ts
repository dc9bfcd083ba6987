import type { PrescriptionLine } from '@jalon/domain/prescription';
import { Builder, type BuiltPatient, type Worker } from '@jalon/persistence/testing';
import { testServer, type TestServer } from './test-server';

export const LINE: PrescriptionLine = {
  id: 'line-1',
  act: 'port-dressing',
  detail: null,
  device: 'port',
  frequency: { kind: 'every-n-days', n: 2 },
  start: '2026-11-14',
  end: '2026-12-13',
  sessions: 15,
  strictlyDaily: false,
  longTermIllness: null,
};

export const DAILY = {
  wrong: 'frequency',
  frequency: { kind: 'times-a-day', times: 1 },
  from: '2026-11-25',
  strictlyDaily: true,
};

export interface Scene {
  server: TestServer;
  build: Builder;
  patient: BuiltPatient;
  prescription: string;
  units: { dayHospital: number; secretariat: number; tilleuls: number; port: number };
  nadege: Worker;
  locum: Worker;
  claire: Worker;
  lucie: Worker;
  vasseur: Worker;
  rougier: Worker;
  hugo: Worker;
  lemaire: Worker;
}

/** Mme Garnier’s dressing on Tuesday 24 November 2026, as the study tells it; a new prescription with each call of `prescribe`. */
export async function scene(now = '2026-11-24T06:52:00.000Z'): Promise<Scene> {
  const server = await testServer(now);
  const build = new Builder(server.db.owner);
  const hospital = await build.organisation('CH de Valmont');
  const dayHospital = await build.unit(hospital, 'HDJ', 'day-hospital', { phone: '02 61 91 41 00' });
  const secretariat = await build.unit(hospital, 'Secrétariat', 'secretariat');
  const town = await build.organisation('Cabinet des Tilleuls', { kind: 'practice' });
  const tilleuls = await build.unit(town, 'Tilleuls', 'practice');
  const other = await build.organisation('Cabinet du Port', { kind: 'practice' });
  const port = await build.unit(other, 'Port', 'practice');
  const gp = await build.organisation('Cabinet Lemaire', { kind: 'practice' });
  const gpUnit = await build.unit(gp, 'Lemaire', 'practice');
  const patient = await build.patient(hospital, [dayHospital, secretariat, tilleuls, gpUnit], { ipp: '04101369' });
  const people = {
    nadege: await build.worker('town-nurse', town, [tilleuls], { familyName: 'Ferrand', givenName: 'Nadège', title: 'IDEL' }),
    locum: await build.worker('town-nurse', town, [tilleuls], { familyName: 'Blanchard', givenName: 'Théo', title: 'IDEL' }),
    claire: await build.worker('pivot-nurse', hospital, [dayHospital], {
      familyName: 'Le Goff',
      givenName: 'Claire',
      title: 'IPO',
    }),
    lucie: await build.worker('medical-secretary', hospital, [secretariat], { familyName: 'Hamon', givenName: 'Lucie' }),
    vasseur: await build.worker('physician', hospital, [dayHospital, secretariat], {
      familyName: 'Vasseur',
      givenName: 'Paul',
      prescriber: true,
    }),
    rougier: await build.worker('physician', hospital, [dayHospital, secretariat], {
      familyName: 'Rougier',
      givenName: 'Hélène',
      prescriber: true,
    }),
    hugo: await build.worker('town-nurse', other, [port], { familyName: 'Tanguy', givenName: 'Hugo' }),
    lemaire: await build.worker('general-practitioner', gp, [gpUnit], { familyName: 'Lemaire', prescriber: true }),
  };
  await build.insert('account', { person_id: people.nadege.person, login: 'nadege', password_hash: 'x', created_at: now });
  const units = { dayHospital, secretariat, tilleuls, port };
  const here = { server, build, patient, units, prescription: '', ...people };
  await followedBy(here);
  return { ...here, prescription: await prescribe(here) };
}

/** A patient’s active pathway with Claire as its pivot. */
async function followedBy({ build, patient, units, claire }: Omit<Scene, 'prescription'>): Promise<void> {
  await build.insert('pathway_template', {
    key: 'lymphome',
    version: 1,
    title: 'Lymphome',
    kind: 'local',
    content: { stages: [] },
    status: 'published',
  });
  await build.insert('pathway', {
    id: '018f0000-0000-7000-8000-0000000000aa',
    patient_id: patient.patient,
    circle_id: patient.circle,
    unit_id: units.dayHospital,
    template_key: 'lymphome',
    template_version: 1,
    title: 'Lymphome',
    stage: 'treatment',
    status: 'active',
    included_on: '2026-09-01',
    pivot: claire.situation,
    next_step_on: '2026-11-27',
    next_step: 'C3',
    created_at: '2026-09-01T08:00:00Z',
  });
}

export async function prescribe(
  { build, patient, units, vasseur }: Pick<Scene, 'build' | 'patient' | 'units' | 'vasseur'>,
  over: Record<string, unknown> = {},
  lines: PrescriptionLine[] = [LINE],
): Promise<string> {
  const id = crypto.randomUUID();
  const held = { patient_id: patient.patient, circle_id: patient.circle, unit_id: units.secretariat };
  await build.insert('prescription', {
    id,
    ...held,
    prescriber: vasseur.person,
    prescriber_unit: units.dayHospital,
    practice_unit: units.tilleuls,
    created_at: '2026-11-13T15:05:00Z',
    ...over,
  });
  await build.insert('prescription_version', {
    id: crypto.randomUUID(),
    ...held,
    prescription_id: id,
    number: 2,
    state: 'in-force',
    lines: JSON.stringify(lines),
    valid_until: '2026-12-13',
    prescriber: vasseur.person,
    signed_on: '2026-11-13',
    signed_how: 'paper',
    recorded_by: vasseur.situation,
    created_at: '2026-11-13T15:05:00Z',
  });
  return id;
}

export const SHEET = `id version state hands acts lineId nextCareOn draft
  why { reason words clinicalSign opinionSeenAt opinions { opinion by } photos { id by } }
  turn { function of limitAt overdue } steps { from to by reason } looks { state by } earlier { id }
  prescription { id mayAsk pivot { family } contact { phone } patient { usedFamilyName } versions { number state signedHow lines documentId } }`;

const REFUSED = '... on Refused { code data }';
const mutation = (name: string, args: string, pass: string) =>
  `mutation(${args}) { ${name}(${pass}) { __typename ... on RequestSheet { ${SHEET} } ${REFUSED} } }`;
const STEP = '$id: ID!, $version: Int!';
const REASONED = `${STEP}, $reason: String!`;

export const ASK = mutation('requestChange', '$input: AskChange!', 'input: $input');
export const VERIFY = mutation('verifyRequest', STEP, 'id: $id, version: $version');
export const RETURN = mutation('returnRequest', REASONED, 'id: $id, version: $version, reason: $reason');
export const PREPARE = mutation('prepareRequest', `${STEP}, $lines: JSON`, 'id: $id, version: $version, lines: $lines');
export const REFUSE = mutation('refuseToSign', REASONED, 'id: $id, version: $version, reason: $reason');
export const ATTACH = mutation('attachSigned', '$paper: SignedPaper!', 'paper: $paper');
export const SIGN = mutation('signInJalon', '$paper: SignedPaper!', 'paper: $paper');
export const OWN = mutation('issueOwn', '$paper: SignedPaper!', 'paper: $paper');
export const ACKNOWLEDGE = mutation('acknowledgeRequest', STEP, 'id: $id, version: $version');
export const WITHDRAW = mutation('withdrawRequest', REASONED, 'id: $id, version: $version, reason: $reason');
export const OPINION = mutation('giveOpinion', '$id: ID!, $opinion: String!', 'id: $id, opinion: $opinion');
export const RESEND = mutation(
  'resendRequest',
  `${STEP}, $wanted: JSON!, $reason: String!`,
  'id: $id, version: $version, wanted: $wanted, reason: $reason',
);
export const ONE = `query($id: ID!) { changeRequest(id: $id) { ${SHEET} } }`;
export const LIST = `{ changeRequests { id hands state turn { overdue } } }`;
export const LOOK = 'mutation($id: ID!) { lookAtRequest(id: $id) }';

export interface SheetAnswer {
  __typename: string;
  code?: string;
  data?: Record<string, unknown>;
  id: string;
  version: number;
  state: string;
  hands: string;
  acts: string[];
}

/** Asks a mutation and gives its one answer. */
export async function say(
  server: TestServer,
  who: Worker,
  query: string,
  variables: Record<string, unknown>,
): Promise<SheetAnswer> {
  const { data, errors } = await server.ask<Record<string, SheetAnswer>>(who, query, variables);
  const [answer] = Object.values(data ?? {});
  return answer ?? ({ __typename: 'Error', code: errors?.[0]?.extensions.code } as SheetAnswer);
}

/** One grey point, with a text that says where it was taken. */
export const PNG = Buffer.concat([
  Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55', 'hex'),
  Buffer.from('0000000374455874475053deadbeef', 'hex'),
  Buffer.from('0000000a49444154789c63600000000200014898c1b70000000049454e44ae426082', 'hex'),
]);

/** Sends a photo of the signed paper; answers its id, or the refusal. */
export async function photo(
  server: TestServer,
  who: Worker,
  request: string,
  bytes: Buffer = PNG,
  headers: Record<string, string> = { 'x-jalon': '1' },
  kind: 'document' | 'photo' = 'document',
) {
  const response = await server.app.inject({
    method: 'POST',
    url: `/files/${kind}?request=${request}&name=photo.jpg`,
    headers: { 'content-type': 'application/octet-stream', cookie: `jalon=${who.token}`, ...headers },
    payload: bytes,
  });
  return { status: response.statusCode, ...response.json<{ id?: string; code?: string }>() };
}
