import type { ReadRow } from './reading';
import { rowId } from './row-of-visit';
import { sameWriting } from './same-writing';
import { cycleDay, dayOf, type PlannedVisit } from './visit';
import { nearestTo, type VisitPool } from './visit-pool';

/** What is known of a row that is not taken now: faulty, waiting for an answer, or left out of the sending. */
export interface WaitingTrace {
  rowId: string;
  /** Whom it may speak of, as far as could be read; empty when nobody was recognised. */
  patientIds: readonly string[];
  start: string | null;
  day: string | null;
  treatment: string | null;
  /** "C2J15", or null when it was not read. */
  cycleDay: string | null;
  /** Set when the row reads well and its patient is certain: then it can only hold a visit of this very course. */
  key?: string;
}

export interface KeptForRows {
  kept: { visit: PlannedVisit; rowId: string }[];
  unplaced: WaitingTrace[];
}

/**
 * Claims for each waiting row the visit that it speaks of, so that it is neither changed nor absent. `same-start` comes before the
 * good rows look for the nearest visit (or they would take it), `nearest` after. A row whose hour cannot be read holds every visit
 * left of that patient on its day, or of all days: too much is kept rather than one visit proposed for cancellation by a typing error.
 */
export function keepForWaitingRows(by: 'same-start' | 'nearest', traces: readonly WaitingTrace[], pool: VisitPool): KeptForRows {
  const result: KeptForRows = { kept: [], unplaced: [] };
  for (const trace of traces) {
    const visits = by === 'same-start' ? atItsStart(trace, pool) : byNearest(trace, pool);
    if (visits.length === 0) result.unplaced.push(trace);
    for (const visit of visits) {
      pool.take(visit);
      result.kept.push({ visit, rowId: trace.rowId });
    }
  }
  return result;
}

function atItsStart(trace: WaitingTrace, pool: VisitPool): PlannedVisit[] {
  const visit = candidates(trace, pool).find(({ start }) => start === trace.start);
  return visit ? [visit] : [];
}

function byNearest(trace: WaitingTrace, pool: VisitPool): PlannedVisit[] {
  const visits = candidates(trace, pool);
  if (visits.length === 0 && trace.key === undefined && trace.patientIds.length === 0 && trace.start !== null)
    return pool.startingAt(trace.start);
  if (trace.start !== null) {
    const nearest = nearestTo(trace.start, visits);
    return nearest ? [nearest] : [];
  }
  const ofDay = visits.filter((visit) => dayOf(visit.start) === trace.day);
  return ofDay.length > 0 ? ofDay : visits;
}

function candidates(trace: WaitingTrace, pool: VisitPool): PlannedVisit[] {
  if (trace.key !== undefined) return pool.ofKey(trace.key);
  const visits = trace.patientIds.flatMap((patientId) => pool.ofPatient(patientId));
  const ofTreatment = visits.filter(
    (visit) => trace.treatment !== null && sameWriting(visit.treatment) === sameWriting(trace.treatment),
  );
  const ofCourse = ofTreatment.filter((visit) => cycleDay(visit) === trace.cycleDay);
  return [ofCourse, ofTreatment, visits].find((list) => list.length > 0) ?? [];
}

/** The trace of a row that reads well but whose patient is not settled: any of these may be meant. */
export function traceOfRow(row: ReadRow, patientIds: readonly string[]): WaitingTrace {
  return {
    rowId: rowId(row),
    patientIds,
    start: row.start,
    day: dayOf(row.start),
    treatment: row.protocol,
    cycleDay: cycleDay(row),
  };
}

/** The trace of a row that reads well and whose patient is certain: it holds a visit of its own course and no other. */
export function traceOfVisit(row: ReadRow, patientId: string, key: string): WaitingTrace {
  return { ...traceOfRow(row, [patientId]), key };
}
