import { access, rename, rm } from 'node:fs/promises';
import type { Client } from 'pg';
import { CommandRefused, type CommandHouse } from '../command';
import { asEngineOnce } from '../engine-session';
import type { Given } from '../main';
import { SENTENCES } from '../sentences';
import { writeArchive, type ArchiveWriter } from './archive';
import { quoted, schemaVersion, tableNamed, tablesOf, type TableShape } from './tables';

const ROWS_AT_ONCE = 2000;

/** One instant of the whole database, in one file, whatever people do meanwhile. An earlier backup is never overwritten. */
export async function backUp({ words }: Given, house: CommandHouse): Promise<number> {
  const { language } = house;
  const file = words[1];
  if (!file) throw new CommandRefused(SENTENCES.argumentMissing[language]({ usage: 'jalon backup FICHIER' }));
  const there = await access(file).then(
    () => true,
    () => false,
  );
  if (there) throw new CommandRefused(SENTENCES.backupExists[language]({ file }));
  const { ownerUrl } = await house.openDatabase();
  // Under its own name only once it is whole: nobody restores half a backup.
  const unfinished = `${file}.part`;
  const archive = await writeArchive(unfinished).catch(() => {
    throw new CommandRefused(SENTENCES.fileMissing[language]({ file }));
  });
  const counted = await asEngineOnce(ownerUrl, 'begin isolation level repeatable read', async (client) => {
    await client.query('set local role none');
    const [schema, tables] = [await schemaVersion(client), await tablesOf(client)];
    await client.query('set local role jalon_engine');
    await archive.write(JSON.stringify({ jalon: 'backup', format: 1, schema, at: house.now() }));
    let rows = 0;
    for (const table of tables) rows += await writeTable(client, archive, table);
    return { rows, tables: tables.length };
  }).catch(async (error: unknown) => {
    await rm(unfinished, { force: true });
    throw error;
  });
  await archive.close(counted);
  await rename(unfinished, file);
  house.say(SENTENCES.backedUp[language]({ ...counted, file }));
  return 0;
}

async function writeTable(client: Client, archive: ArchiveWriter, { name, columns }: TableShape): Promise<number> {
  await archive.write(JSON.stringify({ table: name, columns }));
  await client.query(
    `declare rows no scroll cursor for select row_to_json(t)::text as row from (select ${columns.map(quoted).join(', ')} from ${tableNamed(name)}) t`,
  );
  let count = 0;
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`fetch ${ROWS_AT_ONCE} from rows`);
    for (const { row } of rows) await archive.write(`{"row":${row.replaceAll('\n', ' ')}}`);
    count += rows.length;
    if (rows.length < ROWS_AT_ONCE) break;
  }
  await client.query('close rows');
  return count;
}
