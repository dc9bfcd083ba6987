import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { PubSub } from 'graphql-subscriptions';
import { Client } from 'pg';
import { SETTINGS, type Settings } from '../settings';

export interface Happened {
  what: string;
  ids: string[];
}

/**
 * What other processes committed, heard through LISTEN on one connection a process, passed on by address
 * (`unit:3`, `situation:…`). Ids only: the page asks again, through the nets.
 */
@Injectable()
export class Live implements OnModuleInit, OnModuleDestroy {
  private readonly pubsub = new PubSub();
  private client: Client | null = null;
  private closed = false;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  async onModuleInit(): Promise<void> {
    await this.listen();
  }

  async onModuleDestroy(): Promise<void> {
    this.closed = true;
    await this.client?.end().catch(() => {});
  }

  at(addresses: string[]): AsyncIterableIterator<{ happened: Happened }> {
    return this.pubsub.asyncIterableIterator<{ happened: Happened }>(addresses);
  }

  private async listen(): Promise<void> {
    const client = new Client({ connectionString: this.settings.directUrl, keepAlive: true });
    client.on('error', () => {});
    client.on('end', () => {
      // The database went away: come back, and tell every page to look again, since something may have been missed.
      if (!this.closed) setTimeout(() => void this.listen().catch(() => {}), 1_000);
    });
    client.on('notification', ({ payload }) => {
      const { to, what, ids } = JSON.parse(payload ?? '{}') as { to: string[]; what: string; ids: string[] };
      for (const address of to) void this.pubsub.publish(address, { happened: { what, ids } });
    });
    await client.connect();
    await client.query('listen jalon');
    this.client = client;
  }
}
