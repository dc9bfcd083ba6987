import { Client } from 'pg';
import { Builder, freshDatabase, type FreshDatabase } from '@jalon/persistence/testing';
import { runningServer, type RunningServer } from './support/running-server';
import { Secretary, scheduleOf, type Sent } from './support/secretary';
import { NOTHING, allOf, keptOf } from './support/what-is-kept';

const TIMES = 25;

let db: FreshDatabase;
let server: RunningServer;

beforeAll(async () => {
  db = await freshDatabase();
  server = await runningServer(db);
}, 120_000);
afterAll(async () => {
  await server?.stop();
  await db?.close().catch(() => {});
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The server recovers by itself from a backend that was killed: everybody is disconnected, and comes back. */
async function connected(): Promise<Client> {
  for (let tries = 0; ; tries += 1) {
    const client = new Client({ connectionString: db.ownerUrl });
    client.on('error', () => {});
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => {});
      if (tries > 200) throw error;
      await pause(100);
    }
  }
}

/** Kills, as a machine's failure would, whichever backend works for the application; false when none was at work. */
async function killTheWorkingBackend(owner: Client): Promise<boolean> {
  const { rows } = await owner.query<{ pid: number }>(
    `select pid from pg_stat_activity where usename = 'jalon_app' and datname = current_database() and xact_start is not null limit 1`,
  );
  if (rows[0]) process.kill(rows[0].pid, 'SIGKILL');
  return rows.length > 0;
}

it(`keeps all of a sending or nothing of it, whenever its backend is killed: ${TIMES} times`, async () => {
  let killed = 0;
  let undone = 0;
  for (let time = 0; time < TIMES; time += 1) {
    const owner = await connected();
    const build = new Builder(owner);
    const hospital = await build.organisation(`CH ${time}`);
    const unit = await build.unit(hospital, `HDJ ${time}`, 'day-hospital');
    const secretary = new Secretary(server.url, await build.worker('unit-secretary', hospital, [unit]), unit);
    const ready = await secretary.ready(scheduleOf(40));
    const sending = secretary.send(ready);
    await pause(time * 4);
    if (await killTheWorkingBackend(owner)) killed += 1;
    const sent = await sending;
    await owner.end().catch(() => {});
    const after = await connected();
    const kept = await keptOf({ owner: after }, unit);
    // Told that it was sent: all of it is there. Told nothing: all or nothing, never a half.
    expect(sent.outcome === 'sent' ? [allOf(40)] : [NOTHING, allOf(40)]).toContainEqual(kept);
    if (kept.visits === 0) undone += 1;
    expect(await sentInTheEnd(secretary, ready.reading, kept.visits > 0)).toBe(true);
    expect(await keptOf({ owner: after }, unit)).toEqual(allOf(40));
    await after.end();
  }
  expect(killed).toBeGreaterThan(0);
  expect(undone).toBeGreaterThan(0);
});

/** She tries again until it goes: the product must have found its database again by itself. */
async function sentInTheEnd(secretary: Secretary, reading: string, already: boolean): Promise<boolean> {
  if (already) return true;
  for (let tries = 0; tries < 100; tries += 1) {
    const again: Sent = await secretary
      .seenAgain(reading)
      .then((ready) => secretary.send(ready))
      .catch(() => ({ outcome: 'lost' }) as const);
    if (again.outcome === 'sent') return true;
    await pause(100);
  }
  return false;
}
