import { compareInstants, instantOf, type TimeZone } from '@jalon/domain/calendar';
import { howToTell, planChanges, type PlanEvent } from '@jalon/domain/worklist';
import type { PlanEventRow } from '@jalon/persistence/appointment';
import type { DayChange, DayChanges } from './day.types';
import { listedPatient, nameless } from './listed-patient';

interface Reading {
  since: string;
  longAbsence: boolean;
  timeZone: TimeZone;
  today: string;
  situation: string;
}

/** Told one by one: more would be a list to read, not news. The plan itself shows them all. */
const TOLD = 60;

/** The changes since she last looked, one a visit; those of today that she has taken note of stay on the plan, marked seen. */
export function changesOfPlan(rows: readonly PlanEventRow[], reading: Reading): DayChanges {
  const told = rows.filter((row) => row.bySituation !== reading.situation);
  const fresh = told.filter((row) => compareInstants(row.at, reading.since) > 0);
  const items = changes(fresh, reading, false);
  const known = new Set(items.map(({ visit }) => visit));
  const seen = changes(told, reading, true).filter(({ visit }) => !known.has(visit));
  const how = howToTell(items.length, reading.longAbsence);
  return { since: reading.since, told: how, total: items.length, items: [...items, ...seen].slice(0, TOLD) };
}

function changes(rows: readonly PlanEventRow[], { timeZone, today }: Reading, seen: boolean): DayChange[] {
  const byVisit = new Map(rows.map((row) => [row.visitId, row]));
  const events = rows.map((row): PlanEvent => ({ ...row, startBefore: startOf(row.startBefore, timeZone) }));
  const now = new Map(rows.map((row) => [row.visitId, { startsAt: row.startsAt, onThePlan: isOnThePlan(row.status) }]));
  return planChanges(events, now).flatMap(({ visitId, kind, at, from }) => {
    const row = byVisit.get(visitId);
    if (!row) return [];
    const patient = listedPatient(row.patientId, row, today) ?? nameless(row.patientId);
    return [
      { visit: visitId, patient, kind, at, from, to: row.startsAt, reason: row.statusReason, arrival: row.shownArrival, seen },
    ];
  });
}

const isOnThePlan = (status: string): boolean => status !== 'cancelled' && status !== 'unlinked';

/** A sending keeps the wall-clock time that the file wrote; a hand keeps an instant. */
function startOf(kept: string | null, timeZone: TimeZone): string | null {
  if (!kept || /(Z|[+-]\d\d:?\d\d)$/.test(kept)) return kept;
  const read = instantOf(kept, timeZone, 'earlier');
  return read.ok ? read.value : null;
}
