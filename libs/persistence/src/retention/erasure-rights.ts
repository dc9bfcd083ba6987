import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { ERASURE } from './erasure-plan';

const SETTINGS: Record<string, string> = {
  ':patients': '(select app.erased_patients())::uuid[]',
  ':units': '(select app.erased_units())::int[]',
  ':organisations': '(select app.erased_organisations())::uuid[]',
  ':wholly': '(select app.erases_wholly())',
};
const inPolicy = (rows: string) => rows.replaceAll(/:[a-z]+\b/g, (word) => SETTINGS[word] ?? word);
const inStatement = (rows: string) => rows.replaceAll(/:[a-z]+\b/g, (word) => (SETTINGS[word] ? `v_${word.slice(1)}` : word));

/**
 * The plan, written into the database: the role that erases sees and deletes what it says of the files that one transaction names, and one
 * function gives the statements, in their order. A policy is written again only where the plan has changed: making one locks its table.
 */
export async function writeErasureRights(client: Client): Promise<void> {
  for (const { table, rows } of ERASURE) {
    const said = createHash('sha256').update(rows).digest('hex');
    const { rows: found } = await client.query<{ said: string | null }>(
      `select obj_description(p.oid, 'pg_policy') as said from pg_policy p where p.polname = 'erased' and p.polrelid = $1::regclass`,
      [table],
    );
    if (found[0]?.said === said) continue;
    await client.query(`begin;
drop policy if exists erased on ${table};
create policy erased on ${table} to jalon_eraser using (${inPolicy(rows)});
comment on policy erased on ${table} is '${said}';
grant select, delete on ${table} to jalon_eraser;
commit`);
  }
  await client.query(ERASE_FILES);
}

/** With the caller's own rights: whoever is not the role that erases may delete nothing by it. */
const ERASE_FILES = `
create or replace function app.erase_files() returns jsonb language plpgsql set search_path = public, app as $$
declare v_patients uuid[] := app.erased_patients(); v_units int[] := app.erased_units();
  v_organisations uuid[] := app.erased_organisations(); v_wholly boolean := app.erases_wholly(); v_count int; v_rows jsonb := '{}';
begin
${ERASURE.map(
  ({ table, rows }) => `  delete from ${table} where ${inStatement(rows)};
  get diagnostics v_count = row_count;
  if v_count > 0 then v_rows := v_rows || jsonb_build_object('${table}', v_count); end if;`,
).join('\n')}
  return v_rows;
end $$;
revoke all on function app.erase_files() from public;
grant execute on function app.erase_files() to jalon_eraser;`;
