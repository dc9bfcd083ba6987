import { Client, DatabaseError } from 'pg';
import { FUNCTIONS } from '@jalon/access';
import { StartRefused } from './start-refused';

/**
 * The roles beside the owner. The application's owns nothing and is bound by every policy; the engine's is taken with SET LOCAL ROLE for
 * facts no single actor may see; the jobs' owns the queue and nothing else; the eraser's is taken by the command line alone.
 */
export async function ensureRoles(ownerUrl: string, passwords: { app: string; jobs: string }): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await writeRoles(ownerUrl, passwords);
    } catch (error) {
      // Roles belong to the whole server, advisory locks to one database: two databases prepared at once may meet on a role's row.
      const met = error instanceof Error && /concurrently updated|deadlock|duplicate key|already exists/.test(error.message);
      if (!met || tries === 8) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50 * tries));
    }
  }
}

async function writeRoles(ownerUrl: string, passwords: { app: string; jobs: string }): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    for (const { sql, secret } of await statementsOf(client, passwords)) {
      try {
        await client.query(secret ? sql.replace(MASKED, () => client.escapeLiteral(secret)) : sql);
      } catch (error) {
        if (isDenied(error)) throw new StartRefused(await askedOfItsAdministrator(client, passwords));
        throw error;
      }
    }
    await client.query('commit');
  } finally {
    await client.end();
  }
}

interface RoleStatement {
  sql: string;
  /** What stands where the statement says `'…'`. */
  secret?: string;
}

const MASKED = "'…'";

/** What the server lacks. Roles that its administrator has made himself, members and settings included, are left as they are. */
async function statementsOf(client: Client, passwords: { app: string; jobs: string }): Promise<RoleStatement[]> {
  const { rows } = await client.query<RolesFound>(ROLES_FOUND);
  const found = rows[0]!;
  const made = (role: string) => found.roles.includes(role);
  const create = (role: string, login: string) =>
    `create role ${role} ${login} nosuperuser nobypassrls nocreatedb nocreaterole noinherit`;
  // A role that the owner may not alter has the password that whoever made it gave: connecting will tell.
  const mayAlter = (role: string) => found.alterable.includes(role) || !made(role);
  const sets = (setting: string) => found.settings.includes(setting);
  return [
    ...(made('jalon_app') ? [] : [{ sql: create('jalon_app', 'login') }]),
    ...(made('jalon_engine') ? [] : [{ sql: create('jalon_engine', 'nologin') }]),
    ...(made('jalon_jobs') ? [] : [{ sql: create('jalon_jobs', 'login') }]),
    ...(made('jalon_eraser') ? [] : [{ sql: create('jalon_eraser', 'nologin') }]),
    ...(mayAlter('jalon_app') ? [{ sql: `alter role jalon_app password ${MASKED}`, secret: passwords.app }] : []),
    ...(mayAlter('jalon_jobs') ? [{ sql: `alter role jalon_jobs password ${MASKED}`, secret: passwords.jobs }] : []),
    // Policies make the planner's costs high and its rows few: a server with JIT would compile for a second what runs in one millisecond.
    ...(sets('jit=off') ? [] : [{ sql: 'alter role jalon_app set jit = off' }]),
    // For the same reason a look-up that seems dear beside a scan of a small table is taken for its equal: pages are read from memory.
    ...(sets('random_page_cost=1.1') ? [] : [{ sql: 'alter role jalon_app set random_page_cost = 1.1' }]),
    // Under the policies a statement has dozens of sub-plans, and planning it costs several times its execution: a named statement is
    // planned once a connection, whatever its values.
    ...(sets('plan_cache_mode=force_generic_plan')
      ? []
      : [{ sql: 'alter role jalon_app set plan_cache_mode = force_generic_plan' }]),
    ...(found.app_is_engine ? [] : [{ sql: 'grant jalon_engine to jalon_app' }]),
    ...(found.owner_is_all ? [] : [{ sql: `grant jalon_engine, jalon_jobs, jalon_eraser to ${found.owner}` }]),
    ...(found.jobs_may_create ? [] : [{ sql: `grant create on database ${found.database} to jalon_jobs` }]),
  ];
}

