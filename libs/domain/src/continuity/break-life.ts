import type { Instant } from '../calendar';
import { keyOfBreak, type Continuity } from './evaluate';
import type { ContinuityBreak } from './types';

/** 'coming': time alone will open it; whoever reads counts it as open from its hour on, whether a job said so or not. */
export type BreakState = 'coming' | 'open' | 'closed';
export type BreakAct = 'foresee' | 'open' | 'close' | 'avert' | 'silence';

/**
 * A gap opens when its facts appear, closes by itself when they disappear, and opens again with its history: one row, never two, and
 * none is removed. One foreseen and averted was never a gap. One silenced was not resolved: the patient died.
 */
export const BREAK_TRANSITIONS: readonly { act: BreakAct; from: BreakState | null; to: BreakState }[] = [
  { act: 'foresee', from: null, to: 'coming' },
  { act: 'foresee', from: 'closed', to: 'coming' },
  { act: 'open', from: null, to: 'open' },
  { act: 'open', from: 'coming', to: 'open' },
  { act: 'open', from: 'closed', to: 'open' },
  { act: 'close', from: 'open', to: 'closed' },
  { act: 'avert', from: 'coming', to: 'closed' },
  { act: 'silence', from: 'open', to: 'closed' },
  { act: 'silence', from: 'coming', to: 'closed' },
  // A day of appointment moved on: what was open is only coming again.
  { act: 'foresee', from: 'open', to: 'coming' },
];

/** A gap as it is kept. */
export interface KeptBreak {
  key: string;
  state: BreakState;
  /** What was last written of it, to write only what changes. */
  print: string;
}

export interface WrittenBreak {
  key: string;
  /** Null: open or coming as before, with other facts. */
  act: 'foresee' | 'open' | null;
  state: 'coming' | 'open';
  opensAt: Instant | null;
  print: string;
  found: ContinuityBreak;
}

export interface BreakChanges {
  write: WrittenBreak[];
  close: { key: string; act: 'close' | 'avert' | 'silence' }[];
}

/** What has to be written for the kept gaps of one pathway to be those found. Evaluating twice writes nothing the second time. */
export function changesOfBreaks(
  kept: readonly KeptBreak[],
  { breaks, coming }: Pick<Continuity, 'breaks' | 'coming'>,
  { deceased }: { deceased: boolean },
): BreakChanges {
  const known = new Map(kept.map((one) => [one.key, one]));
  const wanted = new Map<string, Omit<WrittenBreak, 'act'>>();
  for (const { opensAt, found } of coming) add(wanted, { state: 'coming', opensAt, found });
  for (const found of breaks) add(wanted, { state: 'open', opensAt: null, found });
  const write = [...wanted.values()].flatMap((one): WrittenBreak[] => {
    const standing = known.get(one.key);
    if (standing?.state !== one.state) return [{ ...one, act: one.state === 'open' ? 'open' : 'foresee' }];
    return standing.print === one.print ? [] : [{ ...one, act: null }];
  });
  const close = kept
    .filter(({ key, state }) => state !== 'closed' && !wanted.has(key))
    .map(({ key, state }) => ({
      key,
      act: deceased ? ('silence' as const) : state === 'coming' ? ('avert' as const) : ('close' as const),
    }));
  return { write, close };
}

function add(wanted: Map<string, Omit<WrittenBreak, 'act'>>, one: Pick<WrittenBreak, 'state' | 'opensAt' | 'found'>): void {
  const key = keyOfBreak(one.found);
  wanted.set(key, { ...one, key, print: printOf(one.found) });
}

/** All that is kept of a gap, in one text that two equal gaps share. */
export function printOf({ code, severity, since, due, owner, data }: ContinuityBreak): string {
  const fields = Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([code, severity, since, due, owner, fields]);
}
