import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { keptUntil, type Kept, type RetentionRule } from '@jalon/domain/retention';
import { retentionFacts, type RetentionFacts } from '@jalon/persistence/retention';

/** A file whose time is over. */
export interface ExpiredFile {
  patient: string;
  organisation: string;
  organisationName: string;
  ipp: string | null;
  lastAct: string;
  deceasedOn: string | null;
  rule: RetentionRule;
  until: string;
  rows: Record<string, number>;
}

export interface RetentionList {
  on: string;
  /** Of the day and the files as they are written here: a decision names it. */
  sha256: string;
  files: ExpiredFile[];
  /** Files that a litigation keeps, and those of whose birth nothing is known. */
  suspended: number;
  birthUnknown: number;
}

export async function retentionList(client: Client, on: string): Promise<RetentionList> {
  const files: ExpiredFile[] = [];
  let [suspended, birthUnknown] = [0, 0];
  for (const facts of await retentionFacts(client)) {
    const kept = keptOf(facts);
    if (kept.state === 'suspended') suspended += 1;
    else if (kept.state === 'birth-unknown') birthUnknown += 1;
    else if (kept.on <= on) files.push(expired(facts, kept));
  }
  return { on, sha256: digestOf(on, files.map(lineOf)), files, suspended, birthUnknown };
}

export const keptOf = ({ lastAct, birthDates, deceasedOn, suspensions }: RetentionFacts): Kept =>
  keptUntil({ lastAct, birthDates, deceasedOn, suspensions });

export function expired(
  { patient, organisation, organisationName, ipp, lastAct, deceasedOn, rows }: RetentionFacts,
  { rule, on }: Extract<Kept, { state: 'until' }>,
): ExpiredFile {
  return { patient, organisation, organisationName, ipp, lastAct, deceasedOn, rule, until: on, rows };
}

/** The digest of one line, whatever order a program wrote the keys in. It stays when the patient is forgotten: ids are long and drawn by chance. */
export function lineOf({ patient, organisation, rule, until, lastAct, deceasedOn, rows }: ExpiredFile): string {
  const counts = Object.entries(rows).sort(([a], [b]) => a.localeCompare(b));
  return sha256(JSON.stringify([patient, organisation, rule, until, lastAct, deceasedOn, counts]));
}

/** Of the lines, so that what was decided can still be shown when some of them name nobody any more. */
export const digestOf = (on: string, lines: readonly string[]): string => sha256(JSON.stringify([on, lines]));

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
