import { covers, takes, type Coverage } from './covered';
import { grouped } from './grouped';
import { keepForWaitingRows, traceOfVisit, type WaitingTrace } from './keep-for-waiting-rows';
import { pairStarts, wallMinutes } from './pair-starts';
import type { ReadRow } from './reading';
import { detailsOf, rowId } from './row-of-visit';
import {
  dayOf,
  differingDetails,
  mergedDetails,
  visitKey,
  type PlannedVisit,
  type VisitContent,
  type VisitDetail,
} from './visit';
import { VisitPool } from './visit-pool';

/** A row whose patient is known; a patient met for the first time has a provisional id of the sending's own ("new:…"). */
export interface MatchedRow {
  row: ReadRow;
  patientId: string;
}

export interface PairedRow extends MatchedRow {
  visit: PlannedVisit;
  details: readonly VisitDetail[];
  /** The visit as it will stand. */
  after: VisitContent;
}

export interface AddedRow extends MatchedRow {
  /** The same course already stands on the plan where this sending does not reach: another day, another physician. */
  alsoPlanned: PlannedVisit | null;
}

export interface AbsentVisit {
  visit: PlannedVisit;
  /** An added row of the same patient on the same day: perhaps the same visit under another treatment or course. */
  perhapsReplacedBy: string | null;
}

/** Every row is in one class of rows, every planned visit to come inside the coverage in one class of visits. */
export interface Comparison {
  added: AddedRow[];
  moved: PairedRow[];
  changed: PairedRow[];
  unchanged: PairedRow[];
  absent: AbsentVisit[];
  /** Visits that keep their earlier version because their row waits or was left out of the sending. */
  kept: { visit: PlannedVisit; rowId: string }[];
  /** Rows of what is past: nothing is written. */
  past: { row: ReadRow; visit: PlannedVisit | null }[];
  leftOut: { row: ReadRow }[];
  /** The same patient, treatment, course and start written twice. */
  repeated: (MatchedRow & { sameAs: string })[];
}

export interface CompareInput {
  coverage: Coverage;
  /** Local 'YYYY-MM-DDTHH:mm' in the organisation's zone: a visit that started before it never changes. */
  now: string;
  rows: readonly MatchedRow[];
  waiting: readonly WaitingTrace[];
  /** What stands on the plan, of this unit and around these days; cancelled visits are not given. */
  planned: readonly PlannedVisit[];
  /** Details for which the file has no column: it says nothing of them. */
  silent?: ReadonlySet<VisitDetail>;
  /** Ids of the added rows of which the secretary says that they are the visit already planned elsewhere, moved. */
  sameVisits?: ReadonlySet<string>;
}

/** One to one: exact start first, then the smallest sum of distances; the answer does not depend on the order of rows or visits. */
export function compareSchedule(input: CompareInput): Comparison {
  const found: Comparison = {
    added: [],
    moved: [],
    changed: [],
    unchanged: [],
    absent: [],
    kept: [],
    past: [],
    leftOut: [],
    repeated: [],
  };
  const ofUnit = input.planned.filter((visit) => visit.unitId === input.coverage.unitId);
  const begun = new VisitPool(ofUnit.filter((visit) => visit.start < input.now));
  const pool = new VisitPool(ofUnit.filter((visit) => visit.start >= input.now));
  const inside = covers(input.coverage);

  const searching = settleExactStarts(input, found, begun, pool);
  const left = keepForWaitingRows('same-start', [...leftOutTraces(input), ...input.waiting], pool);
  const unpaired = pairByNearest(input, found, searching, pool, inside);
  const late = keepForWaitingRows('nearest', left.unplaced, pool);
  found.kept = [...left.kept, ...late.kept].filter(({ visit }) => inside(visit));

  found.added = placeElsewhere(input, found, unpaired, pool);
  const addedBy = new Map(found.added.map(({ row, patientId }) => [`${patientId}|${dayOf(row.start)}`, rowId(row)]));
  found.absent = pool
    .remaining()
    .filter(inside)
    .map((visit) => ({ visit, perhapsReplacedBy: addedBy.get(`${visit.patientId}|${dayOf(visit.start)}`) ?? null }));
  return found;
}

function keyOf(input: CompareInput, { row, patientId }: MatchedRow): string {
  return visitKey({ unitId: input.coverage.unitId, patientId, treatment: row.protocol ?? '', cycle: row.cycle, day: row.day });
}

