import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FreshDatabase } from '@jalon/persistence/testing';
import type { CommandHouse } from '../cli/command';
import { retentionCommand } from '../cli/retention/retention-command';
import type { RetentionList } from '../cli/retention/retention-list';

const TABLES = `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('public', 'graphile_worker') and c.relkind in ('r', 'p') and not c.relispartition order by 1`;

/** That a row `t` holds one of these words, in whatever column. */
export const NAMES = `exists (select 1 from unnest($1::text[]) w where position(w in t::text) > 0)`;

/** Every table, the jobs' too, in which one of these words stands. */
export async function tablesWith({ owner }: FreshDatabase, words: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const { name } of (await owner.query<{ name: string }>(TABLES)).rows)
    if ((await owner.query(`select 1 from ${name} t where ${NAMES} limit 1`, [words])).rowCount) found.push(name);
  return found;
}

/** The commands of retention, on a day. */
export function retentionScene(db: FreshDatabase) {
  const folder = mkdtempSync(path.join(tmpdir(), 'jalon-erasure-'));
  const run = async (day: string, ...words: string[]): Promise<{ code: number; said: string }> => {
    const said: string[] = [];
    const house: CommandHouse = {
      openDatabase: async () => ({ applicationUrl: db.applicationUrl, directUrl: db.jobsUrl, ownerUrl: db.ownerUrl }),
      ...{ dataDir: folder, language: 'fr', out: (text) => void said.push(text), say: (text) => void said.push(text) },
      now: () => `${day}T08:00:00.000Z`,
    };
    const code = await retentionCommand(words, house);
    return { code, said: said.join('\n') };
  };
  const list = async (day: string) => JSON.parse((await run(day, 'preview', '--json')).said) as RetentionList;
  return {
    folder,
    run,
    list,
    /** A director's decision about the list of that day. */
    async decided(day: string, ...more: string[]): Promise<RetentionList> {
      const made = await list(day);
      const file = path.join(folder, `${day}.json`);
      writeFileSync(file, JSON.stringify(made));
      await run(day, 'decide', file, '--by', 'Anne Le Bihan, directrice', ...more);
      return made;
    },
    async rehearsed(day: string, { sha256 }: RetentionList): Promise<{ said: string; code: string }> {
      const { said } = await run(day, 'erase', sha256);
      return { said, code: /--confirm (\w+)/.exec(said)?.[1] ?? '' };
    },
    erase: (day: string, { sha256 }: RetentionList, code: string) =>
      run(day, 'erase', sha256.slice(0, 12), '--confirm', code, '--by', 'Yann Kerbrat, DSI'),
    close: () => rmSync(folder, { recursive: true }),
  };
}
