import { treatmentKey, whatArrival, type Arrival, type KeptBloodTest, type PastVisit } from '@jalon/domain/appointment';
import { addDays } from '@jalon/domain/calendar';
import type { DemoPatient } from './patients';
import { personId, situationId } from './people';
import { idOf } from './random';
import type { Scene } from './scene';
import { schemeOf } from './treatments';

export interface VisitSeed {
  patient: DemoPatient;
  unit: 'hdj' | 'haematology';
  day: string;
  hour: string;
  treatment: string;
  cycle: number;
  cycleDay: number;
  /** The file's own words. */
  arrival: string;
  physician: string;
  bloodTest: 'yes' | 'no';
  chair: string | null;
  note: string | null;
  past: readonly PastVisit[];
  push: string | null;
  sentAt: string;
  by: string;
  lab: Lab;
  cancelled?: string;
}

export interface Lab {
  state: KeptBloodTest;
  requestedAt: string | null;
  receivedAt: string | null;
}

export interface Visit extends VisitSeed {
  id: string;
  startsAt: string;
  shown: Arrival['shown'];
  over: boolean;
}

/** Long enough a history for « never came » to mean something: the unit's arrival kinds rest on it. */
export const HISTORY_DAYS = 230;

const PHYSICIANS: Readonly<Record<string, string>> = {
  VASSEUR: 'vasseur',
  ROUGIER: 'rougier',
  KLEIN: 'klein',
  SABATIER: 'sabatier',
};

export const physicianKeyOf = (name: string): string => PHYSICIANS[name] ?? 'rougier';

export const visitId = ({ patient, unit, day, treatment }: Pick<VisitSeed, 'patient' | 'unit' | 'day' | 'treatment'>): string =>
  idOf(`visit/${unit}/${patient.key}/${day}/${treatmentKey(treatment)}`);

export function addVisit(scene: Scene, seed: VisitSeed): Visit {
  const { time, rows } = scene;
  const startsAt = time.at(seed.day, seed.hour);
  const minutes = schemeOf(seed.treatment).minutes;
  const over = Date.parse(startsAt) + 60 * 60_000 < Date.parse(time.now);
  const stated = statedBy(seed.arrival);
  const { shown, reasons } = whatArrival({
    on: seed.day,
    treatment: seed.treatment,
    cycle: seed.cycle,
    day: seed.cycleDay,
    stated,
    columnPresent: true,
    past: seed.past,
    historyFrom: over ? null : time.day(-HISTORY_DAYS),
    chosen: null,
  });
  const visit: Visit = { ...seed, id: visitId(seed), startsAt, shown, over };
  rows.add('appointment', {
    id: visit.id,
    ...scene.held(seed.patient, seed.unit),
    kind: 'day-hospital',
    starts_at: startsAt,
    duration_minutes: minutes,
    place: seed.chair,
    doctor: `Dr ${seed.physician}`,
    doctor_person: personId(physicianKeyOf(seed.physician)),
    treatment: seed.treatment,
    treatment_key: treatmentKey(seed.treatment),
    cycle: seed.cycle,
    cycle_day: seed.cycleDay,
    status: seed.cancelled ? 'cancelled' : over ? 'done' : 'planned',
    status_reason: seed.cancelled ?? null,
    stated_arrival: stated,
    stated_text: seed.arrival,
    stated_column: true,
    stated_blood_test: seed.bloodTest,
    shown_arrival: shown,
    arrival_reasons: reasons.map((reason) => ({ ...reason })),
    lab: seed.lab.state,
    lab_requested_at: seed.lab.requestedAt,
    lab_received_at: seed.lab.receivedAt,
    lab_due_on: seed.bloodTest === 'yes' ? addDays(seed.day, -2) : null,
    comment: seed.note,
    source: 'push',
    push_id: seed.push,
    created_at: seed.sentAt,
    created_by: situationId(seed.by),
    changed_at: seed.sentAt,
  });
  if (!seed.cancelled)
    scene.planned.push({
      patient: seed.patient.key,
      circle: seed.patient.circle,
      kind: 'appointment',
      id: visit.id,
      title: `${seed.treatment} C${seed.cycle} J${seed.cycleDay}`,
      on: seed.day,
      ahead: !over,
    });
  return visit;
}

function statedBy(text: string): 'first' | 'resumption' | null {
  if (/^1/.test(text)) return 'first';
  return /^Reprise/i.test(text) ? 'resumption' : null;
}

/** The content of a visit as a sending keeps it before and after a change. */
export function contentOf(scene: Scene, visit: Visit, day = visit.day, hour = visit.hour) {
  return {
    unitId: scene.unit(visit.unit),
    patientId: visit.patient.id,
    start: `${day}T${hour}`,
    startsAt: scene.time.at(day, hour),
    treatment: visit.treatment,
    cycle: visit.cycle,
    day: visit.cycleDay,
    doctor: `Dr ${visit.physician}`,
    place: visit.chair,
    arrival: { kind: statedBy(visit.arrival), text: visit.arrival },
    bloodTest: visit.bloodTest,
    comment: visit.note,
  };
}

export interface EventSeed {
  kind: 'planned' | 'moved' | 'cancelled' | 'arrival' | 'lab';
  at: string;
  by: string;
  before?: ReturnType<typeof contentOf> | { shownArrival: string };
  after?: ReturnType<typeof contentOf> | { shownArrival: string };
  reason?: string;
}

export function addEvent(scene: Scene, visit: Visit, { kind, at, by, before, after, reason }: EventSeed): void {
  scene.rows.add('appointment_event', {
    id: idOf(`event/${visit.id}/${kind}/${at}`),
    ...scene.held(visit.patient, visit.unit),
    appointment_id: visit.id,
    at,
    kind,
    before: before ?? null,
    after: after ?? null,
    reason: reason ?? null,
    by_situation: situationId(by),
    push_id: kind === 'planned' || kind === 'moved' || kind === 'cancelled' ? visit.push : null,
  });
}

/** The physician's decision; `reportedBy` when somebody wrote it down after a telephone call. */
export function addGoAhead(scene: Scene, visit: Visit, at: string, reportedBy: string | null = null): void {
  const physician = physicianKeyOf(visit.physician);
  const name = `Dr ${visit.physician.charAt(0)}${visit.physician.slice(1).toLowerCase()}`;
  scene.rows.add('go_ahead', {
    id: idOf(`go-ahead/${visit.id}`),
    ...scene.held(visit.patient, visit.unit),
    appointment_id: visit.id,
    visit_starts_at: visit.startsAt,
    lab_received_at: visit.lab.receivedAt,
    decision: 'go',
    decided_by: personId(physician),
    decided_by_name: name,
    reported_by: reportedBy ? situationId(reportedBy) : null,
    recorded_by: situationId(reportedBy ?? physician),
    at,
  });
}
