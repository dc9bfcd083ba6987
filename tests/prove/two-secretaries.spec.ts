import { Builder, freshDatabase, type FreshDatabase } from '@jalon/persistence/testing';
import { runningServer, type RunningServer } from './support/running-server';
import { Secretary, scheduleOf } from './support/secretary';
import { allOf, keptOf } from './support/what-is-kept';

const TIMES = 50;

let db: FreshDatabase;
let server: RunningServer;

beforeAll(async () => {
  db = await freshDatabase();
  server = await runningServer(db);
}, 120_000);
afterAll(async () => {
  await server?.stop();
  await db?.close();
});

it(`lets one of two secretaries through and tells the other, ${TIMES} times out of ${TIMES}`, async () => {
  const build = new Builder(db.owner);
  const hospital = await build.organisation('CH de Valmont');
  const csv = scheduleOf(40);
  for (let time = 0; time < TIMES; time += 1) {
    const unit = await build.unit(hospital, `HDJ ${time}`, 'day-hospital');
    const people = await Promise.all([1, 2].map(() => build.worker('unit-secretary', hospital, [unit])));
    const secretaries = people.map((who) => new Secretary(server.url, who, unit));
    const ready = await Promise.all(secretaries.map((one) => one.ready(csv)));
    const sent = await Promise.all(secretaries.map((one, n) => one.send(ready[n]!)));
    expect(sent.map((one) => (one.outcome === 'refused' ? one.code : one.outcome)).sort()).toEqual(['changed-meanwhile', 'sent']);
    expect(await keptOf(db, unit)).toEqual(allOf(40));
  }
});
