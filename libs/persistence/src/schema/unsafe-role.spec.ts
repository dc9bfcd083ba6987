import { freshDatabase, type FreshDatabase } from '../testing';
import { refuseUnsafeRole } from './roles';
import { StartRefused } from './start-refused';

let db: FreshDatabase;
beforeAll(async () => {
  db = await freshDatabase();
}, 60_000);
afterAll(() => db?.close());

it('refuses to serve under a role that walks around the policies or owns the tables, and serves under the application’s', async () => {
  await expect(refuseUnsafeRole(db.applicationUrl)).resolves.toBeUndefined();
  await expect(refuseUnsafeRole(db.ownerUrl)).rejects.toThrow(StartRefused);
  const [role, table] = ['jalon_owning_test', 'owned_by_the_application'];
  const own = new URL(db.ownerUrl);
  own.username = role;
  own.password = 'x';
  try {
    await db.owner.query(
      `create role ${role} login password 'x'; create table ${table} (id int); alter table ${table} owner to ${role}`,
    );
    await expect(refuseUnsafeRole(own.href)).rejects.toThrow(role);
  } finally {
    await db.owner.query(`drop table if exists ${table}; drop role if exists ${role}`);
  }
});
