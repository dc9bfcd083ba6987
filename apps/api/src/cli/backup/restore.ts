import { access } from 'node:fs/promises';
import { Client } from 'pg';
import { CommandRefused, type CommandHouse } from '../command';
import { migrated } from '../engine-session';
import { beginEpoch } from '../journal/begin-epoch';
import type { Given } from '../main';
import { SENTENCES } from '../sentences';
import { readArchive, type Line } from './archive';
import { closeConstraints, openConstraints } from './constraints';
import { quoted, schemaVersion, tableNamed, tablesOf } from './tables';

const ROWS_AT_ONCE = 500;

/** Into an empty database of the same version, in one transaction: an altered or cut file restores nothing. */
export async function restore({ words }: Given, house: CommandHouse): Promise<number> {
  const { language } = house;
  const file = words[1];
  if (!file) throw new CommandRefused(SENTENCES.argumentMissing[language]({ usage: 'jalon restore FICHIER' }));
  await access(file).catch(() => {
    throw new CommandRefused(SENTENCES.fileMissing[language]({ file }));
  });
  const { ownerUrl } = await migrated(house);
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    await refuseFilled(client, language);
    const constraints = await openConstraints(client);
    await client.query('set local role jalon_engine');
    const told = await readInto(client, file, language);
    await client.query('set local role none');
    await closeConstraints(client, constraints);
    await beginEpoch(client, 'restored', house.now());
    await client.query(`select setval(pg_get_serial_sequence('unit', 'id'), greatest((select max(id) from unit), 1))`);
    await client.query('commit');
    house.say(SENTENCES.restored[language](told));
    return 0;
  } finally {
    await client.end();
  }
}

async function refuseFilled(client: Client, language: 'fr' | 'en'): Promise<void> {
  for (const table of ['organisation', 'person', 'patient', 'journal_entry']) {
    const { rowCount } = await client.query(`select 1 from ${table} limit 1`);
    if (rowCount) throw new CommandRefused(SENTENCES.notEmpty[language]({ table }));
  }
}

async function readInto(client: Client, file: string, language: 'fr' | 'en') {
  const refuse = (said: 'notABackup' | 'backupAltered') => new CommandRefused(SENTENCES[said][language]({ file }));
  const told = { rows: 0, tables: 0, at: '' };
  let table: { name: string; columns: string[]; waiting: object[] } | null = null;
  let ended = false;
  const flush = async () => {
    if (table && table.waiting.length > 0) await insert(client, table);
    if (table) table.waiting = [];
  };
  try {
    for await (const { line, intact } of readArchive(file)) {
      if ('jalon' in line) await refuseOtherVersion(client, line, language);
      if ('jalon' in line) told.at = line.at;
      else if (told.at === '') throw refuse('notABackup');
      else if ('table' in line) {
        await flush();
        table = { name: line.table, columns: line.columns, waiting: [] };
        told.tables += 1;
      } else if ('row' in line) {
        table?.waiting.push(line.row);
        told.rows += 1;
        if (table && table.waiting.length >= ROWS_AT_ONCE) await flush();
      } else {
        await flush();
        if (!intact || line.end.rows !== told.rows) throw refuse('backupAltered');
        ended = true;
      }
    }
  } catch (error) {
    if (!isOfTheFile(error)) throw error;
    // A file cut short, or that is no archive at all, ends in the reader's own words: nobody needs them.
    throw refuse(told.at === '' ? 'notABackup' : 'backupAltered');
  }
  if (!ended) throw refuse('notABackup');
  return told;
}

/** A cut or foreign file ends in the decompressor's or the parser's own words; a fault of the database is no fault of the file. */
function isOfTheFile(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return error instanceof SyntaxError || code.startsWith('Z_') || code.startsWith('ERR_STREAM');
}

async function refuseOtherVersion(
  client: Client,
  header: Extract<Line, { jalon: 'backup' }>,
  language: 'fr' | 'en',
): Promise<void> {
  await client.query('set local role none');
  const ours = await schemaVersion(client);
  await client.query('set local role jalon_engine');
  if (header.schema !== ours) throw new CommandRefused(SENTENCES.otherVersion[language]({ theirs: header.schema, ours }));
}

/** Tables of which a new database already holds rows, the same as those of the file. */
const WITH_SCHEMA = ['pathway_template', 'continuity_cause'];

async function insert(
  client: Client,
  { name, columns, waiting }: { name: string; columns: string[]; waiting: object[] },
): Promise<void> {
  const known = new Set((await shapes(client)).get(name));
  const list = columns
    .filter((column) => known.has(column))
    .map(quoted)
    .join(', ');
  const comesWithSchema = WITH_SCHEMA.includes(name);
  const { rowCount } = await client.query(
    `insert into ${tableNamed(name)} (${list}) overriding system value select ${list} from json_populate_recordset(null::${tableNamed(name)}, $1::json)
     ${comesWithSchema ? 'on conflict do nothing' : ''}`,
    [JSON.stringify(waiting)],
  );
  if (!comesWithSchema && rowCount !== waiting.length) throw new Error(`${name}: ${rowCount} of ${waiting.length} rows`);
}

const SHAPES = new WeakMap<Client, Promise<Map<string, string[]>>>();
function shapes(client: Client): Promise<Map<string, string[]>> {
  const read = SHAPES.get(client) ?? tablesOf(client).then((all) => new Map(all.map(({ name, columns }) => [name, columns])));
  SHAPES.set(client, read);
  return read;
}
