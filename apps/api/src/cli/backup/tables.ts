import type { Client } from 'pg';

export interface TableShape {
  name: string;
  /** Without the generated ones, which the database computes again. */
  columns: string[];
}

/** Written from the code at each migration, or the migrations' own memory: no data of anybody. */
const OF_THE_VERSION = ['migrations', 'function_access'];

/** Every table of people and patients. A partition's rows come through its parent. */
export async function tablesOf(client: Client): Promise<TableShape[]> {
  const { rows } = await client.query<TableShape>(
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> all($1)
     group by c.relname order by c.relname`,
    [OF_THE_VERSION],
  );
  return rows;
}

/** The last migration that ran: a backup is restored by the version that made it. */
export async function schemaVersion(client: Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>('select name from migrations order by id desc limit 1');
  return rows[0]?.name ?? '';
}

/** An identifier as SQL takes it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A table with its schema: PostgreSQL has a type `circle` of its own. */
export const tableNamed = (name: string): string => `public.${quoted(name)}`;
