import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { openDataSource } from '../data-source';

export interface CountingSource {
  dataSource: DataSource;
  /** Messages that have gone to the database since the last `restart`. */
  sent(): number;
  restart(): void;
}

type Submit = (...args: unknown[]) => unknown;

/** One connection at a time on which every message is counted, that of a pool that has renewed it included. */
export async function countingSource(url: string): Promise<CountingSource> {
  let sent = 0;
  const counts = (client: { query: Submit }): void => {
    const query = client.query.bind(client);
    client.query = (...args) => {
      sent += 1;
      return query(...args);
    };
  };
  class Counted extends Client {
    constructor(config: ConstructorParameters<typeof Client>[0]) {
      super(config);
      counts(this as unknown as { query: Submit });
    }
  }
  const dataSource = await openDataSource({ url, poolSize: 1, Client: Counted });
  return { dataSource, sent: () => sent, restart: () => (sent = 0) };
}
