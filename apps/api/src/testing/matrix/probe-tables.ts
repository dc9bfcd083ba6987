import type { Client } from 'pg';
import type { Worker } from '@jalon/persistence/testing';

export const VERBS = ['read', 'change', 'add', 'add as own', 'remove'] as const;
export type Verb = (typeof VERBS)[number];
/** How many rows one reached; `refused`: the database said no; `?`: a rule of the table other than a policy stopped what policies let through. */
export type Reached = Record<Verb, string>;

export interface ProbedTable {
  name: string;
  rows: number;
  /** A column that no policy reads and that the application may write, emptied blindly: no WHERE, so that only the policy of change chooses. */
  column: string | null;
  /** A row of the circle, added once more. */
  row: object | null;
  columns: string;
}

/**
 * Every table under row-level security, from the catalogue: whatever table comes is here by itself.
 * @param first how to choose the row that is added again: the ids that it should name.
 */
export async function tablesUnderPolicy(owner: Client, first: readonly string[]): Promise<ProbedTable[]> {
  const { rows: tables } = await owner.query<{ name: string; column: string | null; columns: string }>(
    `select c.relname as name, string_agg(quote_ident(a.attname), ',') filter (where a.attgenerated = '' and a.attidentity = '') as columns,
       (array_agg(a.attname order by a.attnotnull, exists (select 1 from pg_constraint k where k.conrelid = c.oid and a.attnum = any(k.conkey)), a.attnum)
         filter (where has_column_privilege('jalon_app', c.oid, a.attnum, 'update') and a.attgenerated = '' and not exists (
           select 1 from pg_depend d where d.refobjid = c.oid and d.refobjsubid = a.attnum and d.classid = 'pg_policy'::regclass)))[1] as column
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and c.relrowsecurity
     group by c.oid order by 1`,
  );
  const known = first.map((id) => `%${id}%`);
  const probed: ProbedTable[] = [];
  for (const table of tables) {
    const { rows } = await owner.query<{ row: object }>(
      `select to_jsonb(t) as row from ${table.name} t
       order by (select count(*) from unnest($1::text[]) k where to_jsonb(t)::text like k) desc limit 1`,
      [known],
    );
    const { rows: counted } = await owner.query<{ rows: number }>(`select count(*)::int as rows from ${table.name}`);
    probed.push({ ...table, rows: counted[0]!.rows, row: rows[0]?.row ?? null });
  }
  return probed;
}

/**
 * One call tries everything for whoever acts, and takes it back. Runs with the caller's rights. Of the rows that a policy would let
 * change, the first is written and the others are counted: what is taken back is work for the database all the same.
 */
export async function installProbe(owner: Client, tables: readonly ProbedTable[]): Promise<void> {
  await owner.query(`
create or replace function matrix_counts() returns trigger language plpgsql as $$
declare n int := coalesce(nullif(current_setting('matrix.count', true), ''), '0');
begin
  if current_setting('session_replication_role') <> 'replica' then return coalesce(new, old); end if;
  perform set_config('matrix.count', (n + 1)::text, true);
  return case when n = 0 then coalesce(new, old) end;
end $$;
create or replace function matrix_probe(p_tables jsonb) returns jsonb language plpgsql as $$
declare t record; answer jsonb := '{}'; said jsonb; n bigint; statement text; verb text; given jsonb;
  own jsonb := jsonb_build_object('unit_id', (app.my_units())[cardinality(app.my_units())], 'from_unit_id', (app.my_units())[cardinality(app.my_units())],
    'situation_id', app.my_situation(), 'from_situation', app.my_situation(), 'person_id', app.my_person(), 'organisation_id', app.my_organisation());
begin
  for t in select * from jsonb_to_recordset(p_tables) as x(name text, "column" text, columns text, "row" jsonb) loop
    said := '{}';
    foreach verb in array array[${VERBS.map((verb) => `'${verb}'`).join()}] loop
      statement := case verb when 'read' then format('select from %I', t.name)
        when 'change' then 'update ' || quote_ident(t.name) || ' set ' || quote_ident(t."column") || ' = null'
        when 'remove' then format('delete from %I', t.name)
        else format('insert into %1$I (%2$s) select %2$s from jsonb_populate_record(null::public.%1$I, $1)', t.name, t.columns) end;
      given := case when verb = 'add as own' then t."row" || (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(own) where t."row" ? key and value <> 'null')
        else t."row" end;
      begin
        if statement is null then raise exception using errcode = 'P0R01', message = 'refused'; end if;
        perform set_config('matrix.count', '0', true);
        execute statement using given;
        get diagnostics n = row_count;
        if verb in ('change', 'remove') then n := current_setting('matrix.count')::bigint; end if;
        raise exception using errcode = 'P0R01', message = n;
      exception
        when sqlstate 'P0R01' then said := said || jsonb_build_object(verb, sqlerrm);
        when insufficient_privilege then said := said || jsonb_build_object(verb, 'refused');
        when others then said := said || jsonb_build_object(verb, '?');
      end;
    end loop;
    answer := answer || jsonb_build_object(t.name, said);
  end loop;
  return answer;
end $$;
grant execute on function matrix_probe(jsonb), matrix_counts() to jalon_app, jalon_engine, jalon_jobs;
${tables
  .map(
    ({
      name,
    }) => `create trigger aa_matrix_counts before update or delete on ${name} for each row execute function matrix_counts();
alter table ${name} enable always trigger aa_matrix_counts;`,
  )
  .join('\n')}`);
}

/**
 * What each asker reaches of each table under the application's role, with no service in between. Triggers and foreign keys keep still,
 * so that what refuses is a policy. All on one connection, one after the other: what one was must not be there for the next.
 * @param mutation what is changed before, for these questions alone.
 */
export async function probe(
  owner: Client,
  askers: readonly { who: Worker | null; role: string }[],
  tables: readonly ProbedTable[],
  at: string,
  mutation?: string,
): Promise<Record<string, Reached>[]> {
  const asked = JSON.stringify(tables.map(({ name, column, columns, row }) => ({ name, column, columns, row })));
  const answers: Record<string, Reached>[] = [];
  await owner.query('begin');
  try {
    await owner.query(`${mutation ?? ''}; set local session_replication_role = replica; savepoint before_each`);
    for (const { who, role } of askers) {
      await owner.query(`set local role ${role}`);
      if (who) await owner.query('select app.act_as($1, $2)', [who.hash, at]);
      const { rows } = await owner.query<{ reached: Record<string, Reached> }>('select matrix_probe($1) as reached', [asked]);
      answers.push(rows[0]!.reached);
      await owner.query('rollback to savepoint before_each');
    }
  } finally {
    await owner.query('rollback');
  }
  return answers;
}
