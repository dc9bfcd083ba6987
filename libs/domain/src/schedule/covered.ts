import type { ReadRow, RowFault } from './reading';
import { physicianKey } from './same-writing';
import { dayOf, type PlannedVisit } from './visit';

/** What one sending speaks for: a visit outside it is untouched, a visit inside it that the file leaves out is proposed for cancellation. */
export interface Coverage {
  unitId: number;
  /** Ascending 'YYYY-MM-DD'; a day between two of them that is not listed is not covered. */
  days: readonly string[];
  /** As the file writes it; null: all the physicians of the unit. */
  physician: string | null;
}

export interface CoverageGuess extends Coverage {
  /** The days for which the file itself holds rows, before any correction. */
  daysInFile: readonly string[];
  /** The physicians that the file names, as written, each once. */
  physiciansInFile: readonly string[];
  /** Every row names one physician, while the plan of these days has several: perhaps the list of that one only. */
  perhapsOnePhysician: boolean;
  corrected: boolean;
}

/** What the secretary changes of the guess; a field left out keeps the guess. `physician: null` says "all the physicians". */
export interface CoverageCorrection {
  days?: readonly string[];
  physician?: string | null;
}

/** A faulty row covers its day when that could be read: it stands in the file, and its visit keeps its earlier version. */
export function guessCoverage(
  { rows, faults }: { rows: readonly Pick<ReadRow, 'start' | 'doctor'>[]; faults: readonly Pick<RowFault, 'day'>[] },
  sentBefore: { unitId: number; planned: readonly PlannedVisit[] },
  correction: CoverageCorrection = {},
): CoverageGuess {
  const faultyDays = faults.flatMap(({ day }) => (day === null ? [] : [day]));
  const daysInFile = [...new Set([...rows.map((row) => dayOf(row.start)), ...faultyDays])].sort();
  const physicians = new Map<string, string>();
  for (const row of rows)
    if (row.doctor && !physicians.has(physicianKey(row.doctor))) physicians.set(physicianKey(row.doctor), row.doctor);
  const physiciansInFile = [...physicians.values()];
  const days = correction.days ? [...new Set(correction.days)].sort() : daysInFile;
  const everyRowNamesOne = physicians.size === 1 && rows.every((row) => row.doctor);
  const perhapsOnePhysician = everyRowNamesOne && physiciansPlanned(sentBefore, new Set(days)).size > 1;
  const guessed = perhapsOnePhysician ? (physiciansInFile[0] ?? null) : null;
  return {
    unitId: sentBefore.unitId,
    days,
    physician: correction.physician === undefined ? guessed : correction.physician,
    daysInFile,
    physiciansInFile,
    perhapsOnePhysician,
    corrected: correction.days !== undefined || correction.physician !== undefined,
  };
}

function physiciansPlanned(
  sentBefore: { unitId: number; planned: readonly PlannedVisit[] },
  days: ReadonlySet<string>,
): Set<string> {
  const names = new Set<string>();
  for (const visit of sentBefore.planned)
    if (visit.unitId === sentBefore.unitId && visit.doctor && days.has(dayOf(visit.start))) names.add(physicianKey(visit.doctor));
  return names;
}

/** A predicate, since it is asked thousands of times: does the sending speak for this visit? */
export function covers(coverage: Coverage): (visit: Pick<PlannedVisit, 'unitId' | 'start' | 'doctor'>) => boolean {
  const days = new Set(coverage.days);
  const physician = coverage.physician === null ? null : physicianKey(coverage.physician);
  return (visit) =>
    visit.unitId === coverage.unitId &&
    days.has(dayOf(visit.start)) &&
    (physician === null || physicianKey(visit.doctor) === physician);
}

/** Does the sending take this row? The rows of days or physicians that the secretary took out of it are left out. */
export function takes(coverage: Coverage): (row: Pick<ReadRow, 'start' | 'doctor'>) => boolean {
  const days = new Set(coverage.days);
  const physician = coverage.physician === null ? null : physicianKey(coverage.physician);
  return (row) => days.has(dayOf(row.start)) && (physician === null || !row.doctor || physicianKey(row.doctor) === physician);
}
