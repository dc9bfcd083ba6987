import { Builder, freshDatabase, type FreshDatabase } from '@jalon/persistence/testing';
import { runningServer, type RunningServer } from './support/running-server';
import { Secretary, scheduleOf } from './support/secretary';

const ROWS = 10_000;

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

/** How long everybody else waited at worst, in milliseconds, while something else went on. */
async function longestWait(while_: Promise<unknown>): Promise<number> {
  let going = true;
  void while_.finally(() => (going = false)).catch(() => {});
  let longest = 0;
  while (going) {
    const started = performance.now();
    await fetch(`${server.url}/health/live`);
    longest = Math.max(longest, performance.now() - started);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return longest;
}

it('reads and previews ten thousand rows while the other pages stay alive', async () => {
  const build = new Builder(db.owner);
  const hospital = await build.organisation('CH de Valmont');
  const unit = await build.unit(hospital, 'HDJ', 'day-hospital');
  const secretary = new Secretary(server.url, await build.worker('unit-secretary', hospital, [unit]), unit);
  const started = performance.now();
  const ready = secretary.ready(scheduleOf(ROWS));
  const waited = await longestWait(ready);
  expect((await ready).rows).toBe(ROWS);
  const took = performance.now() - started;
  console.log(
    `${ROWS} rows read and previewed in ${took.toFixed(0)} ms; the longest wait of another page: ${waited.toFixed(0)} ms`,
  );
  // A frozen server would make everybody wait as long as the secretary, on any machine.
  expect(waited).toBeLessThan(took / 2);
});
