import type { FaultyLine } from './trace-faulty-rows';
import type { ReadRow, RowFault } from './reading';
import { rowId } from './row-of-visit';
import { sameWriting } from './same-writing';
import type { IdentityAnswer, WaitingForIdentity } from './settle-identities';
import { dayOf } from './visit';
import { ippKey } from './written-identity';

/** A row that waits, as it is kept in the unit's list until somebody settles it. */
export interface WaitingLine {
  rowId: string;
  row: number;
  sheet: string | null;
  why: 'fault' | WaitingForIdentity['why'];
  raw: readonly string[];
  faults: readonly RowFault[];
  ipp: string | null;
  day: string | null;
  patientIds: readonly string[];
  /** What the row says, wherever it stands in the file: the same line sent again is the same line. */
  signature: string;
}

/** A line of an earlier sending that still waits. */
export type OpenLine = Pick<WaitingLine, 'ipp' | 'day' | 'signature'> & {
  id: string;
  /** What the identity officer answered, once she did. */
  freedHow?: string | null;
};

export interface ReconciledLines {
  add: WaitingLine[];
  /** Ids of open lines that the file repeats as they were. */
  still: string[];
  /** Open lines that a good row of this file answers. */
  settled: { id: string; byRow: string }[];
}

export function faultyWaitingLine(line: FaultyLine): WaitingLine {
  const { row, sheet, raw, faults, trace } = line;
  const ipp = faults.find((fault) => fault.ipp !== null)?.ipp ?? null;
  return {
    rowId: line.rowId,
    row,
    sheet,
    why: 'fault',
    raw,
    faults,
    ipp,
    day: trace.day,
    patientIds: trace.patientIds,
    signature: signatureOf(raw),
  };
}

export function identityWaitingLine({ row, why, patientIds }: WaitingForIdentity): WaitingLine {
  const { sheet, raw, ipp } = row;
  return {
    rowId: rowId(row),
    row: row.row,
    sheet,
    why,
    raw,
    faults: [],
    ipp,
    day: dayOf(row.start),
    patientIds,
    signature: signatureOf(raw),
  };
}

/** What a row says, wherever it stands. */
export const signatureOf = (raw: readonly string[]): string => raw.map(sameWriting).join('|');

/**
 * What the identity officer said of a line is the answer to its row when it comes again: nobody is asked twice. Her other answers are
 * kept with the records themselves, where the row finds them.
 */
export function answersGiven(rows: readonly ReadRow[], open: readonly OpenLine[]): Map<string, IdentityAnswer> {
  const others = new Set(open.filter(({ freedHow }) => freedHow === 'other-person').map(({ signature }) => signature));
  if (others.size === 0) return new Map();
  return new Map(rows.filter(({ raw }) => others.has(signatureOf(raw))).map((row) => [rowId(row), 'other-person']));
}

/**
 * A line leaves the list only when a good row answers it: the very row once its question is answered, or a row of the same IPP on the
 * same day. A line that the file no longer holds stays, until a person closes it: a list that loses lines by itself is not read.
 */
export function reconcileLines(
  open: readonly OpenLine[],
  waiting: readonly WaitingLine[],
  taken: readonly ReadRow[],
): ReconciledLines {
  const waitsAgain = new Set(waiting.map((line) => line.signature));
  const answers = new Map<string, string>();
  for (const row of taken) {
    answers.set(signatureOf(row.raw), rowId(row));
    if (row.ipp) answers.set(`${ippKey(row.ipp)} ${dayOf(row.start)}`, rowId(row));
  }
  const result: ReconciledLines = { add: [], still: [], settled: [] };
  for (const line of open) {
    const byRow =
      answers.get(line.signature) ?? (line.ipp && line.day ? answers.get(`${ippKey(line.ipp)} ${line.day}`) : undefined);
    if (waitsAgain.has(line.signature)) result.still.push(line.id);
    else if (byRow !== undefined) result.settled.push({ id: line.id, byRow });
  }
  const known = new Set(open.map((line) => line.signature));
  for (const line of waiting) {
    if (!known.has(line.signature)) result.add.push(line);
    known.add(line.signature);
  }
  return result;
}
