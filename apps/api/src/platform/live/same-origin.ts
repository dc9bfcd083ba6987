import type { IncomingHttpHeaders } from 'node:http';

interface Handshake {
  extra: unknown;
}

/**
 * A socket opened by a page of ours, or by no browser at all: a page of another site would carry the person's cookie with it wherever a
 * browser lets it.
 */
export function sameOrigin({ extra }: Handshake): boolean {
  const {
    origin,
    host,
    'x-forwarded-host': forwarded,
  } = (extra as { request: { headers: IncomingHttpHeaders } }).request.headers;
  if (origin === undefined) return true;
  const of = URL.canParse(origin) ? new URL(origin).host : null;
  return of !== null && (of === host || of === forwarded);
}
