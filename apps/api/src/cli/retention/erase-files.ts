import { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { erasePatient } from '@jalon/persistence/retention';
import { CommandRefused, type CommandHouse } from '../command';
import { asEngineOnce } from '../engine-session';
import { inColumns } from '../table';
import { decisionOf, judgeFiles, type DecidedFile, type Decision, type Stays } from './decided-files';
import { ERASURE_SENTENCES as SAID } from './erasure-sentences';
import { sha256 } from './retention-list';

export interface EraseAsked {
  digest: string;
  /** Today: time must be over now, whatever day the decision was about. */
  today: string;
  confirm?: string;
  by?: string;
}

interface Passed {
  erased: DecidedFile[];
  staying: { file: DecidedFile; why: Stays; by?: string }[];
  rows: Record<string, number>;
}

/**
 * `jalon retention erase DIGEST`: without a code, a rehearsal in which everything is done and taken back, one patient at a time; with
 * the code that the rehearsal of this very state has given, the erasure. Stopped anywhere, it goes on where it was.
 */
export async function eraseFiles(ownerUrl: string, house: CommandHouse, asked: EraseAsked): Promise<number> {
  const { language } = house;
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const decision = await decisionToCarryOut(client, house, asked);
    const rehearsed = await pass(client, house, decision, null);
    const code = codeOf(decision, rehearsed);
    await journalRehearsal(ownerUrl, house, rehearsed);
    sayStaying(house, rehearsed);
    const counts = { files: rehearsed.erased.length, staying: rehearsed.staying.length, before: decision.erased };
    if (asked.confirm === undefined) {
      sayRows(house, rehearsed.rows);
      house.out(SAID.rehearsed[language]({ ...counts, by: decision.by }));
      if (counts.files > 0) house.out(SAID.toErase[language]({ digest: decision.sha256.slice(0, 12), code }));
      return 0;
    }
    if (asked.confirm !== code) throw new CommandRefused(SAID.otherState[language]({}));
    if (!asked.by?.trim()) throw new CommandRefused(SAID.byWhom[language]({}));
    const done = await pass(client, house, decision, asked.by.trim());
    sayRows(house, done.rows);
    house.out(SAID.erased[language]({ files: done.erased.length, staying: done.staying.length, before: decision.erased }));
    return done.staying.length > 0 ? 1 : 0;
  } finally {
    await client.end();
  }
}

async function decisionToCarryOut(client: Client, { language }: CommandHouse, { digest, today }: EraseAsked): Promise<Decision> {
  const decision = await inTransaction(client, () => decisionOf(client, digest), 'rollback');
  if (!decision) throw new CommandRefused(SAID.noDecision[language]({}));
  if (!decision.isIntact) throw new CommandRefused(SAID.decisionAltered[language]({}));
  if (!decision.erase) throw new CommandRefused(SAID.decidedToKeep[language]({ by: decision.by }));
  if (decision.on > today) throw new CommandRefused(SAID.notYet[language]({ on: decision.on }));
  return decision;
}

/** Each patient in a transaction of her own; `by` nobody, it is taken back. */
async function pass(client: Client, house: CommandHouse, decision: Decision, by: string | null): Promise<Passed> {
  const told: Passed = { erased: [], staying: [], rows: {} };
  for (const patient of new Set(decision.files.map((file) => file.patient))) {
    const files = decision.files.filter((file) => file.patient === patient);
    const work = () => erase(client, house, { decision, patient, files, by, told });
    await inTransaction(client, work, by === null ? 'rollback' : 'commit');
  }
  return told;
}

interface OnePatient {
  decision: Decision;
  patient: string;
  files: DecidedFile[];
  by: string | null;
  told: Passed;
}

/** @returns whether there is something to commit */
async function erase(client: Client, house: CommandHouse, { decision, patient, files, by, told }: OnePatient): Promise<boolean> {
  const { erasable, staying, wholly } = await judgeFiles(client, patient, files, decision.on);
  told.staying.push(...staying);
  if (erasable.length === 0) return false;
  const named = erasable.map(({ organisation, rule, until, line }) => ({ organisation, rule, until, line }));
  const erasure = await erasePatient(client, {
    ...{ decision: decision.id, patient, files: named, wholly },
    ...{ by: by ?? '—', now: house.now() },
  });
  if (erasure.state === 'held') {
    told.staying.push(...erasable.map((file) => ({ file, why: 'held' as const, by: erasure.by })));
    return false;
  }
  told.erased.push(...erasable);
  for (const [table, count] of Object.entries(erasure.rows)) told.rows[table] = (told.rows[table] ?? 0) + count;
  const details = { decision: decision.sha256, erasure: erasure.id, files: named, rows: erasure.rows };
  await client.query(
    `insert into journal_entry (id, at, operation, purpose, kind, details) values ($1, $2, 'retentionErased', 'retention', 'wrote', $3)`,
    [uuidv7(), house.now(), JSON.stringify(details)],
  );
  return true;
}

async function inTransaction<T>(client: Client, work: () => Promise<T>, end: 'commit' | 'rollback'): Promise<T> {
  await client.query('begin');
  try {
    await client.query('set local role jalon_engine');
    const value = await work();
    await client.query(value === false ? 'rollback' : end);
    return value;
  } catch (error) {
    // A connection that is gone has rolled back already.
    await client.query('rollback').catch(() => {});
    throw error;
  }
}

/** Of the decision and of what stays: the same when a first try was cut short, another as soon as one more file may not go. */
const codeOf = ({ sha256: list }: Decision, { staying }: Passed): string =>
  sha256(JSON.stringify([list, staying.map(({ file, why }) => [file.line, why]).sort()])).slice(0, 12);

async function journalRehearsal(ownerUrl: string, house: CommandHouse, { erased, staying }: Passed): Promise<void> {
  const patients = new Set([...erased, ...staying.map(({ file }) => file)].map(({ patient }) => patient));
  await asEngineOnce(ownerUrl, 'begin', (client) =>
    client.query(
      `insert into journal_entry (id, at, operation, purpose, kind, patients) values ($1, $2, 'retentionErasePreview', 'retention', 'listed', $3)`,
      [uuidv7(), house.now(), [...patients]],
    ),
  );
}

function sayStaying({ out, language }: CommandHouse, { staying }: Passed): void {
  for (const { file, why, by } of staying)
    out(SAID[why][language]({ organisation: file.organisationName, ipp: file.ipp ?? file.patient, table: by ?? '' }));
}

function sayRows({ out, language }: CommandHouse, rows: Record<string, number>): void {
  if (Object.keys(rows).length === 0) return;
  const counts = Object.entries(rows).map(([table, count]) => [table, String(count)]);
  out(inColumns([SAID.columns[language]({}).split(';'), ...counts]));
}
