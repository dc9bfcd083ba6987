import { PEOPLE_AT_HOME, FOLLOWED_PEOPLE, HAEMATOLOGY_PEOPLE, type Listed } from './other-people';
import { addPatient, type IdentityStatus, type PatientSeed } from './patients';
import { SAMPLE_WEEK } from './sample-week';
import type { Scene } from './scene';

export const GARNIER = '04101369';
/** PELLETIER Rolande, called each week about her capecitabine. */
export const ORAL_CALL = '04200572';

/** Those whose file says more than the schedule: names at birth, practices, an identity still to be settled. */
const KNOWN: Readonly<Record<string, Partial<PatientSeed>>> = {
  [GARNIER]: {
    birthFamily: 'LE BRAS',
    nurses: 'tilleuls',
    doctor: 'lemaire',
    phone: '06 39 98 40 11',
    address: '7 rue de la Fontaine',
    city: '53990 Valmont',
    insOrder: 123,
    status: 'QUAL',
    knownFor: 160,
  },
  '04100777': { nurses: 'tilleuls', doctor: 'lemaire' },
  '04101258': { nurses: 'tilleuls', doctor: 'lemaire', birthFamily: 'HADDAD', language: 'ar', status: 'QUAL' },
  '04101073': { nurses: 'tilleuls', doctor: 'pont' },
  '04100629': { birthFamily: 'PICARD', status: 'QUAL' },
  '04101221': { status: 'QUAL', doctor: 'brecy' },
  '04100962': { homonym: true, status: 'QUAL' },
  '04200017': { homonym: true, status: 'QUAL', birthFamily: 'LEDOUX' },
  '04100999': { birthFamily: 'JOLY', nurses: 'tilleuls', doctor: 'lemaire' },
  '04101295': { birthFamily: 'CHERIF', status: 'RECUP' },
  '04101036': { birthFamily: 'SERVANT', nurses: 'halles', doctor: 'lemaire' },
  '04101332': { birthFamily: 'AUDRAIN', status: 'VALI' },
  '04100555': { nurses: 'port', doctor: 'brecy' },
  '04100814': { nurses: 'gare', doctor: 'brecy' },
  '04200535': { birthFamily: 'LHERMITTE', status: 'VALI' },
  '04200720': { status: 'PROV' },
  '04100037': { nurses: 'halles' },
  '04200054': { nurses: 'halles' },
  '04101406': { nurses: 'port' },
  '04100296': { nurses: 'port' },
  '04200757': { status: 'PROV', language: 'vi', doubtful: true },
  '04200128': { nurses: 'halles' },
  '04200276': { status: 'RECUP', language: 'fr' },
};

const NURSES = ['halles', 'gare', 'moulin', 'ormes', 'lavoir', 'chapelle'] as const;
const DOCTORS = ['brecy', 'aubin', 'pont'] as const;

/** The patients of the CH de Valmont. The identities of the schedule's people are those of the sample files, to the letter. */
export function addValmontPatients(scene: Scene): void {
  for (const { ipp, family, given, birth, sex } of SAMPLE_WEEK)
    addListed(scene, { ipp, family, given, birth, sex, treatment: '' }, ['hdj']);
  for (const person of FOLLOWED_PEOPLE) addListed(scene, person, ['hdj']);
  for (const person of HAEMATOLOGY_PEOPLE) addListed(scene, person, ['haematology']);
  for (const person of PEOPLE_AT_HOME) addListed(scene, person, ['hdj']);
}

function addListed(scene: Scene, person: Listed, units: readonly string[]): void {
  const { chance } = scene;
  const status = chance.pick<IdentityStatus>(['QUAL', 'QUAL', 'QUAL', 'VALI', 'VALI', 'RECUP']);
  const nurses = chance.happens(0.45) ? chance.pick(NURSES) : undefined;
  const doctor = chance.happens(0.5) ? chance.pick(DOCTORS) : undefined;
  const knownFor = chance.between(250, 420);
  const seed = { key: person.ipp, ...person, status, units, nurses, doctor, knownFor, ...KNOWN[person.ipp] };
  addPatient(scene, seed);
}
