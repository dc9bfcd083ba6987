import type { Instant } from '../calendar';

/** What a colleague made of the work that she was handed. */
export type WhatBecame = 'done' | 'not-done' | 'given-back' | 'passed-on' | 'read' | 'waiting';

export interface HandedWork {
  by: string;
  /** The last hands that it passed through: who gave it, and to whom. */
  lastBy: string;
  lastTo: string;
  end: 'done' | 'not-done' | null;
  /** When the colleague read the word that came with it. */
  readAt: Instant | null;
}

/** Nothing waits to be accepted: it is hers until it is done, and she may give it back or pass it on. */
export function whatBecame({ by, lastBy, lastTo, end, readAt }: HandedWork): WhatBecame {
  if (end !== null) return end;
  if (lastTo === by) return 'given-back';
  if (lastBy !== by) return 'passed-on';
  return readAt === null ? 'waiting' : 'read';
}
