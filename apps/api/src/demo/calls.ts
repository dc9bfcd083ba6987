import type { DemoPatient } from './patients';
import { situationId } from './people';
import { idOf } from './random';
import type { Scene } from './scene';
import { GARNIER, ORAL_CALL } from './valmont-patients';

export interface CallSeed {
  patient: DemoPatient;
  unit: string;
  purpose: string;
  day: string;
  hour: string;
  state: 'planned' | 'reached' | 'unreached';
  for: string;
  attempts?: number;
  minutes?: number;
  toWhom?: 'patient' | 'relative';
  note?: string;
  symptoms?: readonly string[];
  reminded?: readonly string[];
}

export function addCall(scene: Scene, seed: CallSeed): string {
  const { time, rows } = scene;
  const { patient, unit, purpose, day, hour, state } = seed;
  const id = idOf(`call/${patient.key}/${day}/${hour}`);
  const plannedAt = time.at(day, hour);
  const at = state === 'planned' ? null : time.before(plannedAt);
  const held = scene.held(patient, unit);
  rows.add('call', {
    id,
    ...held,
    purpose,
    planned_at: plannedAt,
    to_whom: seed.toWhom ?? 'patient',
    phone: patient.phone ?? null,
    state,
    identity_checked: state === 'reached',
    attempts: seed.attempts ?? (state === 'planned' ? 0 : 1),
    at,
    minutes: at ? (seed.minutes ?? 10) : null,
    by_situation: at ? situationId(seed.for) : null,
    for_situation: situationId(seed.for),
    created_at: time.before(time.at(time.day(-8), '15:00')),
  });
  if (at && seed.note)
    rows.add('call_note', {
      id: idOf(`call-note/${id}`),
      ...held,
      call_id: id,
      at,
      note: seed.note,
      symptoms: [...(seed.symptoms ?? [])],
      reminded: [...(seed.reminded ?? [])],
      by_situation: situationId(seed.for),
    });
  scene.planned.push({
    patient: patient.key,
    circle: patient.circle,
    kind: 'call',
    id,
    title: purpose,
    on: day,
    ahead: at === null,
  });
  return id;
}

const ORAL = 'Appel de suivi, traitement oral';

export function addCalls(scene: Scene): void {
  const { time } = scene;
  const hdj = (ipp: string) => ({ patient: scene.patient(ipp), unit: 'hdj' });
  const today = time.firstDay;
  const call = (seed: CallSeed) => addCall(scene, seed);
  // The weekly call about capecitabine, and the two before it.
  call({ ...hdj(ORAL_CALL), for: 'claire', purpose: ORAL, day: today, hour: '10:00', state: 'planned' });
  call({
    ...hdj(ORAL_CALL),
    for: 'claire',
    purpose: ORAL,
    day: time.workingDay(-5),
    hour: '10:00',
    state: 'reached',
    minutes: 12,
    reminded: ['Prise de sang avant la consultation'],
    note: 'Prend bien ses comprimés matin et soir. Mains un peu sèches, crème deux fois par jour. Pas de diarrhée.',
  });
  call({
    ...hdj(ORAL_CALL),
    for: 'claire',
    purpose: ORAL,
    day: time.workingDay(-10),
    hour: '10:10',
    state: 'reached',
    minutes: 15,
    note: 'Première semaine sans difficulté. A bien compris quoi faire en cas d’oubli.',
  });
  // Two attempts without an answer: the third is today, to the husband if need be.
  call({
    ...hdj('04101036'),
    for: 'claire',
    purpose: 'Appel après la cure',
    day: today,
    hour: '11:30',
    state: 'planned',
    attempts: 2,
  });
  call({
    ...hdj('04101036'),
    for: 'claire',
    purpose: 'Appel après la cure',
    day: time.workingDay(-1),
    hour: '11:05',
    state: 'unreached',
    minutes: 1,
  });
  call({
    ...hdj('04101036'),
    for: 'claire',
    purpose: 'Appel après la cure',
    day: time.workingDay(-1),
    hour: '16:20',
    state: 'unreached',
    minutes: 1,
  });
  call({
    ...hdj('04101073'),
    for: 'claire',
    purpose: 'Appel d’accueil, 1re venue',
    day: time.workingDay(1),
    hour: '14:00',
    state: 'planned',
  });
  call({
    ...hdj(GARNIER),
    for: 'claire',
    purpose: 'Appel de la veille de reprise',
    day: time.workingDay(2),
    hour: '15:00',
    state: 'planned',
  });
  call({
    ...hdj(GARNIER),
    for: 'claire',
    purpose: 'Cure suspendue : comment ça va',
    day: time.workingDay(-9),
    hour: '09:40',
    state: 'reached',
    minutes: 18,
    toWhom: 'relative',
    note: 'Fille jointe. Fatigue en baisse, mange mieux. Pansement refait un jour sur deux, la peau reste rouge autour.',
  });
  call({ ...hdj('04100555'), for: 'yann', purpose: 'Appel de suivi', day: today, hour: '14:30', state: 'planned' });
  call({ ...hdj('04200609'), for: 'yann', purpose: ORAL, day: today, hour: '09:30', state: 'planned' });
  call({ ...hdj('04200646'), for: 'yann', purpose: ORAL, day: time.workingDay(2), hour: '09:30', state: 'planned' });
  call({ ...hdj('04200794'), for: 'yann', purpose: ORAL, day: time.workingDay(1), hour: '10:30', state: 'planned' });
  call({
    ...hdj('04101332'),
    for: 'claire',
    purpose: 'Appel d’accueil, 1re venue',
    day: time.workingDay(-1),
    hour: '15:10',
    state: 'reached',
    minutes: 22,
    note: 'Sait où venir et à quelle heure. VSL commandé. Craint les nausées : ordonnance rappelée.',
  });
  call({
    ...hdj('04100592'),
    for: 'yann',
    purpose: 'Appel après la cure',
    day: time.workingDay(-3),
    hour: '10:20',
    state: 'reached',
    minutes: 14,
    toWhom: 'relative',
    note: 'Le mari est épuisé. Vu avec A. Belkacem pour une aide à domicile.',
  });
  call({
    ...hdj('04200868'),
    for: 'yann',
    purpose: 'Appel de retour à domicile',
    day: time.workingDay(-6),
    hour: '11:45',
    state: 'reached',
    minutes: 9,
    note: 'Va bien. Rendez-vous de surveillance connu.',
  });
}
