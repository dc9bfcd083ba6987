import { addWorkingDays, compareInstants, localDateOf, startOfDay, workingDaysBetween } from '../calendar';
import type { Instant, TimeZone, WorkingCalendar } from '../calendar';

/** One event in the life of a visit, as it was kept. */
export interface PlanEvent {
  visitId: string;
  at: Instant;
  kind: 'planned' | 'moved' | 'changed' | 'absent' | 'cancelled' | 'restored' | 'arrival' | 'unlinked';
  /** Where the visit stood before a move. */
  startBefore: Instant | null;
}

export interface VisitNow {
  startsAt: Instant;
  onThePlan: boolean;
}

/** What all the events since she looked come to, for one visit: one line, whatever happened in between. */
export interface PlanChange {
  visitId: string;
  kind: 'added' | 'moved' | 'withdrawn' | 'absent' | 'restored' | 'corrected';
  at: Instant;
  /** Where it stood when she last looked; null when it was not on the plan. */
  from: Instant | null;
}

/** Three moves make one, a move back none; a visit added and withdrawn between two looks was never seen and is not told. */
export function planChanges(events: readonly PlanEvent[], now: ReadonlyMap<string, VisitNow>): PlanChange[] {
  const byVisit = new Map<string, PlanEvent[]>();
  for (const event of events) byVisit.set(event.visitId, [...(byVisit.get(event.visitId) ?? []), event]);
  return [...byVisit]
    .flatMap(([visitId, theirs]) =>
      changeOf(
        visitId,
        theirs.sort((a, b) => compareInstants(a.at, b.at)),
        now.get(visitId),
      ),
    )
    .sort((a, b) => compareInstants(b.at, a.at) || (a.visitId < b.visitId ? -1 : 1));
}

function changeOf(visitId: string, events: readonly PlanEvent[], visit: VisitNow | undefined): PlanChange[] {
  const last = events.at(-1);
  if (!visit || !last) return [];
  const wasThere = events[0]?.kind !== 'planned';
  const from = events.find(({ startBefore }) => startBefore !== null)?.startBefore ?? null;
  const common = { visitId, at: last.at };
  if (!visit.onThePlan) return wasThere ? [{ ...common, kind: 'withdrawn', from: from ?? visit.startsAt }] : [];
  if (!wasThere) return [{ ...common, kind: 'added', from: null }];
  if (from && compareInstants(from, visit.startsAt) !== 0) return [{ ...common, kind: 'moved', from }];
  const kinds = events.map(({ kind }) => kind);
  if (last.kind === 'absent') return [{ ...common, kind: 'absent', from: visit.startsAt }];
  if (kinds.includes('restored')) return [{ ...common, kind: 'restored', from: visit.startsAt }];
  return kinds.includes('changed') || kinds.includes('arrival') ? [{ ...common, kind: 'corrected', from: visit.startsAt }] : [];
}

/** After this many working days away, or past this many changes, she is told the state now. */
const LONG_ABSENCE_DAYS = 4;
const TOO_MANY = 60;

/** From when changes are told. Who never looked is told those since the working day before. */
export function changesSince(
  lastLook: Instant | null,
  now: Instant,
  { calendar, timeZone }: { calendar: WorkingCalendar; timeZone: TimeZone },
): { since: Instant; longAbsence: boolean } {
  const today = localDateOf(now, timeZone);
  if (!lastLook) return { since: startOfDay(addWorkingDays(today, -1, calendar), timeZone), longAbsence: false };
  const away = workingDaysBetween(localDateOf(lastLook, timeZone), today, calendar);
  return { since: lastLook, longAbsence: away > LONG_ABSENCE_DAYS };
}

/** Whether the changes are told one by one, or as the state now. */
export function howToTell(changes: number, longAbsence: boolean): 'each' | 'state-now' {
  return longAbsence || changes > TOO_MANY ? 'state-now' : 'each';
}
