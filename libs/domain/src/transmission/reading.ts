import { addMinutes, compareInstants, type Instant } from '../calendar';

/** Default of the settable time after which what nobody read is shown to its sender as such. */
export const UNREAD_AFTER_HOURS = 24;

/** One addressee's answer: a unit answers by whoever of it read first. */
export interface AddresseeReading {
  at: Instant;
  ackWanted: boolean;
  ackBy: Instant | null;
  seenAt: Instant | null;
  ackedAt: Instant | null;
}

/**
 * Where a sending stands for the one who sent it. 'unanswered': an addressee has not read it within the time, or has not
 * acknowledged it by the hour asked for; a promise of the product is that this never stays silent.
 */
export interface Reading {
  state: 'unanswered' | 'unread' | 'partly-read' | 'read' | 'acknowledged';
  seen: number;
  acknowledged: number;
  addressees: number;
}

export function readingOf(addressees: readonly AddresseeReading[], now: Instant, hours: number = UNREAD_AFTER_HOURS): Reading {
  const seen = addressees.filter(({ seenAt, ackedAt }) => seenAt !== null || ackedAt !== null).length;
  const acknowledged = addressees.filter(({ ackedAt }) => ackedAt !== null).length;
  const total = addressees.length;
  const counts = { seen, acknowledged, addressees: total };
  if (addressees.some((one) => isUnanswered(one, now, hours))) return { state: 'unanswered', ...counts };
  if (seen === 0) return { state: 'unread', ...counts };
  if (seen < total) return { state: 'partly-read', ...counts };
  return { state: acknowledged === total ? 'acknowledged' : 'read', ...counts };
}

function isUnanswered({ at, ackWanted, ackBy, seenAt, ackedAt }: AddresseeReading, now: Instant, hours: number): boolean {
  if (ackedAt !== null) return false;
  const limit = addMinutes(at, hours * 60);
  if (seenAt === null) return compareInstants(now, ackBy !== null && compareInstants(ackBy, limit) < 0 ? ackBy : limit) > 0;
  return ackWanted && compareInstants(now, ackBy ?? limit) > 0;
}
