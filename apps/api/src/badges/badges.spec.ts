import { createHash, randomBytes } from 'node:crypto';
import type { Worker } from '@jalon/persistence/testing';
import { loadDemo } from '../demo/load-demo';
import { testServer, type TestServer } from '../testing/test-server';
import type { Badges } from './badges.types';

const NOW = '2026-11-20T16:12:00+01:00';
let server: TestServer;

beforeAll(async () => {
  server = await testServer(NOW);
  await loadDemo({ ownerUrl: server.db.ownerUrl, now: NOW });
}, 120_000);
afterAll(() => server.close());

/** Somebody of the demo territory, signed in. */
async function signedIn(login: string): Promise<Worker & { units: number[] }> {
  const { rows } = await server.db.owner.query<{ person: string; situation: string; units: number[] }>(
    `select a.person_id as person, w.id as situation, array(select unit_id from situation_unit u where u.situation_id = w.id) as units
     from account a join working_situation w on w.person_id = a.person_id where a.login = $1 order by w.from_on, w.id limit 1`,
    [login],
  );
  const [row] = rows;
  if (!row) throw new Error(`Nobody of the demo signs in as ${login}`);
  const token = randomBytes(32).toString('base64url');
  const hash = createHash('sha256').update(token).digest('hex');
  await server.db.owner.query(
    `insert into session (token_hash, person_id, situation_id, created_at, last_seen_at, expires_at) values ($1, $2, $3, $4, $4, '2099-01-01')`,
    [hash, row.person, row.situation, NOW],
  );
  return { ...row, token, hash };
}

const badgesOf = async (who: Worker) =>
  (await server.ask<{ badges: Badges }>(who, '{ badges { unread toHandle requests toSign waitingRows tasksDue identities } }'))
    .data?.badges;

interface Pages {
  inbox?: { items: { seenAt: string | null }[] };
  changeRequests?: { acts: string[]; hands: string }[];
  awaitedPrescriptions?: { hands: string; prescription: { draft: object | null } }[];
  taskCounts?: { due: number };
  tasks?: { dueOn: string }[];
}

/** What the pages themselves show; a page that is not for this person shows nothing. */
async function pagesOf(who: Worker): Promise<Pages> {
  const pages: Pages = {};
  for (const query of [
    'inbox { items { seenAt } }',
    'changeRequests { acts hands }',
    'awaitedPrescriptions { hands prescription { draft { state } } }',
    'taskCounts { due }',
    'tasks(view: "todo") { dueOn }',
  ])
    Object.assign(pages, (await server.ask(who, `{ ${query} }`)).data ?? {});
  return pages;
}

it.each(['claire', 'yann', 'nadege', 'lucie', 'vasseur', 'sandrine', 'marion', 'hugo', 'accueil', 'admin'])(
  'says to %s exactly what her pages show',
  async (login) => {
    const who = await signedIn(login);
    const [badges, pages] = [await badgesOf(who), await pagesOf(who)];
    const inbox = pages.inbox?.items ?? [];
    const waiting = [...(pages.changeRequests ?? []), ...(pages.awaitedPrescriptions ?? [])];
    expect(badges).toMatchObject({
      unread: inbox.filter(({ seenAt }) => seenAt === null).length,
      toHandle: inbox.length,
      requests: waiting.filter(({ hands }) => hands !== 'elsewhere').length,
      tasksDue: pages.taskCounts?.due ?? 0,
    });
    expect(pages.tasks?.filter(({ dueOn }) => dueOn <= '2026-11-20').length ?? 0).toBe(badges?.tasksDue);
  },
);

it('counts the prescriptions to sign for prescribers alone, and the waiting rows for those who settle them', async () => {
  const [physician, secretary, nurse] = [await signedIn('vasseur'), await signedIn('sandrine'), await signedIn('claire')];
  const toSign = (await pagesOf(physician)).changeRequests?.filter(
    ({ acts, hands }) => acts.includes('refuse') && hands !== 'elsewhere',
  );
  expect((await badgesOf(physician))?.toSign).toBe(toSign?.length);
  expect((await badgesOf(nurse))?.toSign).toBe(0);
  let rows = 0;
  for (const unit of secretary.units)
    rows += (
      (await server.ask<{ waitingRows: unknown[] }>(secretary, `{ waitingRows(unit: ${unit}) { id } }`)).data?.waitingRows ?? []
    ).length;
  expect((await badgesOf(secretary))?.waitingRows).toBe(rows);
  expect((await badgesOf(nurse))?.waitingRows).toBe(0);
});

it('is one statement, and no journal entry: nobody’s file is read', async () => {
  const who = await signedIn('claire');
  const count = async () => Number((await server.db.owner.query('select count(*) from journal_entry')).rows[0].count);
  const before = await count();
  await badgesOf(who);
  expect(await count()).toBe(before);
});
