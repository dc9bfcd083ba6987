import { addDays, weekdayOf } from '../calendar';
import { grouped } from './grouped';
import { sameWriting } from './same-writing';
import { dayOf, type VisitContent } from './visit';

export type WeekVisit = Pick<VisitContent, 'unitId' | 'patientId' | 'treatment' | 'start'>;

/** One patient who comes for two treatments, or to two units, between a Monday and its Sunday. */
export interface SameWeek<V extends WeekVisit = WeekVisit> {
  patientId: string;
  /** The Monday, 'YYYY-MM-DD'. */
  week: string;
  why: readonly ('treatments' | 'units')[];
  visits: readonly V[];
}

export function twiceInOneWeek<V extends WeekVisit>(visits: readonly V[]): SameWeek<V>[] {
  const mondays = new Map<string, string>();
  const mondayOf = (day: string): string => {
    const monday = mondays.get(day) ?? addDays(day, 1 - weekdayOf(day));
    mondays.set(day, monday);
    return monday;
  };
  const found: SameWeek<V>[] = [];
  for (const group of grouped(visits, (visit) => `${visit.patientId}|${mondayOf(dayOf(visit.start))}`).values()) {
    const first = group[0];
    if (!first || group.length === 1) continue;
    const treatments = new Set(group.map((visit) => sameWriting(visit.treatment))).size > 1;
    const units = new Set(group.map((visit) => visit.unitId)).size > 1;
    const why: SameWeek['why'] = [...(treatments ? (['treatments'] as const) : []), ...(units ? (['units'] as const) : [])];
    if (why.length === 0) continue;
    const inOrder = [...group].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
    found.push({ patientId: first.patientId, week: mondayOf(dayOf(first.start)), why, visits: inOrder });
  }
  return found;
}
