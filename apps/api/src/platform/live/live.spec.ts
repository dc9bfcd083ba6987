import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import { Builder, actingAs, type Worker } from '@jalon/persistence/testing';
import { testServer, type TestServer } from '../../testing/test-server';

let server: TestServer;
let nurse: Worker;
let stranger: Worker;
let unit: number;
let url: string;
const open: Client[] = [];

beforeAll(async () => {
  server = await testServer();
  await server.app.listen(0, '127.0.0.1');
  url = (await server.app.getUrl()).replace('http', 'ws') + '/graphql';
  const build = new Builder(server.db.owner);
  const hospital = await build.organisation('CH de Valmont');
  unit = await build.unit(hospital, 'HDJ', 'day-hospital');
  nurse = await build.worker('pivot-nurse', hospital, [unit]);
  const town = await build.organisation('Cabinet du Port', { kind: 'practice' });
  stranger = await build.worker('town-nurse', town, [await build.unit(town, 'Port', 'practice')]);
}, 60_000);

afterAll(async () => {
  await Promise.all(open.map((client) => client.dispose()));
  await server?.close();
});

function socket(who: Worker | null, origin?: string): Client {
  class WithCookie extends WebSocket {
    constructor(address: string, protocols: string[]) {
      super(address, protocols, { headers: who ? { cookie: `jalon=${who.token}` } : {}, ...(origin && { origin }) });
    }
  }
  const client = createClient({ url, webSocketImpl: WithCookie, retryAttempts: 0 });
  open.push(client);
  return client;
}

function first(client: Client, query: string): Promise<unknown> {
  return new Promise((resolve, reject) =>
    client.subscribe({ query }, { next: resolve, error: reject, complete: () => resolve('completed') }),
  );
}

const HAPPENED = 'subscription { happened { what ids } }';
const tell = (ids: string[]) =>
  actingAs(server.db.dataSource, nurse).write(async (tx) => tx.tell([`unit:${unit}`], 'schedule', ids));

it('tells the unit what another process committed, and tells a stranger’s unit nothing', async () => {
  const heard = first(socket(nurse), HAPPENED);
  const overheard = first(socket(stranger), HAPPENED);
  // Told again until it is heard: on a busy machine an ear takes its time to open.
  const again = setInterval(() => void tell(['v1']), 400);
  const said = await heard.finally(() => clearInterval(again));
  expect(said).toEqual({ data: { happened: { what: 'schedule', ids: ['v1'] } } });
  const nothing = Symbol('nothing');
  expect(await Promise.race([overheard, new Promise((resolve) => setTimeout(() => resolve(nothing), 400))])).toBe(nothing);
});

it('tells nothing to nobody, and leaves no transaction open behind a listener', async () => {
  const answer = await first(socket(null), HAPPENED).catch((errors: unknown) => ({ errors }));
  expect(JSON.stringify(answer)).toContain('not-signed-in');
  const { rows } = await server.db.owner.query(
    `select count(*)::int as open from pg_stat_activity where datname = current_database() and usename = 'jalon_app' and state = 'idle in transaction'`,
  );
  expect(rows).toEqual([{ open: 0 }]);
});

it('closes an open page’s ear when the session ends elsewhere, and tells it so first', async () => {
  const build = new Builder(server.db.owner);
  const { rows } = await server.db.owner.query<{ organisation_id: string }>('select organisation_id from unit where id = $1', [
    unit,
  ]);
  const leaving = await build.worker('pivot-nurse', rows[0]!.organisation_id, [unit]);
  const told: unknown[] = [];
  const over = new Promise((resolve, reject) =>
    socket(leaving).subscribe(
      { query: HAPPENED },
      { next: (event) => told.push(event.data), error: reject, complete: () => resolve('completed') },
    ),
  );
  await new Promise((resolve) => setTimeout(resolve, 400));
  await server.db.dataSource.query('select app.end_session($1, false, $2)', [leaving.hash, '2026-11-23T07:12:00Z']);
  expect(await over).toBe('completed');
  await tell(['v2']);
  expect(told).toEqual([{ happened: { what: 'session', ids: [] } }]);
});

it('carries no query: data leave only with their journal entry', async () => {
  const answer = await first(socket(nurse), '{ session { signedIn } }').catch((errors: unknown) => errors);
  expect(JSON.stringify(answer)).toContain('Only subscriptions');
});

it('opens no ear for a page of another site, whoever is signed in in that browser', async () => {
  const asked = (origin: string) => first(socket(nurse, origin), '{ session { signedIn } }').catch((why: unknown) => why);
  expect(await asked('https://ailleurs.example')).toMatchObject({ code: 4403 });
  expect(await asked('null')).toMatchObject({ code: 4403 });
  expect(JSON.stringify(await asked(url.replace('ws', 'http').replace('/graphql', '')))).toContain('Only subscriptions');
});
