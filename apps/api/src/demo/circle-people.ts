import type { DemoPatient } from './patients';
import { join } from './patients';
import { personId, situationId } from './people';
import { idOf } from './random';
import type { Scene } from './scene';
import { GARNIER } from './valmont-patients';
import { physicianKeyOf, type Visit } from './visit-rows';

/** Who of the hospital takes part by name: the physician of one's visits. The person responsible joins with the pathway. */
export function addPhysicians(scene: Scene, visits: readonly Visit[]): void {
  const done = new Set<string>();
  for (const { patient, physician, unit } of visits) {
    const key = `${patient.key}/${physician}`;
    if (done.has(key) || patient.key === GARNIER) continue;
    done.add(key);
    const at = scene.time.at(scene.time.day(-Math.min(patient.knownFor, 200)), '09:30');
    join(scene, patient, unit, { at, person: physicianKeyOf(physician), as: 'physician' });
  }
}

/** Mme Garnier’s circle, each with the ground on which they take part; the supplier is outside the team, by consent until a date. */
export function addGarnierCircle(scene: Scene): void {
  const { time, rows } = scene;
  const patient = scene.patient(GARNIER);
  join(scene, patient, 'haematology', { at: time.at(time.day(-155), '11:00'), person: 'vasseur', as: 'physician' });
  const chosen = { at: time.at(time.day(-53), '17:10'), word: 'Choisie par Mme Garnier, de vive voix', as: 'town-nurse' };
  join(scene, patient, 'tilleuls', { ...chosen, person: 'nadege' });
  const named = {
    at: time.at(time.day(-82), '10:20'),
    word: 'Désignée par Mme Garnier, médecin traitant',
    as: 'general-practitioner',
  };
  join(scene, patient, 'lemaire', { ...named, person: 'lemaire' });
  rows.add('membership', {
    id: idOf('membership/garnier/perfadom'),
    circle_id: patient.circle,
    patient_id: patient.id,
    person_id: personId('roche'),
    function: 'home-supplier',
    legal_basis: 'consent',
    origin: 'invitation',
    how: 'Accord écrit de Mme Garnier, remis à C. Le Goff',
    by_situation: situationId('claire'),
    since: time.at(time.day(-50), '15:00'),
    consent_scope: 'Matériel de perfusion et de pansement',
    consent_means: 'written',
    consent_until: time.day(132),
  });
}

interface RelativeSeed {
  name: string;
  link: string;
  phone: string;
  trusted?: boolean;
  notify?: boolean;
  parent?: boolean;
  confidential?: boolean;
  mayBeTold?: string;
  notToBeTold?: string;
  /** Where they live of the child’s places. */
  home?: 'main' | 'second';
  note?: string;
  language?: string;
}

/** Who was told of the relatives, where it is not the pivot nurse. */
const TOLD_TO: Readonly<Record<string, string>> = { cell: 'maud', ucog: 'marion' };

export function addRelative(scene: Scene, patient: DemoPatient, unit: string, seed: RelativeSeed): void {
  const { time, rows } = scene;
  const toldOn = time.day(-Math.min(82, patient.knownFor));
  rows.add('relative', {
    id: idOf(`relative/${patient.key}/${seed.name}`),
    ...scene.held(patient, unit),
    name: seed.name,
    link: seed.link,
    trusted: seed.trusted ?? false,
    to_notify: seed.notify ?? false,
    authority: seed.parent ? 'joint' : 'none',
    home: seed.home ?? null,
    confidential: seed.confidential ?? false,
    phone: seed.phone,
    language: seed.language ?? 'fr',
    note: seed.note ?? null,
    may_be_told: seed.mayBeTold ?? null,
    not_to_be_told: seed.notToBeTold ?? null,
    told_on: toldOn,
    told_to: situationId(TOLD_TO[unit] ?? 'claire'),
    created_at: time.at(toldOn, '10:25'),
  });
}

export function addRelatives(scene: Scene): void {
  addRelative(scene, scene.patient(GARNIER), 'hdj', {
    name: 'Sophie Garnier',
    link: 'fille, à 200 km',
    phone: '06 39 98 41 27',
    trusted: true,
    notify: true,
    mayBeTold: 'rendez-vous, soins à domicile',
    notToBeTold: 'résultats, pronostic',
  });
  const links = ['conjoint', 'épouse', 'fille', 'fils', 'sœur', 'frère', 'voisine'];
  const given = ['Nicole', 'Patrick', 'Sandra', 'Julien', 'Monique', 'Alain', 'Samira', 'Luc'];
  const { chance } = scene;
  for (const patient of scene.patients.values()) {
    if (patient.key === GARNIER || !chance.happens(0.4)) continue;
    const phone = `06 39 98 ${chance.between(10, 99)} ${chance.between(10, 99)}`;
    const [trusted, tells] = [chance.happens(0.6), chance.happens(0.5)];
    const name = `${chance.pick(given)} ${patient.family.charAt(0)}${patient.family.slice(1).toLowerCase()}`;
    const link = chance.pick(links);
    const told = tells ? { mayBeTold: 'rendez-vous' } : {};
    addRelative(scene, patient, patient.units[0] ?? 'hdj', { name, link, phone, trusted, notify: true, ...told });
  }
}
