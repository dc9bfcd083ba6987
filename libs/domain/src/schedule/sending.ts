import { confirmationsNeeded, visitsByDay, type AbsenceConfirmation } from './absences';
import { compareSchedule, type Comparison } from './compare';
import { covers, guessCoverage, takes, type CoverageCorrection, type CoverageGuess } from './covered';
import { traceOfRow } from './keep-for-waiting-rows';
import type { ReadRow, ScheduleReading } from './reading';
import { contentOf, rowId, silentDetails } from './row-of-visit';
import { faultsOfTheDead } from './rows-of-the-dead';
import { twiceInOneWeek, type SameWeek } from './same-week';
import { settleIdentities, type IdentityAnswer, type SettledIdentities } from './settle-identities';
import { traceFaultyRows, type FaultyLine } from './trace-faulty-rows';
import { dayOf, type PlannedVisit, type VisitContent } from './visit';
import {
  answersGiven,
  faultyWaitingLine,
  identityWaitingLine,
  reconcileLines,
  type OpenLine,
  type ReconciledLines,
} from './waiting-lines';
import type { OrganisationIdentity } from './written-identity';

export type ReadSchedule = Extract<ScheduleReading, { kind: 'read' }>;

export interface PreviewInput {
  unitId: number;
  /** The version of this unit's schedule, read in the same transaction as `planned`. */
  scheduleVersion: number;
  reading: Pick<ReadSchedule, 'rows' | 'faults' | 'columns'>;
  /** Every identity of the sending organisation that may be meant: by IPP or by birth date. */
  identities: readonly OrganisationIdentity[];
  planned: readonly PlannedVisit[];
  /** Visits of other units of these weeks, for the patients that the actor may see. */
  elsewhere?: readonly VisitContent[];
  openLines?: readonly OpenLine[];
  /** Local 'YYYY-MM-DDTHH:mm' in the organisation's zone. */
  now: string;
  correction?: CoverageCorrection;
  answers?: ReadonlyMap<string, IdentityAnswer>;
  sameVisits?: ReadonlySet<string>;
  /** Of whom a death is declared, with its day. */
  deceased?: ReadonlyMap<string, string>;
}

/** What the secretary sees before anything is saved. */
export interface SendingPreview {
  unitId: number;
  scheduleVersion: number;
  coverage: CoverageGuess;
  comparison: Comparison;
  identities: SettledIdentities;
  faulty: readonly FaultyLine[];
  lines: ReconciledLines;
  counts: SendingCounts;
  /** Visits to come inside the coverage, by day, before the sending. */
  plannedByDay: ReadonlyMap<string, number>;
  /** What would have to be confirmed if every absent visit were taken off the plan. */
  confirmations: readonly AbsenceConfirmation[];
  sameWeek: readonly SameWeek<VisitContent>[];
}

/** `toSettle`: faulty rows and rows that wait for an answer; `past`, `leftOut`, `repeated`: rows of which nothing is written. */
export type SendingCounts = Record<
  'rows' | 'added' | 'moved' | 'absent' | 'changed' | 'unchanged' | 'toSettle' | 'kept' | 'past' | 'leftOut' | 'repeated',
  number
>;

/**
 * Pure and total: the same reading, plan and answers give the same preview. A row that has a fault is not also taken as good; nothing
 * is asked about rows of days gone by, nor about rows that the secretary took out of the sending.
 */
