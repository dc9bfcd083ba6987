import { hash } from '@node-rs/argon2';
import { StartRefused } from '@jalon/persistence';
import { sweepPage } from '@jalon/persistence/continuity';
import { Client } from 'pg';
import { engineTx } from '../cli/continuity/sweep-continuity';
import { tellCauses } from './causes';
import { DemoTime } from './demo-time';
import { addPeople, personId, situationId } from './people';
import { writePlaces } from './places';
import { Chance } from './random';
import { Rows } from './rows';
import { Scene } from './scene';
import { PEOPLE } from './staff';
import { tellTheStory } from './tell-the-story';

export interface DemoAccount {
  login: string;
  password: string;
  who: string;
}

export interface DemoOptions {
  /** The owner's connection: the territory is written past every policy, as a migration is. */
  ownerUrl: string;
  /** The instant from which every date of the story is told, ISO 8601. */
  now: string;
  log?: (line: string) => void;
  production?: boolean;
}

/** One password for all: the accounts are marked, and open nothing in production. */
const PASSWORD = 'jalon';

const ACCOUNTS: readonly DemoAccount[] = PEOPLE.filter(({ noAccount }) => !noAccount).map(({ key, who }) => ({
  login: key,
  password: PASSWORD,
  who,
}));

/** Loads the demo territory into a database that has none; answers its accounts. Refused in production. */
export async function loadDemo({ ownerUrl, now, log = () => {}, production = false }: DemoOptions): Promise<DemoAccount[]> {
  if (production) throw new StartRefused('The demo territory never runs in production.');
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    // Two processes that start together must not both load it.
    await client.query('select pg_advisory_xact_lock(72107103)');
    const { rows } = await client.query<{ demo: boolean; others: boolean }>(
      `select exists (select 1 from account where demo) as demo, exists (select 1 from account where not demo) as others`,
    );
    const left = rows[0]?.others === true && !rows[0].demo;
    if (left) log('This database has accounts of its own: the demo territory is left out.');
    else if (!rows[0]?.demo) await writeTerritory(client, now, log);
    await client.query('commit');
    return left ? [] : [...ACCOUNTS];
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    await client.end();
  }
}

async function writeTerritory(client: Client, now: string, log: (line: string) => void): Promise<void> {
  log('Loading the demo territory…');
  // The role that has its own policy on every locked table: an owner who is no superuser is bound by forced row security.
  await client.query('set local role jalon_engine');
  const time = new DemoTime(now);
  const rows = new Rows();
  const units = await writePlaces(client, rows, time.at(time.day(-900), '08:00'));
  addPeople(rows, units, time);
  const passwordHash = await hash(PASSWORD);
  for (const { login } of ACCOUNTS)
    rows.add('account', {
      person_id: personId(login),
      login,
      password_hash: passwordHash,
      demo: true,
      created_at: time.at(time.day(-900), '08:00'),
    });
  const scene = new Scene(time, rows, new Chance('valmont'), units);
  const sent = tellTheStory(scene);
  await rows.write(client);
  await lookYesterday(client, time);
  await settleEveryWay(client, time.now);
  await tellCauses(scene, client);
  for (const { circle, pathway } of scene.privateCircles)
    await client.query('update circle set pathway_id = $2 where id = $1', [circle, pathway]);
  for (const [unit, version] of sent)
    await client.query('update unit set schedule_version = $2 where id = $1', [scene.unit(unit), version]);
}

/** The gaps of the territory are kept from its first instant on, as the writers would have kept them. */
async function settleEveryWay(client: Client, now: string): Promise<void> {
  await sweepPage(engineTx(client, now, 'Europe/Paris'), null, 100_000);
}

/**
 * The pivot nurses looked at their day yesterday evening. A look belongs to the person alone and no role may write another's: an owner
 * that is bound by row security leaves it out, and the page then tells the changes of the last working day.
 */
async function lookYesterday(client: Client, time: DemoTime): Promise<void> {
  await client.query('reset role');
  const { rows } = await client.query<{ free: boolean }>(
    'select rolsuper or rolbypassrls as free from pg_roles where rolname = current_user',
  );
  const at = time.before(time.at(time.workingDay(-1), '17:40'), 60);
  if (rows[0]?.free)
    for (const person of ['claire', 'yann'])
      await client.query(`insert into last_look (situation_id, page, at) values ($1, 'day', $2)`, [situationId(person), at]);
  await client.query('set local role jalon_engine');
}
