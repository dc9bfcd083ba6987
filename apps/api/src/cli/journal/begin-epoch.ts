import type { Client } from 'pg';

/**
 * Transactions are counted anew on another server: what is written from now on is sealed apart from what came with a restore.
 * Inside the caller's transaction, as the owner, who is bound by the policies: the engine's role writes the row.
 */
export async function beginEpoch(client: Client, reason: 'restored' | 'moved', now: string): Promise<number> {
  await client.query('set local role jalon_engine');
  await client.query(`insert into journal_epoch values (1, $1, 'first') on conflict do nothing`, [now]);
  const { rows } = await client.query<{ number: number }>(
    'insert into journal_epoch select max(number) + 1, $1, $2 from journal_epoch returning number',
    [now, reason],
  );
  await client.query('set local role none');
  const number = Number(rows[0]!.number);
  await client.query(`alter table journal_entry alter column epoch set default ${number}`);
  return number;
}
