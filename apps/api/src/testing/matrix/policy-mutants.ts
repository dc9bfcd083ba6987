import type { Client } from 'pg';

/** One change that would let somebody in, or keep the right person out. */
export interface PolicyMutant {
  name: string;
  table: string;
  /** SQL that makes the change, and that takes it back. */
  made: string;
  unmade: string;
}

const STATED_TWICE = 'the restrictive policy of class says the same of every row';
const BY_THE_REQUEST = 'whoever sees the request sees its steps and looks (of_request), and it has the same holder and circle';
const NO_DOOR = 'changed only by the unit that holds it, or to which it is addressed: an access of emergency is neither';

/** Changes that change nothing: something else says the same. Each with its reason; the proof fails when one of them is noticed. */
export const EQUIVALENT: Record<string, string> = {
  ...Object.fromEntries(
    ['circle', 'kinship', 'patient', 'patient_identity', 'remembered_name'].map((table) => [
      `registered opened on ${table}`,
      STATED_TWICE,
    ]),
  ),
  'held dropped on request_look': BY_THE_REQUEST,
  'held dropped on request_step': BY_THE_REQUEST,
  'read_only dropped on coordination_act': NO_DOOR,
  'read_only dropped on task': NO_DOOR,
  'read_only dropped on identity_issue': 'only an identity officer changes one, and her function opens nothing by emergency',
  'read_only_insert dropped on membership': 'joined asks already that the file is not read by emergency alone',
  'class dropped on record_merge': 'only an identity officer is let in, and her function sees the class',
};

interface PolicyRow {
  table: string;
  policy: string;
  permissive: string;
  roles: string;
  cmd: string;
  qual: string | null;
  check: string | null;
}

/** Whether the roles of a policy have the right that it rules at all: without, it sleeps until a migration gives the right. */
const AWAKE = `exists (select 1 from unnest(roles) r where case cmd
  when 'SELECT' then has_table_privilege(r, schemaname || '.' || quote_ident(tablename), 'select')
  when 'INSERT' then has_table_privilege(r, schemaname || '.' || quote_ident(tablename), 'insert')
  when 'UPDATE' then has_any_column_privilege(r, schemaname || '.' || quote_ident(tablename), 'update')
  when 'DELETE' then has_table_privilege(r, schemaname || '.' || quote_ident(tablename), 'delete')
  else has_any_column_privilege(r, schemaname || '.' || quote_ident(tablename), 'select') end)`;

/**
 * Each policy dropped; each that lets in, opened to everybody; each table without row-level security. From the catalogue: none is forgotten.
 * Those of the role that erases are tried where it erases (`cli/retention/`): nobody who is asked here can become it.
 */
export async function policyMutants(owner: Client): Promise<PolicyMutant[]> {
  const { rows } = await owner.query<PolicyRow>(
    `select quote_ident(tablename) as table, quote_ident(policyname) as policy, permissive, array_to_string(roles, ', ') as roles, cmd, qual, with_check as check
     from pg_policies where schemaname = 'public' and roles <> '{jalon_eraser}' and ${AWAKE} order by 1, 2`,
  );
  const tables = [...new Set(rows.filter(({ roles }) => roles.includes('jalon_app')).map(({ table }) => table))];
  return [
    ...rows.map((row) => dropped(row)),
    ...rows.filter((row) => row.permissive === 'PERMISSIVE' && !isOpen(row)).map((row) => opened(row)),
    ...tables.map((table) => ({
      name: `row-level security off on ${table}`,
      table,
      made: `alter table ${table} disable row level security`,
      unmade: `alter table ${table} enable row level security`,
    })),
  ];
}

const isOpen = ({ qual, check }: PolicyRow) => [qual, check].every((part) => part === null || part === 'true');

function dropped({ table, policy, permissive, roles, cmd, qual, check }: PolicyRow): PolicyMutant {
  const using = qual === null ? '' : ` using (${qual})`;
  const checked = check === null ? '' : ` with check (${check})`;
  return {
    name: `${policy} dropped on ${table}`,
    table,
    made: `drop policy ${policy} on ${table}`,
    unmade: `create policy ${policy} on ${table} as ${permissive} for ${cmd} to ${roles}${using}${checked}`,
  };
}

function opened({ table, policy, qual, check }: PolicyRow): PolicyMutant {
  const altered = (using: string, checked: string) =>
    `alter policy ${policy} on ${table}${qual === null ? '' : ` using (${using})`}${check === null ? '' : ` with check (${checked})`}`;
  return {
    name: `${policy} opened on ${table}`,
    table,
    made: altered('true', 'true'),
    unmade: altered(qual ?? '', check ?? ''),
  };
}