export function previewSending(input: PreviewInput): SendingPreview {
  const { unitId, planned, identities: known, now } = input;
  const reading = withFaultsOfTheDead(input);
  const faulty = traceFaultyRows(reading, known, new Set(planned.map(({ patientId }) => patientId)));
  const faultyIds = new Set(faulty.map((line) => line.rowId));
  const good = reading.rows.filter((row) => !faultyIds.has(rowId(row)));
  const faults = reading.faults.filter(({ row }) => row > 0);
  const coverage = guessCoverage({ rows: good, faults }, { unitId, planned }, input.correction);
  const { gone, aside, taken } = sortedOut(good, coverage, now);
  const identities = settleIdentities(
    taken,
    known,
    new Map([...answersGiven(taken, input.openLines ?? []), ...(input.answers ?? [])]),
  );
  const unasked = settleIdentities(aside, known);
  const comparison = compareSchedule({
    coverage,
    now,
    rows: [...identities.matched, ...unasked.matched],
    waiting: [
      ...faulty.map(({ trace }) => trace),
      ...[...identities.waiting, ...unasked.waiting].map(({ row, patientIds }) => traceOfRow(row, patientIds)),
    ],
    planned,
    silent: silentDetails(reading),
    sameVisits: input.sameVisits,
  });
  comparison.past.push(...gone.map((row) => ({ row, visit: null })));
  comparison.leftOut.push(...unasked.waiting.map(({ row }) => ({ row })));
  const waiting = [...faulty.map(faultyWaitingLine), ...identities.waiting.map(identityWaitingLine)];
  const inside = covers(coverage);
  const plannedByDay = visitsByDay(planned.filter((visit) => visit.start >= now && inside(visit)));
  const absent = comparison.absent.map(({ visit }) => visit);
  return {
    unitId,
    scheduleVersion: input.scheduleVersion,
    coverage,
    comparison,
    identities,
    faulty,
    lines: reconcileLines(input.openLines ?? [], waiting, takenRows(comparison)),
    counts: countsOf(comparison, good.length + faulty.length, waiting.length),
    plannedByDay,
    confirmations: confirmationsNeeded(absent, plannedByDay),
    sameWeek: twiceInOneWeek(standing(input, comparison)),
  };
}

function withFaultsOfTheDead({ reading, identities, deceased = new Map(), now, openLines, answers }: PreviewInput) {
  const given = new Map([...answersGiven(reading.rows, openLines ?? []), ...(answers ?? [])]);
  const dead = faultsOfTheDead(reading.rows, identities, { deceased, today: dayOf(now), answers: given });
  return dead.length === 0 ? reading : { ...reading, faults: [...reading.faults, ...dead] };
}

function sortedOut(rows: readonly ReadRow[], coverage: CoverageGuess, now: string) {
  const takesRow = takes(coverage);
  const groups: Record<'gone' | 'aside' | 'taken', ReadRow[]> = { gone: [], aside: [], taken: [] };
  for (const row of rows) groups[dayOf(row.start) < dayOf(now) ? 'gone' : takesRow(row) ? 'taken' : 'aside'].push(row);
  return groups;
}

/** The rows that may answer a waiting line: not those of the past, or a line would leave the list by the passing of time alone. */
function takenRows({ added, moved, changed, unchanged, repeated }: Comparison) {
  return [...added, ...moved, ...changed, ...unchanged, ...repeated].map(({ row }) => row);
}

function countsOf(found: Comparison, rows: number, toSettle: number): SendingCounts {
  const { added, moved, absent, changed, unchanged, kept, past, leftOut, repeated } = found;
  return {
    rows,
    added: added.length,
    moved: moved.length,
    absent: absent.length,
    changed: changed.length,
    unchanged: unchanged.length,
    toSettle,
    kept: kept.length,
    past: past.length,
    leftOut: leftOut.length,
    repeated: repeated.length,
  };
}

/** The weeks as they will look: the file's visits, the planned ones that it leaves as they are, and those of other units. */
function standing(input: PreviewInput, { added, moved, changed }: Comparison): VisitContent[] {
  const replaced = new Set([...moved, ...changed].map(({ visit }) => visit));
  const visits: VisitContent[] = input.planned.filter((visit) => !replaced.has(visit));
  for (const { after } of [...moved, ...changed]) visits.push(after);
  for (const matched of added) visits.push(contentOf(input.unitId, matched));
  return [...visits, ...(input.elsewhere ?? [])];
}
