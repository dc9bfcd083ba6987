import type { Client } from 'pg';
import { retentionFacts } from '@jalon/persistence/retention';
import { digestOf, expired, keptOf, lineOf, type ExpiredFile } from './retention-list';

export interface DecidedFile extends ExpiredFile {
  line: string;
}

/** A decision as it stands: the files that it still names, and how many of them are erased already. */
export interface Decision {
  id: string;
  on: string;
  sha256: string;
  erase: boolean;
  by: string;
  files: DecidedFile[];
  erased: number;
  /** Whether the lines are those that the director saw. */
  isIntact: boolean;
}

/** Why a file that was decided of stays. */
export type Stays = 'suspended' | 'birth-unknown' | 'not-over' | 'changed' | 'gone' | 'held';

interface Row extends Omit<Decision, 'files' | 'erased' | 'isIntact'> {
  files: (DecidedFile | { erasure: string; line: string })[];
}

/** By the digest of its list, or by enough of its beginning to mean one alone. */
export async function decisionOf(client: Client, digest: string): Promise<Decision | null> {
  if (!/^[0-9a-f]{12,64}$/.test(digest)) return null;
  const { rows } = await client.query<Row>(
    `select id, on_day::text as on, list_sha256 as sha256, erase, decided_by as by, files from retention_decision
     where starts_with(list_sha256, $1)`,
    [digest],
  );
  const [row] = rows;
  if (!row || rows.length > 1) return null;
  const files = row.files.filter((file): file is DecidedFile => 'patient' in file);
  const isIntact =
    digestOf(
      row.on,
      row.files.map(({ line }) => line),
    ) === row.sha256 && files.every((file) => lineOf(file) === file.line);
  return { ...row, files, erased: row.files.length - files.length, isIntact };
}

/**
 * What may be erased of one patient now, with what else is held of her: the record is locked first, so that nobody writes between the
 * look and the erasure. Only what is exactly as it was decided of goes.
 */
export async function judgeFiles(client: Client, patient: string, files: readonly DecidedFile[], on: string) {
  await client.query(
    `with recursive kept as (select id from patient where id = $1 union select p.id from patient p join kept k on p.merged_into = k.id)
     select 1 from patient where id in (select id from kept) order by id for update`,
    [patient],
  );
  const facts = await retentionFacts(client, patient);
  const erasable: DecidedFile[] = [];
  const staying: { file: DecidedFile; why: Stays }[] = [];
  for (const file of files) {
    const now = facts.find(({ organisation }) => organisation === file.organisation);
    const kept = now && keptOf(now);
    if (!kept) staying.push({ file, why: 'gone' });
    else if (kept.state !== 'until') staying.push({ file, why: kept.state });
    else if (kept.on > on) staying.push({ file, why: 'not-over' });
    else if (lineOf(expired(now, kept)) !== file.line) staying.push({ file, why: 'changed' });
    else erasable.push(file);
  }
  const wholly = facts.every(({ organisation }) => erasable.some((file) => file.organisation === organisation));
  return { erasable, staying, wholly };
}
