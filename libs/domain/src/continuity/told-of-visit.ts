import type { IsoDate } from '../calendar';
import { decisionOf, saidSeenOn, type DecidedOnLadder } from './ladder-standing';

/** What people said of an awaited visit: that it was made one day, or that the person is lost to follow-up since one. */
export type ToldOfVisit = { is: 'seen'; visit: string; on: IsoDate } | { is: 'lost'; on: IsoDate };

/** It goes before what the calendar says of the visit: somebody seen is awaited by nobody, and is to be confirmed first. */
export function toldOfVisit(visit: string, { events, visits }: Omit<DecidedOnLadder, 'left'>): ToldOfVisit | null {
  const on = saidSeenOn(events.filter((event) => event.visit === visit));
  if (on !== null) return { is: 'seen', visit, on };
  const decision = decisionOf({ events, visits, left: null });
  return decision?.is === 'lost' ? { is: 'lost', on: decision.on } : null;
}

/** The same as two days, of a gap whose visit may be none of the ladder’s. */
export function daysTold({ visit, onLadder }: { visit: string | null; onLadder: Omit<DecidedOnLadder, 'left'> | null }) {
  const told = visit && onLadder ? toldOfVisit(visit, onLadder) : null;
  return { saidSeenOn: told?.is === 'seen' ? told.on : null, lostOn: told?.is === 'lost' ? told.on : null };
}
