import { ERASURE } from '../retention';
import { freshDatabase, type FreshDatabase } from '../testing';

let db: FreshDatabase;
beforeAll(async () => {
  db = await freshDatabase();
}, 60_000);
afterAll(() => db?.close());

const names = async (sql: string) => (await db.owner.query<{ name: string }>(sql)).rows.map(({ name }) => name);

const TABLES = `pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition`;
const NAMES_A_PATIENT = `exists (select 1 from pg_attribute a where a.attrelid = c.oid and (a.attname in ('patient_id', 'patients') or c.relname = 'patient'))`;
const READ_BY_PEOPLE = `has_any_column_privilege('jalon_app', c.oid, 'select')`;
const hasPolicy = (name: string) =>
  `exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polname = '${name}' and not p.polpermissive)`;

it('locks every table, its owner included, and opens none without a policy', async () => {
  expect(
    await names(`select c.relname as name from ${TABLES} and not (c.relrowsecurity and c.relforcerowsecurity) order by 1`),
  ).toEqual(['migrations']);
  const open = `select c.relname as name from ${TABLES} and ${READ_BY_PEOPLE} and not exists (
    select 1 from pg_policy p where p.polrelid = c.oid and p.polpermissive and 'jalon_app'::regrole = any(p.polroles))`;
  expect(await names(open)).toEqual([]);
});

it('shows nobody a table about patients by function alone, nor a colleague’s row to whom is barred from it', async () => {
  const lacking = (policy: string) =>
    names(
      `select c.relname as name from ${TABLES} and ${READ_BY_PEOPLE} and ${NAMES_A_PATIENT} and not ${hasPolicy(policy)} order by 1`,
    );
  // The projection of doors says which unit takes part, to that unit; the journal and the officers' questions choose by function.
  expect(await lacking('class')).toEqual(['circle_unit', 'identity_issue', 'journal_entry']);
  expect(await lacking('barred')).toEqual(['accepted_writing', 'circle_unit']);
});

/** Read by the id of what they belong to, a few rows at a time: the row itself is read anyway. */
const BY_THEIR_PARENT = ['addressee', 'call_note', 'go_ahead', 'notice', 'own_plan', 'request_look'];
const FEW = ['identity_issue'];

it('lets no policy of reading ask for a column that no index holds', async () => {
  const uncovered = await names(`
    with asked as (select p.polrelid as rel, array_agg(distinct d.refobjsubid::int2) as columns
      from pg_policy p join pg_depend d on d.classid = 'pg_policy'::regclass and d.objid = p.oid and d.refobjid = p.polrelid and d.refobjsubid > 0
      where p.polcmd in ('r', '*') and p.polpermissive and p.polname not in ('engine', 'erased') group by p.polrelid, p.oid)
    select distinct c.relname as name from ${TABLES} and exists (select 1 from asked where asked.rel = c.oid and not exists (
      select 1 from pg_index i where i.indrelid = c.oid and asked.columns <@ i.indkey::int2[])) order by 1`);
  expect(uncovered).toEqual([...BY_THEIR_PARENT, ...FEW].sort());
});

it('lets no role of those who work delete a row of patient data, but what a merge granted and its undoing takes back', async () => {
  const deleting = (role: string) =>
    names(`select c.relname as name from ${TABLES} and has_table_privilege('${role}', c.oid, 'delete') order by 1`);
  expect(await deleting('jalon_app')).toEqual(['situation_unit']);
  expect(await deleting('jalon_jobs')).toEqual([]);
  expect(await deleting('jalon_engine')).toEqual(['circle_unit', 'door_try', 'membership']);
  // Taken by the command line alone, for the files of a director's decision: nobody who works in Jalon can become it.
  expect(await deleting('jalon_eraser')).toEqual(ERASURE.map(({ table }) => table).sort());
  expect(
    await names(
      `select r.rolname as name from pg_roles r where r.rolname like 'jalon%' and pg_has_role(r.oid, 'jalon_eraser', 'member')`,
    ),
  ).toEqual(['jalon_eraser']);
});