/** The rows that name exactly a visit, or nothing that can still change; returns those that have yet to find theirs. */
function settleExactStarts(input: CompareInput, found: Comparison, begun: VisitPool, pool: VisitPool): MatchedRow[] {
  const takesRow = takes(input.coverage);
  const written = new Map<string, string>();
  const searching: MatchedRow[] = [];
  for (const matched of [...input.rows].sort(byAddress)) {
    const { row } = matched;
    const key = keyOf(input, matched);
    const sameAs = written.get(`${key}|${row.start}`);
    if (!takesRow(row)) found.leftOut.push({ row });
    else if (sameAs !== undefined) found.repeated.push({ ...matched, sameAs });
    else {
      written.set(`${key}|${row.start}`, rowId(row));
      const gone = begun.takeAt(key, row.start);
      const visit = gone ? null : pool.takeAt(key, row.start);
      if (gone || (!visit && dayOf(row.start) < dayOf(input.now))) found.past.push({ row, visit: gone });
      else if (visit) settle(input, found, matched, visit);
      else searching.push(matched);
    }
  }
  return searching;
}

/** Of rows that say the same, the first in the file is taken, however the identities were settled. */
function byAddress({ row: a }: MatchedRow, { row: b }: MatchedRow): number {
  const [one, other] = [a.sheet ?? '', b.sheet ?? ''];
  return one === other ? a.row - b.row : one < other ? -1 : 1;
}

function settle(input: CompareInput, found: Comparison, matched: MatchedRow, visit: PlannedVisit): void {
  const silent = new Set(input.silent);
  if (!matched.row.stated.columnPresent) silent.add('arrival');
  const stated = detailsOf(matched.row);
  const details = differingDetails(visit, stated, silent);
  const { unitId, patientId, treatment, cycle, day } = visit;
  const after = { unitId, patientId, treatment, cycle, day, start: matched.row.start, ...mergedDetails(visit, stated, silent) };
  const pair = { ...matched, visit, details, after };
  if (visit.start !== matched.row.start) found.moved.push(pair);
  else if (details.length > 0) found.changed.push(pair);
  else found.unchanged.push(pair);
}

/** A row left out of the sending holds its visit too: the secretary said "not these", she did not say "cancel them". */
function leftOutTraces(input: CompareInput): WaitingTrace[] {
  const takesRow = takes(input.coverage);
  const leftOut = input.rows.filter(({ row }) => !takesRow(row));
  return leftOut.map((matched) => traceOfVisit(matched.row, matched.patientId, keyOf(input, matched)));
}

function pairByNearest(
  input: CompareInput,
  found: Comparison,
  searching: readonly MatchedRow[],
  pool: VisitPool,
  inside: (visit: PlannedVisit) => boolean,
): MatchedRow[] {
  const unpaired: MatchedRow[] = [];
  for (const [key, rows] of grouped(searching, (matched) => keyOf(input, matched))) {
    const visits = pool.ofKey(key).filter(inside);
    const paired = new Set<number>();
    const starts = (list: readonly { start: string }[]): number[] => list.map(({ start }) => wallMinutes(start));
    for (const [visitIndex, rowIndex] of pairStarts(starts(visits), starts(rows.map(({ row }) => row)))) {
      const visit = visits[visitIndex];
      const matched = rows[rowIndex];
      if (!visit || !matched) continue;
      pool.take(visit);
      paired.add(rowIndex);
      settle(input, found, matched, visit);
    }
    unpaired.push(...rows.filter((_, index) => !paired.has(index)));
  }
  return unpaired;
}

/** A row whose course stands on the plan outside the coverage is added all the same, and says so: only a person knows if it is one visit. */
function placeElsewhere(input: CompareInput, found: Comparison, unpaired: readonly MatchedRow[], pool: VisitPool): AddedRow[] {
  const elsewhere = new Map(pool.remaining().map((visit) => [visitKey(visit), visit]));
  return unpaired.flatMap((matched) => {
    const alsoPlanned = elsewhere.get(keyOf(input, matched)) ?? null;
    if (!alsoPlanned || !input.sameVisits?.has(rowId(matched.row))) return [{ ...matched, alsoPlanned }];
    elsewhere.delete(visitKey(alsoPlanned));
    pool.take(alsoPlanned);
    settle(input, found, matched, alsoPlanned);
    return [];
  });
}
