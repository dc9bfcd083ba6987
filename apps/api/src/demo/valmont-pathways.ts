import { addDays, ageInYears } from '@jalon/domain/calendar';
import type { Anchors } from '@jalon/domain/pathway';
import { addAppointment } from './appointments';
import { WITHOUT_PATHWAY } from './haematology-week';
import { PEOPLE_AT_HOME, FOLLOWED_PEOPLE, HAEMATOLOGY_PEOPLE } from './other-people';
import { addPathway, type PathwaySeed } from './pathway-rows';
import { GARNIER, ORAL_CALL } from './valmont-patients';
import { SAMPLE_MONDAY, SAMPLE_WEEK } from './sample-week';
import type { Scene } from './scene';
import { schemeOf } from './treatments';
import type { Visit } from './visit-rows';
import { ONCOLOGY_TEMPLATE } from './templates';

const ORAL = ['Capécitabine', 'Palbociclib', 'Ibrutinib', 'Létrozole', 'Abiratérone', 'Osimertinib'];

/** What the story says of some of them: the rest is ordinary, and in order. */
function stories(scene: Scene): Readonly<Record<string, Partial<PathwaySeed> & { unfollowed?: true }>> {
  const { time } = scene;
  return {
    [GARNIER]: {
      pivot: 'claire',
      relay: 'yann',
      g8: 12.5,
      open: { 'care-plan': time.day(-28) },
      results: { g8: '12,5 sur 17', 'tumour-board': 'R-CHOP, 8 cures, dose adaptée à l’âge' },
      complex: {
        clinical: '83 ans, G8 à 12,5, cure suspendue un mois',
        social: 'Vit seule, sa fille est à 200 km',
        service: 'Deuxième modification de l’ordonnance de soins',
      },
    },
    '04101258': { open: { 'care-plan': time.day(-3) }, pivot: 'claire', g8: 15 },
    '04101221': { open: { 'geriatric-assessment': time.day(-5) }, pivot: 'claire', g8: 11.5, results: { g8: '11,5 sur 17' } },
    '04101073': { pivot: 'claire', g8: 14.5 },
    // Three weeks into capecitabine at home: the weekly call of the first month is due today.
    [ORAL_CALL]: {
      pivot: 'claire',
      relay: 'yann',
      anchors: { inclusion: time.day(-51), announcement: time.day(-41), 'oral-start': time.day(-21) },
      includedOn: time.day(-51),
      stage: 'treatment',
      keep: ['oral-call'],
    },
    '04101036': { pivot: 'claire', complex: { social: 'Élève seule deux enfants, horaires décalés' } },
    '04200942': { pivot: 'claire', relay: null },
    // Home for two days, and who followed her has left the hospital.
    '04200535': { pivot: 'prat', relay: null, stage: 'return-home', title: 'Cancer de l’ovaire', unfollowed: true },
    '04100814': {
      complex: { clinical: 'Insuffisance rénale, adaptation des doses', social: 'Sans voiture, VSL à chaque venue' },
    },
    '04200757': {
      complex: { social: 'Parle vietnamien, interprète à prévoir', service: 'Identité douteuse, à revoir avec l’accueil' },
    },
    '04100777': { pivot: 'claire', relay: 'yann' },
    '04100111': { pivot: 'claire', relay: 'yann' },
    '04100370': { pivot: 'claire', relay: 'yann', complex: { clinical: 'Cardiopathie connue, échographie tous les trois mois' } },
    '04200128': { complex: { clinical: '87 ans, transfusions tous les quinze jours', service: 'Deux services, deux plannings' } },
    '04100592': { complex: { clinical: '83 ans, chute le mois dernier', social: 'Aidant épuisé' } },
  };
}

