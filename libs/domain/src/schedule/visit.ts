import type { ReadRow, StatedArrival } from './reading';
import { physicianKey, sameWriting } from './same-writing';

/** What the file stated of the way the patient comes; what is shown to the nurse is another field. */
export type VisitArrival = Pick<StatedArrival, 'kind' | 'text'>;

/** What is planned about a visit beside who, what and when. `bloodTest`: whether one is needed before it; null = not stated. */
export interface VisitDetails {
  doctor: string | null;
  place: string | null;
  arrival: VisitArrival;
  bloodTest: ReadRow['bloodTest'];
  comment: string | null;
}

export type VisitDetail = keyof VisitDetails;

/** Whose visit, which treatment, which course: with the unit and the start, all that a sending writes. */
export interface VisitContent extends VisitDetails {
  unitId: number;
  patientId: string;
  /** Local 'YYYY-MM-DDTHH:mm' in the organisation's zone. */
  start: string;
  treatment: string;
  cycle: number | null;
  day: number | null;
}

/** A visit that stands on the plan. `version` grows at each write of it. */
export interface PlannedVisit extends VisitContent {
  id: string;
  version: number;
}

/** The day of a local start: 'YYYY-MM-DD'. */
export const dayOf = (start: string): string => start.slice(0, 10);

/** "C2J15", or '' when the file names neither course nor day. */
export function cycleDay(visit: { cycle: number | null; day: number | null }): string {
  return `${visit.cycle === null ? '' : `C${visit.cycle}`}${visit.day === null ? '' : `J${visit.day}`}`;
}

/** A visit is unit + patient + treatment + cycle-day: the hour is not part of what it is. */
export function visitKey(visit: Pick<VisitContent, 'unitId' | 'patientId' | 'treatment' | 'cycle' | 'day'>): string {
  return `${visit.unitId}|${visit.patientId}|${sameWriting(visit.treatment)}|${cycleDay(visit)}`;
}

const written: Record<VisitDetail, (visit: VisitDetails) => string> = {
  doctor: (visit) => physicianKey(visit.doctor),
  place: (visit) => sameWriting(visit.place),
  arrival: (visit) => visit.arrival.kind ?? '',
  bloodTest: (visit) => visit.bloodTest ?? '',
  comment: (visit) => (visit.comment ?? '').replace(/\s+/g, ' ').trim(),
};

export const visitDetails: readonly VisitDetail[] = ['doctor', 'place', 'arrival', 'bloodTest', 'comment'];

/** The details that the file writes otherwise than the plan; a column that the file does not have (`silent`) says nothing. */
export function differingDetails(before: VisitDetails, after: VisitDetails, silent: ReadonlySet<VisitDetail>): VisitDetail[] {
  return visitDetails.filter((detail) => !silent.has(detail) && written[detail](before) !== written[detail](after));
}

/** The details as they will stand: the file's, except those of columns that it does not have. */
export function mergedDetails(before: VisitDetails, after: VisitDetails, silent: ReadonlySet<VisitDetail>): VisitDetails {
  const from = (detail: VisitDetail): VisitDetails => (silent.has(detail) ? before : after);
  return {
    doctor: from('doctor').doctor,
    place: from('place').place,
    arrival: from('arrival').arrival,
    bloodTest: from('bloodTest').bloodTest,
    comment: from('comment').comment,
  };
}
