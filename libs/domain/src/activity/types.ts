import type { Instant } from '../calendar';

/** The NOMEKO grid, final form APANCO (Health Policy 2023, 104737): its words are this log's words. */
export type Nature = 'coordination' | 'support' | 'other';
export type Phase = 'design' | 'implementation';
export type Interface = 'professional' | 'patient';
export type Reach = 'internal' | 'external';

/**
 * One place in the grid. Phase and interface qualify coordination only; reach qualifies the professional interface only:
 * elsewhere they are null.
 */
export type Mark =
  | { nature: 'coordination'; phase: Phase; interface: 'professional'; reach: Reach }
  | { nature: 'coordination'; phase: Phase; interface: 'patient'; reach: null }
  | { nature: 'support' | 'other'; phase: null; interface: null; reach: null };

/** One unit of work, as the log keeps it. `patientId` is null for what concerns everyone. */
export interface CoordinationAct {
  id: string;
  situationId: string;
  patientId: string | null;
  /** What it is about: 'prescription:…', 'call:…'; acts of one matter may be one act. */
  matter: string;
  at: Instant;
  lastAt: Instant;
  minutes: number;
  /** How many gestures were summed. */
  times: number;
  mark: Mark;
}

export type Counterpart = 'patient' | 'relative' | 'professional';

/** The three questions of the grid, in their order. */
export interface Answers {
  /** A given patient's way, everyone's means (material, directory, training, partners), or neither. */
  about: 'a-patients-way' | 'means' | 'neither';
  /** Changes what is done (design), or makes the decided happen (implementation). */
  phase: Phase;
  counterpart: Counterpart;
  /** Where the professional works, seen from the person who acts. */
  reach: Reach;
}
