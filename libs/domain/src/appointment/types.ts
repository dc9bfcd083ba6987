import type { Instant, IsoDate } from '../calendar';

export const APPOINTMENT_KINDS = ['day-hospital', 'consultation', 'imaging', 'blood-test', 'call', 'home-care', 'other'] as const;
export type AppointmentKind = (typeof APPOINTMENT_KINDS)[number];

/** What a file or a person states. 'ongoing' may be written; a blank is null and states nothing. */
export type StatedArrival = 'first' | 'resumption' | 'ongoing';

/** What the plan shows: 'unsure' when the cues contradict one another (« à vérifier »). */
export type ShownArrival = StatedArrival | 'unsure';

/** Kept on the visit; « manquant » is not kept but computed, since time alone makes it so. */
export type KeptBloodTest = 'none' | 'to-request' | 'requested' | 'received';
export type ShownBloodTest = KeptBloodTest | 'missing';

export type Decision = 'go' | 'no-go' | 'postponed';

/** The physician's decision, for one visit at one hour and one result. Who reports it by telephone is not who decides. */
export interface GoAhead {
  visitId: string;
  /** Start of the visit when it was decided. */
  visitStart: Instant;
  /** The result that was read: null for a treatment that needs none. */
  resultReceivedAt: Instant | null;
  decision: Decision;
  by: string;
  /** Who wrote it down after a telephone call; null when the physician did. */
  reportedBy: string | null;
  /** When the physician confirmed what was reported. */
  confirmedAt: Instant | null;
  at: Instant;
}

/** An earlier visit of the same patient, as far as the arrival kind needs it. */
export interface PastVisit {
  on: IsoDate;
  /** Normalised treatment, as `treatmentKey` gives it. */
  treatment: string;
}
