import { addDays, daysBetween, type IsoDate } from '../calendar';
import { treatmentKey } from './treatments';
import type { PastVisit, ShownArrival, StatedArrival } from './types';

export interface ArrivalCues {
  /** Day of the visit. */
  on: IsoDate;
  treatment: string;
  /** Null when the file does not say. */
  cycle: number | null;
  day: number | null;
  /** Null for a blank, and for a file without such a column: neither states anything. */
  stated: StatedArrival | null;
  /** The file has the column: its first visits are marked there, so a blank beside C1J1 is odd. */
  columnPresent: boolean;
  /** The patient's visits in this unit, in any order; those at or after `on` are left out. */
  past: readonly PastVisit[];
  /** The first day from which the unit's history is known here. */
  historyFrom: IsoDate | null;
  /** A person's choice, which wins over every cue. */
  chosen: ShownArrival | null;
}

export interface ArrivalSettings {
  /** A break longer than this many days makes the next visit a resumption. */
  breakDays: number;
  /** The history must cover this many days before « no visit found » can mean « never came ». */
  historyDays: number;
}

/** Defaults of the first day; each unit sets its own. */
export const ARRIVAL_SETTINGS: ArrivalSettings = { breakDays: 42, historyDays: 180 };

export type ArrivalReason =
  | { code: 'chosen-by-a-person' }
  | { code: 'stated'; stated: StatedArrival }
  | { code: 'first-day-of-first-course' }
  | { code: 'no-visit-in-known-history'; days: number }
  | { code: 'break'; days: number; lastVisit: IsoDate }
  | { code: 'came-before'; lastVisit: IsoDate }
  | { code: 'later-course'; cycle: number | null; day: number | null }
  | { code: 'nothing-known' }
  /** The cues contradict one another: a person decides. */
  | { code: 'stated-first-but-later-course'; cycle: number | null; day: number | null }
  | { code: 'stated-first-but-came-before'; lastVisit: IsoDate }
  | { code: 'stated-later-but-first-day-of-first-course'; stated: StatedArrival }
  | { code: 'stated-later-but-never-came'; stated: StatedArrival; days: number }
  | { code: 'first-course-but-came-before'; lastVisit: IsoDate }
  | { code: 'blank-but-first-day-of-first-course' }
  | { code: 'later-course-but-never-came'; cycle: number | null; day: number | null };

export interface Arrival {
  shown: ShownArrival;
  reasons: readonly ArrivalReason[];
}

/**
 * How the patient comes: 1re venue, Reprise, Suite, or « à vérifier ». *First* is proposed only from C1J1, or when the unit's history
 * covers `historyDays` and holds no visit. Another treatment before does not contradict a first day of a first course; a blank in a
 * file that marks its first visits does.
 */
export function whatArrival(cues: ArrivalCues, settings: ArrivalSettings = ARRIVAL_SETTINGS): Arrival {
  if (cues.chosen) return { shown: cues.chosen, reasons: [{ code: 'chosen-by-a-person' }] };
  const known = readCues(cues, settings);
  const contradictions = contradictionsOf(cues, known);
  if (contradictions.length > 0) return { shown: 'unsure', reasons: contradictions };
  if (cues.stated) return { shown: cues.stated, reasons: [{ code: 'stated', stated: cues.stated }] };
  return proposed(cues, known, settings);
}

interface Known {
  c1j1: boolean;
  /** A course or day that cannot be the first: C1J8, C2. */
  later: boolean;
  lastVisit: IsoDate | null;
  lastOfTreatment: IsoDate | null;
  daysSinceLast: number;
  /** Days of history when they are enough to say « never came », and no visit is in them. */
  neverCameIn: number | null;
}

function readCues({ on, treatment, cycle, day, past, historyFrom }: ArrivalCues, settings: ArrivalSettings): Known {
  const before = past.filter((visit) => visit.on < on).sort((a, b) => (a.on < b.on ? -1 : 1));
  const lastVisit = before.at(-1)?.on ?? null;
  const key = treatmentKey(treatment);
  const lastOfTreatment = before.filter((visit) => treatmentKey(visit.treatment) === key).at(-1)?.on ?? null;
  const covered = historyFrom !== null && historyFrom <= addDays(on, -settings.historyDays);
  return {
    c1j1: cycle === 1 && day === 1,
    later: (cycle !== null && cycle > 1) || (day !== null && day > 1),
    lastVisit,
    lastOfTreatment,
    daysSinceLast: lastVisit ? daysBetween(lastVisit, on) : 0,
    neverCameIn: covered && lastVisit === null && historyFrom ? daysBetween(historyFrom, on) : null,
  };
}

function contradictionsOf({ stated, columnPresent, cycle, day }: ArrivalCues, known: Known): ArrivalReason[] {
  const { c1j1, later, lastVisit, lastOfTreatment, neverCameIn } = known;
  const contradictsFirst = c1j1 ? lastOfTreatment : lastVisit;
  const reasons: ArrivalReason[] = [];
  if (stated === 'first') {
    if (later) reasons.push({ code: 'stated-first-but-later-course', cycle, day });
    if (contradictsFirst) reasons.push({ code: 'stated-first-but-came-before', lastVisit: contradictsFirst });
    return reasons;
  }
  if (stated) {
    if (c1j1 && stated === 'ongoing' && !lastOfTreatment)
      reasons.push({ code: 'stated-later-but-first-day-of-first-course', stated });
    if (neverCameIn !== null && !c1j1) reasons.push({ code: 'stated-later-but-never-came', stated, days: neverCameIn });
    return reasons;
  }
  if (c1j1 && lastOfTreatment) reasons.push({ code: 'first-course-but-came-before', lastVisit: lastOfTreatment });
  else if (c1j1 && columnPresent) reasons.push({ code: 'blank-but-first-day-of-first-course' });
  if (later && neverCameIn !== null) reasons.push({ code: 'later-course-but-never-came', cycle, day });
  return reasons;
}

function proposed({ cycle, day }: ArrivalCues, known: Known, settings: ArrivalSettings): Arrival {
  const { c1j1, later, lastVisit, daysSinceLast, neverCameIn } = known;
  if (c1j1) return { shown: 'first', reasons: [{ code: 'first-day-of-first-course' }] };
  if (lastVisit && daysSinceLast > settings.breakDays) {
    return { shown: 'resumption', reasons: [{ code: 'break', days: daysSinceLast, lastVisit }] };
  }
  if (lastVisit) return { shown: 'ongoing', reasons: [{ code: 'came-before', lastVisit }] };
  if (neverCameIn !== null) return { shown: 'first', reasons: [{ code: 'no-visit-in-known-history', days: neverCameIn }] };
  if (later) return { shown: 'ongoing', reasons: [{ code: 'later-course', cycle, day }] };
  return { shown: 'unsure', reasons: [{ code: 'nothing-known' }] };
}
