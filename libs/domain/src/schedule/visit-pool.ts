import { grouped } from './grouped';
import { wallMinutes } from './pair-starts';
import { visitKey, type PlannedVisit } from './visit';

/** The planned visits that no row has claimed yet, findable by course, by patient and by hour. */
export class VisitPool {
  private readonly free: Set<PlannedVisit>;
  private readonly byKey: Map<string, PlannedVisit[]>;
  private readonly byKeyAndStart: Map<string, PlannedVisit[]>;
  private readonly byPatient: Map<string, PlannedVisit[]>;
  private readonly byStart: Map<string, PlannedVisit[]>;

  constructor(visits: readonly PlannedVisit[]) {
    // Sorted once: of two visits that fit equally well the earlier always wins, however the database returned them.
    const sorted = [...visits].sort((a, b) => order(a.start, b.start) || order(a.id, b.id));
    this.free = new Set(sorted);
    this.byKey = grouped(sorted, visitKey);
    this.byKeyAndStart = grouped(sorted, (visit) => `${visitKey(visit)}|${visit.start}`);
    this.byPatient = grouped(sorted, (visit) => visit.patientId);
    this.byStart = grouped(sorted, (visit) => visit.start);
  }

  takeAt(key: string, start: string): PlannedVisit | null {
    const visit = this.freeOf(this.byKeyAndStart.get(`${key}|${start}`))[0] ?? null;
    if (visit) this.take(visit);
    return visit;
  }

  take(visit: PlannedVisit): void {
    this.free.delete(visit);
  }

  ofKey(key: string): PlannedVisit[] {
    return this.freeOf(this.byKey.get(key));
  }

  ofPatient(patientId: string): PlannedVisit[] {
    return this.freeOf(this.byPatient.get(patientId));
  }

  startingAt(start: string): PlannedVisit[] {
    return this.freeOf(this.byStart.get(start));
  }

  remaining(): PlannedVisit[] {
    return [...this.free];
  }

  private freeOf(visits: readonly PlannedVisit[] | undefined): PlannedVisit[] {
    return (visits ?? []).filter((visit) => this.free.has(visit));
  }
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The visit that starts nearest; of two, the earlier. */
export function nearestTo(start: string, visits: readonly PlannedVisit[]): PlannedVisit | null {
  const wanted = wallMinutes(start);
  let best: PlannedVisit | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const visit of visits) {
    const distance = Math.abs(wallMinutes(visit.start) - wanted);
    if (distance < least || (distance === least && best && visit.start < best.start)) [best, least] = [visit, distance];
  }
  return best;
}
