import { organisationId, organisationOf } from './places';
import { personId, situationId } from './people';
import { idOf } from './random';
import { inventedIns, TEST_OID } from './matricule';
import type { Scene } from './scene';

export type IdentityStatus = 'QUAL' | 'VALI' | 'RECUP' | 'PROV';

export interface PatientSeed {
  key: string;
  /** As the files write it. */
  family: string;
  given: string;
  birth: string;
  sex: 'F' | 'M';
  ipp: string | null;
  status: IdentityStatus;
  birthFamily?: string;
  birthGiven?: string;
  doubtful?: boolean;
  homonym?: boolean;
  /** The first is where the identity was made; each joins the care circle. */
  units: readonly string[];
  /** The town nurses' and the doctor's practice, joined by the patient's own word. */
  nurses?: string;
  doctor?: string;
  /** Days ago. */
  knownFor: number;
  phone?: string;
  address?: string;
  city?: string;
  /** Whose home is this one's too. */
  livesWith?: DemoPatient | undefined;
  language?: string;
  longTermIllness?: boolean;
  twin?: boolean;
  /** The home is kept secret: the record itself gives no way there. */
  secret?: boolean;
  insOrder?: number;
}

export interface DemoPatient extends PatientSeed {
  id: string;
  circle: string;
  home: { address: string; postcode: string; city: string };
}

const CITIES = ['53990 Valmont', '53991 Brécy', '53992 Saint-Aubin', '53993 Lassay', '53994 Cossé', '53995 Méral'] as const;
const STREETS = [
  'rue des Écoles',
  'rue Haute',
  'chemin du Bois',
  'rue de la Fontaine',
  'place de l’Église',
  'impasse des Lilas',
] as const;
/** How a town practice came into a circle: whose word, by which means. */
const WORDS = ['Dit par le patient à C. Le Goff, de vive voix', 'Dit par le patient à Y. Kerbrat, au téléphone'] as const;

export function addPatient(scene: Scene, seed: PatientSeed): DemoPatient {
  const { rows, time, chance } = scene;
  const holder = seed.units[0] ?? 'hdj';
  const since = time.at(time.day(-seed.knownFor), '09:10');
  const [postcode = '', ...town] = (seed.city ?? chance.pick(CITIES)).split(' ');
  const number = chance.between(1, 48);
  const street = chance.pick(STREETS);
  const drawn = { address: seed.address ?? `${number} ${street}`, postcode, city: town.join(' ') };
  const home = seed.livesWith?.home ?? drawn;
  const patient: DemoPatient = { ...seed, id: idOf(`patient/${seed.key}`), circle: idOf(`circle/${seed.key}`), home };
  const digits = [chance.between(10, 99), chance.between(10, 99)];
  rows.add('patient', {
    id: patient.id,
    multiple_birth: seed.twin ? 'twin' : null,
    language: seed.language ?? 'fr',
    phone: seed.secret ? null : (seed.phone ?? `06 39 98 ${digits[0]} ${digits[1]}`),
    ...(!seed.secret && home),
    long_term_illness: seed.longTermIllness ?? true,
    created_at: since,
  });
  rows.add('circle', { id: patient.circle, patient_id: patient.id, kind: 'care', created_at: since });
  for (const unit of seed.units) join(scene, patient, unit, { at: since });
  if (seed.nurses) join(scene, patient, seed.nurses, { at: since, word: chance.pick(WORDS), as: 'town-nurse' });
  if (seed.doctor) join(scene, patient, seed.doctor, { at: since, word: 'Médecin traitant déclaré', as: 'general-practitioner' });
  addIdentity(scene, patient, organisationOf(holder), since);
  scene.patients.set(seed.key, patient);
  return patient;
}

/** Whose part a unit's membership is, when nothing else is said. */
const ROLE_OF_UNIT: Readonly<Record<string, string>> = {
  ucog: 'onco-geriatric-nurse',
  cell: 'coordinator',
  'onco-cell': 'coordinator',
  secretariat: 'medical-secretary',
  support: 'social-worker',
  caron: 'pilot-physician',
  masse: 'pilot-physician',
  pmi: 'pilot-physician',
  lemaire: 'general-practitioner',
  brecy: 'general-practitioner',
  aubin: 'general-practitioner',
  pont: 'general-practitioner',
};

export interface Joining {
  at: string;
  /** The patient's word, by which a town practice joins (L1110-12, 2°). */
  word?: string;
  as?: string;
  origin?: 'schedule' | 'prescription' | 'referral' | 'pathway';
  /** One of the unit's people, when the circle names who. */
  person?: string;
}

export function join(scene: Scene, patient: DemoPatient, unit: string, { at, word, as, origin, person }: Joining): void {
  const sameHouse = organisationOf(unit) === organisationOf(patient.units[0] ?? unit);
  scene.rows.add('membership', {
    id: idOf(`membership/${patient.key}/${unit}/${person ?? ''}`),
    circle_id: patient.circle,
    patient_id: patient.id,
    unit_id: scene.unit(unit),
    person_id: person ? personId(person) : null,
    function: as ?? ROLE_OF_UNIT[unit] ?? 'pivot-nurse',
    legal_basis: word ? 'care-team-chosen' : sameHouse ? 'care-team-establishment' : 'care-team-formal',
    origin: word ? 'patient-word' : (origin ?? 'schedule'),
    how: word ?? (sameHouse ? null : 'Équipe désignée pour ce suivi, la famille en est informée'),
    by_situation: word ? situationId('claire') : null,
    since: at,
  });
}

function addIdentity(scene: Scene, { key, ...seed }: DemoPatient, organisation: string, since: string): void {
  const qualified = seed.status === 'QUAL' || seed.status === 'RECUP';
  const proved = seed.status === 'QUAL' || seed.status === 'VALI';
  const birthFamily = seed.birthFamily ?? (seed.status === 'PROV' ? null : seed.family);
  scene.rows.add('patient_identity', {
    id: idOf(`identity/${key}/${organisation}`),
    patient_id: seed.id,
    organisation_id: organisationId(organisation),
    ipp: seed.ipp,
    birth_family_name: birthFamily,
    used_family_name: seed.family,
    birth_given_names: birthFamily ? (seed.birthGiven ?? seed.given) : null,
    birth_given_name: birthFamily ? (seed.birthGiven ?? seed.given) : null,
    used_given_name: seed.given,
    birth_date: seed.birth,
    sex: seed.sex,
    birth_place: proved ? 'Valmont' : null,
    birth_place_insee: proved ? '53990' : null,
    ins: qualified ? inventedIns(seed.sex, seed.birth, seed.insOrder ?? scene.chance.between(1, 900)) : null,
    ins_oid: qualified ? TEST_OID : null,
    status: seed.status,
    homonym: seed.homonym ?? false,
    doubtful: seed.doubtful ?? false,
    proof: proved ? 'CN' : null,
    channel: qualified ? 'INSI' : 'SM',
    source: seed.status === 'PROV' ? 'planning' : 'accueil',
    created_at: since,
  });
}
