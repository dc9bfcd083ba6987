import { Client } from 'pg';
import { StartRefused } from './start-refused';

/** Demo accounts have published passwords: a database that holds some is never served where real people are cared for. */
export async function refuseDemoAccounts(ownerUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    // An owner who is no superuser is bound by forced row security, and would see no account at all.
    const [, , found] = (await client.query(
      'begin; set local role jalon_engine; select 1 from account where demo limit 1; rollback',
    )) as unknown as { rowCount: number }[];
    if (found?.rowCount)
      throw new StartRefused(
        'This database holds the demo territory, whose passwords are published: NODE_ENV=production refuses it. Give Jalon a database of its own.',
      );
  } finally {
    await client.end();
  }
}
