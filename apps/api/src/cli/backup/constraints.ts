import type { Client } from 'pg';
import { quoted } from './tables';

/** `timing`: when it is checked otherwise, in the words of `alter constraint`. */
interface ForeignKey {
  table: string;
  name: string;
  timing: string;
}

interface Opened {
  foreign: ForeignKey[];
  tables: string[];
}

/**
 * For one transaction: foreign keys are checked at its end, since rows point at each other in circles, and the triggers that derive rows
 * from rows are still, since the derived rows come from the file. The owner's right; no superuser is needed.
 */
export async function openConstraints(client: Client): Promise<Opened> {
  const { rows: foreign } = await client.query<ForeignKey>(
    `select conrelid::regclass::text as table, conname as name,
       case when condeferrable then 'deferrable initially immediate' else 'not deferrable' end as timing from pg_constraint c join pg_class t on t.oid = c.conrelid
     where contype = 'f' and not condeferred and connamespace = 'public'::regnamespace and conparentid = 0 and not t.relispartition`,
  );
  const { rows } = await client.query<{ table: string }>(
    `select distinct tgrelid::regclass::text as table from pg_trigger g join pg_class t on t.oid = g.tgrelid
     where not tgisinternal and t.relnamespace = 'public'::regnamespace and not t.relispartition`,
  );
  const tables = rows.map(({ table }) => table);
  for (const { table, name } of foreign)
    await client.query(`alter table ${table} alter constraint ${quoted(name)} deferrable initially deferred`);
  for (const table of tables) await client.query(`alter table ${table} disable trigger user`);
  return { foreign, tables };
}

/** Everything is checked here, and as it was. */
export async function closeConstraints(client: Client, { foreign, tables }: Opened): Promise<void> {
  await client.query('set constraints all immediate');
  for (const { table, name, timing } of foreign)
    await client.query(`alter table ${table} alter constraint ${quoted(name)} ${timing}`);
  for (const table of tables) await client.query(`alter table ${table} enable trigger user`);
}
