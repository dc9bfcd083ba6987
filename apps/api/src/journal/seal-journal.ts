import { appendFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';
import type { SealHead } from '@jalon/persistence/journal';

const EVERY_MS = 1000;
const ENTRIES_AT_ONCE = 20_000;

/** Where the heads are kept, outside the database; a site copies this file elsewhere, or sends it to its log collector. */
export const headsFile = (dataDir: string): string => path.join(dataDir, 'journal-heads.jsonl');

interface Sealing {
  jobsUrl: string;
  dataDir: string;
  /** Milliseconds between two rounds: what was written is sealed within about as long. */
  every?: number;
}

/**
 * Seals the journal once a second, on a connection of its own, and writes each round's last head to a file to which it only adds.
 * Several processes may run it: the database lets one at a time. A round that fails is tried again at the next.
 */
export function sealJournal({ jobsUrl, dataDir, every = EVERY_MS }: Sealing): { stop(): Promise<void> } {
  const connection: { client: Client | null } = { client: null };
  let stopped = false;
  let saidWhy = '';
  let wake = (): void => {};

  const connected = async (): Promise<Client> => {
    const client = new Client({ connectionString: jobsUrl });
    client.on('error', () => (connection.client = null));
    connection.client = client;
    await client.connect();
    return client;
  };
  const leave = async (): Promise<void> => {
    const { client } = connection;
    connection.client = null;
    await client?.end().catch(() => {});
  };

  const round = async (): Promise<void> => {
    const client = connection.client ?? (await connected());
    const { rows } = await client.query<SealHead>(
      `select epoch, number::int as number, encode(digest, 'hex') as digest, sealed_at::text as "sealedAt" from app.seal_journal($1) order by number`,
      [ENTRIES_AT_ONCE],
    );
    const last = rows.at(-1);
    if (!last) return;
    await mkdir(dataDir, { recursive: true });
    await appendFile(headsFile(dataDir), `${JSON.stringify(last)}\n`, { mode: 0o600 });
  };

  const going = (async () => {
    while (!stopped) {
      await round().then(
        () => (saidWhy = ''),
        async (error: unknown) => {
          await leave();
          const why = error instanceof Error ? error.message : String(error);
          // Said once, not once a second.
          if (why !== saidWhy) console.error(`The journal is not being sealed: ${why}`);
          saidWhy = why;
        },
      );
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, stopped ? 0 : every);
      });
    }
    await leave();
  })();

  return {
    async stop() {
      stopped = true;
      wake();
      await going;
    },
  };
}
