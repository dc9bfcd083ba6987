import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { keptUntil, type RetentionRule } from '@jalon/domain/retention';
import { retentionFacts } from '@jalon/persistence/retention';

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
  for (const { birthDates, suspensions, ...file } of await retentionFacts(client)) {
    const kept = keptUntil({ lastAct: file.lastAct, birthDates, deceasedOn: file.deceasedOn, suspensions });
    if (kept.state === 'suspended') suspended += 1;
    else if (kept.state === 'birth-unknown') birthUnknown += 1;
    else if (kept.on <= on) {
      const { patient, organisation, organisationName, ipp, lastAct, deceasedOn, rows } = file;
      files.push({ patient, organisation, organisationName, ipp, lastAct, deceasedOn, rule: kept.rule, until: kept.on, rows });
    }
  }
  return { on, sha256: digestOf(on, files), files, suspended, birthUnknown };
}

/** Whatever order a program wrote the keys in. */
export function digestOf(on: string, files: readonly ExpiredFile[]): string {
  const lines = files.map((one) => [
    ...[one.patient, one.organisation, one.rule, one.until, one.lastAct, one.deceasedOn],
    Object.entries(one.rows).sort(([a], [b]) => a.localeCompare(b)),
  ]);
  return createHash('sha256')
    .update(JSON.stringify([on, lines]))
    .digest('hex');
}
