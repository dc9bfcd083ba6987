import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { freshDatabase, type FreshDatabase, type Worker } from '@jalon/persistence/testing';
import { createServer } from '../server';
import type { Settings } from '../platform/settings';
import { cookieNames } from '../platform/http/request-acting';

export interface GraphQLAnswer<T = Record<string, unknown>> {
  data: T | null;
  errors?: { message: string; extensions: { code: string } }[];
}

export interface TestServer {
  db: FreshDatabase;
  app: NestFastifyApplication;
  /** Asks the real server, with a real session, over HTTP without a socket. `who: null` is a stranger. */
  ask<T = Record<string, unknown>>(
    who: Worker | null,
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<GraphQLAnswer<T>>;
  close(): Promise<void>;
}

/** The whole API on a database of its own, at a given instant. */
export async function testServer(now = '2026-11-23T07:12:00.000Z', over: Partial<Settings> = {}): Promise<TestServer> {
  const db = await freshDatabase();
  const app = await createServer({
    applicationUrl: db.applicationUrl,
    directUrl: db.applicationUrl,
    ownerUrl: db.ownerUrl,
    jobsUrl: db.jobsUrl,
    passwords: { app: '', jobs: '' },
    identityProvider: null,
    secretKey: 'a key of the tests, long enough',
    port: 0,
    host: '127.0.0.1',
    production: false,
    demo: false,
    setNow: now,
    namedStatements: true,
    filesAnHour: Infinity,
    dataDir: '/tmp',
    webDir: join(tmpdir(), 'no-web'),
    ...over,
  });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return {
    db,
    app,
    async ask<T>(who: Worker | null, query: string, variables: Record<string, unknown> = {}) {
      const response = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', ...(who ? { cookie: `${cookieNames(false).session}=${who.token}` } : {}) },
        payload: { query, variables },
      });
      return response.json<GraphQLAnswer<T>>();
    },
    async close() {
      await app.close();
      await app.get((await import('typeorm')).DataSource).destroy();
      await db.close();
    },
  };
}