/** One pathway a patient, as far along as their treatment is. */
export function addValmontPathways(scene: Scene, visits: readonly Visit[]): void {
  const firsts = new Map<string, string>();
  for (const { patient, day, cancelled } of visits) {
    const known = firsts.get(patient.key);
    if (!cancelled && (!known || day < known)) firsts.set(patient.key, day);
  }
  const told = stories(scene);
  const sample = SAMPLE_WEEK.map(({ ipp, treatment }) => ({ ipp, treatment }));
  // Not sent yet, the sample week is nobody's plan; whoever comes in it for the first time is before the cure all the same.
  for (const { ipp, weekday, cycle, day } of SAMPLE_WEEK) {
    const on = addDays(SAMPLE_MONDAY, weekday);
    if (!firsts.has(ipp) && cycle === 1 && day === 1 && on >= scene.time.today) firsts.set(ipp, on);
  }
  const all = [...sample, ...HAEMATOLOGY_PEOPLE, ...FOLLOWED_PEOPLE, ...PEOPLE_AT_HOME];
  all.forEach(({ ipp, treatment }, index) => {
    if (ipp === WITHOUT_PATHWAY) return;
    const ordinary = firsts.has(ipp)
      ? inTreatment(scene, firsts.get(ipp) ?? scene.time.today)
      : index % 9 === 4
        ? ended(scene, index)
        : withoutVisits(scene, treatment, index);
    const patient = scene.patient(ipp);
    const { unfollowed = false, ...story } = told[ipp] ?? {};
    if (!ordinary.closed && !unfollowed && !hasComing(scene, ipp)) {
      const day = scene.time.openDay(6 + (index % 9));
      addAppointment(scene, {
        patient,
        unit: patient.units[0] ?? 'hdj',
        kind: 'consultation',
        day,
        hour: '09:40',
        label: 'Consultation de suivi',
      });
    }
    const haematology = patient.units[0] === 'haematology';
    addPathway(scene, {
      patient,
      unit: patient.units[0] ?? 'hdj',
      template: ONCOLOGY_TEMPLATE,
      title: disease(treatment, patient.sex),
      pivot: index % 3 !== 1 || haematology ? 'claire' : 'yann',
      relay: index % 3 !== 1 || haematology ? 'yann' : 'claire',
      g8: ageInYears(patient.birth.slice(0, 4).concat('-01-01'), scene.time.today) >= 75 ? 15 : undefined,
      ...ordinary,
      ...story,
    });
  });
}

const hasComing = (scene: Scene, ipp: string): boolean => scene.planned.some(({ patient, ahead }) => ahead && patient === ipp);

type Course = Pick<PathwaySeed, 'stage' | 'includedOn' | 'anchors'> & Partial<PathwaySeed>;

function inTreatment({ time }: Scene, firstCure: string): Course {
  const includedOn = addDays(firstCure, -35);
  const anchors: Anchors = {
    inclusion: includedOn,
    'tumour-board': addDays(firstCure, -28),
    announcement: addDays(firstCure, -22),
    'first-cure': firstCure,
  };
  return { stage: firstCure >= time.today ? 'care-plan' : 'treatment', includedOn, anchors };
}

/** Oral treatment at home, announcement under way, return home, surveillance: everything that no schedule shows. */
function withoutVisits({ time }: Scene, treatment: string, index: number): Course {
  if (ORAL.includes(treatment)) {
    const start = time.day(-18 - (index % 3) * 21);
    const anchors: Anchors = { inclusion: addDays(start, -30), announcement: addDays(start, -20), 'oral-start': start };
    return { stage: 'treatment', includedOn: addDays(start, -30), anchors };
  }
  if (treatment === 'Soins de support')
    return { stage: 'return-home', includedOn: time.day(-120), anchors: { inclusion: time.day(-120) } };
  const lastCure = time.day(-(20 + (index % 8) * 17));
  const anchors: Anchors = { inclusion: addDays(lastCure, -200), announcement: addDays(lastCure, -185), 'last-cure': lastCure };
  const stage = index % 8 > 2 ? 'surveillance' : 'return-home';
  return { stage, includedOn: addDays(lastCure, -200), anchors };
}

function ended({ time }: Scene, index: number): Course {
  const reasons = ['completed', 'followed-elsewhere', 'moved', 'refused', 'ruled-out'];
  const includedOn = time.day(-400 + index);
  const closed = reasons[Math.floor(index / 9) % reasons.length] ?? 'completed';
  return { stage: 'surveillance', includedOn, anchors: { inclusion: includedOn }, closed };
}

function disease(treatment: string, sex: 'F' | 'M'): string {
  const { disease: name } = schemeOf(treatment);
  if (name === 'Cancer de la prostate' && sex === 'F') return 'Cancer du sein';
  if (name.startsWith('Cancer de l’ovaire') && sex === 'M') return 'Cancer bronchique';
  return name === 'Cancer du sein' && sex === 'M' ? 'Cancer de l’estomac' : name;
}
