import { isBehind } from '@jalon/persistence';
import { Client } from 'pg';
import type { CommandHouse } from '../command';
import type { Given } from '../main';
import { judgeStatus, type StatusFacts, type StatusLine } from './judge-status';
import { STATUS_SENTENCES } from './status-sentences';

/**
 * `jalon status [--json]`: whether what works by itself still does, for whoever watches over the machine.
 * @returns 0 all is well, 1 something waits for somebody
 */
export async function status({ options }: Given, house: CommandHouse): Promise<number> {
  const { ownerUrl } = await house.openDatabase();
  const lines = judgeStatus(await factsOf(ownerUrl), house.now());
  if (options.json) house.out(JSON.stringify({ ok: lines.every(({ ok }) => ok), lines }));
  else for (const line of lines) house.out(sentenceOf(line, house.language));
  return lines.every(({ ok }) => ok) ? 0 : 1;
}

async function factsOf(ownerUrl: string): Promise<StatusFacts> {
  if (await isBehind(ownerUrl)) return { isBehind: true, ran: [], givenUp: 0, oldestUnsealed: null };
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin read only');
    await client.query('set local role jalon_jobs');
    const ran = await client.query<{ job: string; at: string }>(
      'select identifier as job, coalesce(last_execution, known_since)::text as at from graphile_worker._private_known_crontabs',
    );
    const givenUp = await client.query<{ count: number }>(
      'select count(*)::int as count from graphile_worker.jobs where attempts >= max_attempts',
    );
    await client.query('set local role jalon_engine');
    const unsealed = await client.query<{ at: string | null }>(
      `select min(e.at)::text as at from journal_entry e
       where e.epoch = (select coalesce(max(number), 1) from journal_epoch)
         and e.txid >= coalesce((select max(s.upto_txid) from journal_seal s where s.epoch = e.epoch), 0)`,
    );
    await client.query('rollback');
    return {
      isBehind: false,
      ran: ran.rows,
      givenUp: givenUp.rows[0]!.count,
      oldestUnsealed: unsealed.rows[0]!.at,
    };
  } finally {
    await client.end();
  }
}

function sentenceOf({ what, ok, count }: StatusLine, language: 'fr' | 'en'): string {
  const { well, ill } = STATUS_SENTENCES[what][language];
  return ok ? `  ${well(count ?? 0)}` : `! ${ill(count)}`;
}
