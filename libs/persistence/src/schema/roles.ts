import { Client } from 'pg';
import { FUNCTIONS } from '@jalon/access';
import { StartRefused } from './start-refused';

/**
 * The three roles beside the owner. The application's owns nothing and is bound by every policy; the engine's is taken
 * with SET LOCAL ROLE for facts no single actor may see; the jobs' owns the queue and nothing else.
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
    for (const [role, login] of [
      ['jalon_app', true],
      ['jalon_engine', false],
      ['jalon_jobs', true],
    ] as const) {
      const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
      if (!rowCount)
        await client.query(
          `create role ${role} ${login ? 'login' : 'nologin'} nosuperuser nobypassrls nocreatedb nocreaterole noinherit`,
        );
    }
    await client.query(`alter role jalon_app password ${client.escapeLiteral(passwords.app)}`);
    await client.query(`alter role jalon_jobs password ${client.escapeLiteral(passwords.jobs)}`);
    // Policies make the planner's costs high and its rows few: a server with JIT would compile for a second what runs in one millisecond.
    await client.query('alter role jalon_app set jit = off');
    // For the same reason a look-up that seems dear beside a scan of a small table is taken for its equal: pages are read from memory.
    await client.query('alter role jalon_app set random_page_cost = 1.1');
    await client.query('grant jalon_engine to jalon_app; grant jalon_engine, jalon_jobs to current_user');
    const { rows } = await client.query<{ db: string }>('select current_database() as db');
    await client.query(`grant create on database ${client.escapeIdentifier(rows[0]!.db)} to jalon_jobs`);
    await client.query('commit');
  } finally {
    await client.end();
  }
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
