import { randomBytes } from 'node:crypto';
import { sessionHash } from './http/request-acting';

const DAYS = 7;

/** The secret of a link: told once to whoever invites, and kept as its hash alone. */
export function newInvitation(now: string): { token: string; hash: string; until: string } {
  const token = randomBytes(32).toString('base64url');
  const until = new Date(Date.parse(now) + DAYS * 86_400_000).toISOString();
  return { token, hash: sessionHash(token), until };
}