interface RolesFound {
  owner: string;
  database: string;
  roles: string[];
  alterable: string[];
  settings: string[];
  app_is_engine: boolean;
  owner_is_all: boolean;
  jobs_may_create: boolean;
}

/** A superuser is a member of every role and may alter all; another owner those that it administers (PostgreSQL 16) or, with CREATEROLE, any (15). */
const ROLES_FOUND = `
  with ours as (select oid, rolname from pg_roles where rolname in ('jalon_app', 'jalon_engine', 'jalon_jobs', 'jalon_eraser')),
    old as (select current_setting('server_version_num')::int < 160000 as is_old),
    owner as (select oid, rolsuper, rolcreaterole, is_old, case when is_old then 'member' else 'set' end as may_become from pg_roles, old where rolname = current_user)
  select quote_ident(current_user) as owner, quote_ident(current_database()) as database,
    array(select rolname::text from ours) as roles,
    array(select r.rolname::text from ours r, owner o
      where o.rolsuper or o.rolcreaterole and (o.is_old or pg_has_role(o.oid, r.oid, 'member with admin option'))) as alterable,
    array(select unnest(s.setconfig) from pg_db_role_setting s join ours r on r.oid = s.setrole and r.rolname = 'jalon_app' where s.setdatabase = 0) as settings,
    coalesce((select pg_has_role(a.oid, e.oid, o.may_become) from ours a, ours e, owner o where a.rolname = 'jalon_app' and e.rolname = 'jalon_engine'), false) as app_is_engine,
    (select count(*) = 3 and bool_and(pg_has_role(o.oid, r.oid, o.may_become)) from ours r, owner o where r.rolname <> 'jalon_app') as owner_is_all,
    coalesce((select has_database_privilege(r.oid, current_database(), 'create') from ours r where r.rolname = 'jalon_jobs'), false) as jobs_may_create`;

/** PostgreSQL: insufficient_privilege. */
const isDenied = (error: unknown): boolean => error instanceof DatabaseError && error.code === '42501';

async function askedOfItsAdministrator(client: Client, passwords: { app: string; jobs: string }): Promise<string> {
  await client.query('rollback');
  const statements = await statementsOf(client, passwords);
  const lines = statements.map(({ sql }) => `  ${sql};`).join('\n');
  return (
    'The role of OWNER_URL may not prepare the roles beside it. Let the administrator of this PostgreSQL run what follows once, with the ' +
    `passwords of DATABASE_URL and DIRECT_URL in the place of ${MASKED}, then start again:\n${lines}`
  );
}

/** What each function sees, written into the database from the one table of `libs/access`. */
export async function writeFunctionAccess(client: Client): Promise<void> {
  for (const [name, access] of Object.entries(FUNCTIONS)) {
    await client.query(
      `insert into function_access (function, sees, reach) values ($1, $2, $3)
       on conflict (function) do update set sees = excluded.sees, reach = excluded.reach`,
      [name, access.sees, access.reach],
    );
  }
}

/** Start refuses an application role that could walk around the policies. */
export async function refuseUnsafeRole(applicationUrl: string): Promise<void> {
  const client = new Client({ connectionString: applicationUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ rolname: string; unsafe: boolean; owns: boolean }>(
      `select r.rolname, r.rolsuper or r.rolbypassrls as unsafe,
         exists (select 1 from pg_class c where c.relowner = r.oid and c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace) as owns
       from pg_roles r where r.rolname = current_user`,
    );
    const role = rows[0]!;
    if (role.unsafe || role.owns) {
      throw new StartRefused(
        `The role "${role.rolname}" of DATABASE_URL owns tables, is a superuser or bypasses row-level security. Give the application the role jalon_app.`,
      );
    }
  } finally {
    await client.end();
  }
}
