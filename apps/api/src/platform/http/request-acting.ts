import { hash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { Acting, NotSignedIn } from '@jalon/persistence';
import type { Clock } from '../clock';

declare module 'fastify' {
  interface FastifyRequest {
    acting: Acting;
  }
}

export interface CookieNames {
  session: string;
  /** Remembers the browser, not the session: it opens nothing. */
  device: string;
}

/**
 * In production a browser takes these names only from this very host and by TLS: no page of a neighbouring name can set them in its place.
 */
export const cookieNames = (production: boolean): CookieNames =>
  production ? { session: '__Host-jalon', device: '__Host-jalon-device' } : { session: 'jalon', device: 'jalon-device' };

export function sessionHash(token: string | undefined): string {
  return token ? hash('sha256', token, 'hex') : '';
}

interface Parts {
  cookies: CookieNames;
  dataSource: DataSource;
  clock: Clock;
  namedStatements: boolean;
}

export function actingFor({ dataSource, clock, namedStatements }: Omit<Parts, 'cookies'>, token: string | undefined): Acting {
  return new Acting({
    dataSource,
    sessionHash: sessionHash(token),
    now: () => clock.now(),
    operation: 'unnamed',
    namedStatements,
  });
}

/**
 * Gives every request its access to data, and commits what it read, with its journal entry, before the body leaves.
 * When that commit fails the hook throws: the error goes out in place of the data.
 */
export function giveEachRequestItsActing(server: FastifyInstance, parts: Parts): void {
  server.addHook('onRequest', async (request: FastifyRequest) => {
    request.acting = actingFor(parts, request.cookies?.[parts.cookies.session]);
  });
  server.addHook('onSend', async (request: FastifyRequest, reply, payload) => {
    try {
      await request.acting?.finish();
    } catch (error) {
      reply.header('content-type', 'application/json; charset=utf-8');
      // It ended while the answer was being made: whoever it was for may not have it any more.
      if (error instanceof NotSignedIn)
        return JSON.stringify({ errors: [{ message: error.code, extensions: { code: 'UNAUTHENTICATED' } }] });
      const told = refusalOnly(error, payload);
      if (told) return told;
      request.log.error(error);
      reply.code(503);
      return JSON.stringify({ errors: [{ message: 'journal-unavailable', extensions: { code: 'UNAVAILABLE' } }] });
    }
    return undefined;
  });
  server.addHook('onError', async (request: FastifyRequest) => {
    await request.acting?.abandon();
  });
  server.addHook('onRequestAbort', async (request: FastifyRequest) => {
    await request.acting?.abandon().catch(() => {});
  });
}

const IN_A_FAILED_TRANSACTION = '25P02';

/**
 * A statement was refused, so that nothing of its transaction is kept, the journal's entry neither: why it was refused is told, and nothing
 * that was read beside it leaves.
 */
function refusalOnly(error: unknown, payload: unknown): string | null {
  const failed = error instanceof Error && 'code' in error && error.code === IN_A_FAILED_TRANSACTION;
  if (!failed || typeof payload !== 'string' || !payload.startsWith('{')) return null;
  const { errors } = JSON.parse(payload) as { errors?: { extensions?: { code?: string } }[] };
  const told = errors?.filter(({ extensions }) => extensions?.code === 'BAD_USER_INPUT') ?? [];
  return told.length > 0 ? JSON.stringify({ errors: told }) : null;
}
