import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { freshDatabase, type FreshDatabase } from '../testing';
import { ensureRoles } from './roles';

// A hospital's PostgreSQL has an administrator of its own: whoever starts Jalon often owns a database there, and nothing more.
let db: FreshDatabase;
let ownerUrl: string;
const owner = `owner_${randomBytes(4).toString('hex')}`;
const passwords = { app: 'of somebody who may not say so', jobs: 'the same' };

beforeAll(async () => {
  db = await freshDatabase();
  const { rows } = await db.owner.query<{ name: string }>('select quote_ident(current_database()) as name');
  await db.owner.query(`create role ${owner} login password 'its own'`);
  await db.owner.query(`alter database ${rows[0]!.name} owner to ${owner}`);
  await db.owner.query(`revoke create on database ${rows[0]!.name} from jalon_jobs`);
  ownerUrl = Object.assign(new URL(db.ownerUrl), { username: owner, password: 'its own' }).href;
});
afterAll(async () => {
  const server = process.env.TEST_OWNER_URL;
  await db?.close();
  const admin = new Client({ connectionString: server });
  await admin.connect();
  await admin.query(`drop role if exists ${owner}`);
  await admin.end();
});

const refusal = async (): Promise<string> => {
  try {
    await ensureRoles(ownerUrl, passwords);
    return '';
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
};

it('tells an owner without rights what the administrator of the server has to run, and that suffices', async () => {
  const said = await refusal();
  expect(said).toMatch(/^StartRefused: .*administrator of this PostgreSQL/);
  expect(said).toContain(`grant jalon_engine, jalon_jobs, jalon_eraser to ${owner};`);
  expect(said).not.toContain(passwords.app);
  const statements = said.split('\n').slice(1);
  expect(statements).toHaveLength(2);
  for (const statement of statements) await db.owner.query(statement);
  expect(await refusal()).toBe('');
});

it('leaves the passwords of roles that another has made as they are', async () => {
  const client = new Client({ connectionString: db.applicationUrl });
  await client.connect();
  const { rows } = await client.query<{ role: string }>('select current_user as role');
  expect(rows).toEqual([{ role: 'jalon_app' }]);
  await client.end();
});
