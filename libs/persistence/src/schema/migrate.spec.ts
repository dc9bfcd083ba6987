import { freshDatabase, type FreshDatabase } from '../testing';
import { isBehind, migrate } from './migrate';

let db: FreshDatabase;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db?.close());

const start = () =>
  migrate({ ownerUrl: db.ownerUrl, jobsUrl: db.jobsUrl, passwords: { app: 'app-test', jobs: 'jobs-test' } }).then(
    () => 'started',
    (error: Error) => `${error.name}: ${error.message}`,
  );

it('starts twice on the same database and changes nothing the second time', async () => {
  expect(await start()).toBe('started');
  expect(await isBehind(db.ownerUrl)).toBe(false);
});

it('refuses a database on which a later version has worked, and says what to do', async () => {
  await db.owner.query(`insert into migrations (timestamp, name) values (9999999999999, 'OfNextYear9999999999999')`);
  expect(await start()).toMatch(/^StartRefused: A later version of Jalon .*OfNextYear.* restore a backup/);
});
