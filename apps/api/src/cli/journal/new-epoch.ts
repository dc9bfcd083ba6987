import { Client } from 'pg';
import type { CommandHouse } from '../command';
import { SENTENCES } from '../sentences';
import { beginEpoch } from './begin-epoch';

/** For a database that was moved to another server without `jalon restore`, whose transactions are counted from the beginning again. */
export async function newEpoch(house: CommandHouse): Promise<number> {
  const { ownerUrl } = await house.openDatabase();
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    const number = await beginEpoch(client, 'moved', house.now());
    await client.query('commit');
    house.say(SENTENCES.journalEpoch[house.language]({ number }));
    return 0;
  } finally {
    await client.end();
  }
}
