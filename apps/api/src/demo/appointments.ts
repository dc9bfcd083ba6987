import { treatmentKey } from '@jalon/domain/appointment';
import { addDays } from '@jalon/domain/calendar';
import type { DemoPatient } from './patients';
import { personId, situationId } from './people';
import { idOf } from './random';
import type { Scene } from './scene';
import { GARNIER, ORAL_CALL } from './valmont-patients';

export interface AppointmentSeed {
  patient: DemoPatient;
  unit: string;
  kind: 'consultation' | 'imaging' | 'blood-test' | 'home-care' | 'other';
  day: string;
  hour: string;
  label: string;
  doctor?: string;
  doctorName?: string;
  place?: string;
  by?: string;
  cancelled?: string;
}

/** An appointment planned by hand, with the trace of its planning. */
export function addAppointment(scene: Scene, seed: AppointmentSeed): string {
  const { time, rows } = scene;
  const { patient, kind, day, hour, label, by = 'claire' } = seed;
  const id = idOf(`appointment/${patient.key}/${day}/${treatmentKey(label)}`);
  const startsAt = time.at(day, hour);
  const over = time.isPast(startsAt);
  const plannedAt = time.before(time.at(addDays(day < time.today ? day : time.today, -12), '14:20'));
  const held = scene.held(patient, seed.unit);
  rows.add('appointment', {
    id,
    ...held,
    kind,
    starts_at: startsAt,
    duration_minutes: kind === 'blood-test' ? 15 : 30,
    label,
    place: seed.place ?? null,
    doctor: seed.doctorName ?? null,
    doctor_person: seed.doctor ? personId(seed.doctor) : null,
    status: seed.cancelled ? 'cancelled' : over ? 'done' : 'planned',
    status_reason: seed.cancelled ?? null,
    source: 'hand',
    created_at: plannedAt,
    created_by: situationId(by),
    changed_at: plannedAt,
  });
  rows.add('appointment_event', {
    id: idOf(`appointment-event/${id}`),
    ...held,
    appointment_id: id,
    at: plannedAt,
    kind: 'planned',
    after: { startsAt },
    by_situation: situationId(by),
  });
  if (seed.cancelled)
    rows.add('appointment_event', {
      id: idOf(`appointment-event/${id}/cancelled`),
      ...held,
      appointment_id: id,
      at: time.before(time.at(addDays(day, -1), '17:00')),
      kind: 'cancelled',
      before: { startsAt },
      reason: seed.cancelled,
      by_situation: situationId(by),
    });
  else
    scene.planned.push({
      patient: patient.key,
      circle: patient.circle,
      kind: 'appointment',
      id,
      title: label,
      on: day,
      ahead: !over,
    });
  return id;
}

/** What is planned by hand beside the schedules. */
export function addAppointments(scene: Scene): void {
  const { time } = scene;
  const garnier = scene.patient(GARNIER);
  const vasseur = { doctor: 'vasseur', doctorName: 'Dr Vasseur' };
  const inHdj = { unit: 'hdj' } as const;
  const add = (seed: AppointmentSeed) => addAppointment(scene, seed);
  add({
    ...inHdj,
    ...vasseur,
    patient: garnier,
    kind: 'consultation',
    day: time.openDay(-38),
    hour: '14:00',
    label: 'Consultation de remise du PPS',
    cancelled: 'Dr Vasseur absent',
  });
  add({
    ...inHdj,
    patient: garnier,
    kind: 'other',
    day: time.openDay(-140),
    hour: '08:30',
    label: 'Pose de la chambre implantable',
    place: 'Bloc ambulatoire',
  });
  add({ ...inHdj, patient: garnier, kind: 'other', day: time.openDay(-60), hour: '10:30', label: 'Diététicienne' });
  add({
    ...inHdj,
    patient: garnier,
    kind: 'other',
    day: time.openDay(-36),
    hour: '11:00',
    label: 'Assistante sociale, A. Belkacem',
  });
  add({
    ...inHdj,
    patient: garnier,
    kind: 'blood-test',
    day: time.workingDay(1),
    hour: '08:00',
    label: 'Prise de sang avant la cure, à domicile',
    place: 'Cabinet des Tilleuls',
  });
  add({
    ...inHdj,
    ...vasseur,
    patient: garnier,
    kind: 'consultation',
    day: time.openDay(12),
    hour: '09:30',
    label: 'Consultation de réévaluation',
  });
  add({
    ...inHdj,
    patient: garnier,
    kind: 'imaging',
    day: time.openDay(40),
    hour: '15:15',
    label: 'Scanner',
    place: 'Imagerie, CH de Valmont',
  });
  // The study's call: an appointment with Dr Klein next week, and the blood test before it.
  const oral = scene.patient(ORAL_CALL);
  const nextWeek = time.openDay(8);
  add({
    ...inHdj,
    patient: oral,
    kind: 'consultation',
    day: nextWeek,
    hour: '10:00',
    label: 'Consultation, traitement oral',
    doctor: 'klein',
    doctorName: 'Dr Klein',
  });
  add({
    ...inHdj,
    patient: oral,
    kind: 'blood-test',
    day: time.openDay(5),
    hour: '08:15',
    label: 'Prise de sang avant la consultation',
    place: 'Laboratoire de Brécy',
  });
  const atHome = { patient: scene.patient('04200535'), unit: 'hdj', kind: 'other', hour: '11:00' } as const;
  add({ ...atHome, day: time.workingDay(-1), label: 'Sortie d’hospitalisation' });
  const away = { patient: scene.patient('04200350'), unit: 'haematology', kind: 'consultation', hour: '14:00' } as const;
  add({ ...away, ...vasseur, day: time.openDay(11), label: 'Consultation après hospitalisation' });
  const others: readonly [ipp: string, days: number, kind: AppointmentSeed['kind'], label: string][] = [
    ['04101221', 6, 'consultation', 'Consultation du Dr Rougier'],
    ['04101258', 15, 'imaging', 'TEP-scanner'],
    ['04100370', 9, 'imaging', 'Échographie cardiaque'],
    ['04200609', 5, 'consultation', 'Consultation, traitement oral'],
    ['04200646', 13, 'blood-test', 'Prise de sang mensuelle'],
    ['04200720', 20, 'consultation', 'Consultation de suivi'],
    ['04200794', 7, 'blood-test', 'Prise de sang avant la consultation'],
    ['04200831', 11, 'imaging', 'Mammographie de surveillance'],
    ['04100777', 4, 'home-care', 'Injection à domicile'],
  ];
  for (const [ipp, days, kind, label] of others)
    add({ ...inHdj, patient: scene.patient(ipp), kind, day: time.openDay(days), hour: '11:00', label });
}
