import { ok, refuse, type Result } from '../result';

export type LoginRefusal = { code: 'login-shape'; typed: string };

/** A login as people type it: lower case, three to sixty-four letters, figures, points, hyphens or an address. */
export function readLogin(typed: string): Result<string, LoginRefusal> {
  const login = typed.trim().toLowerCase();
  return /^[a-z0-9][a-z0-9._@+-]{1,62}[a-z0-9]$/.test(login) ? ok(login) : refuse({ code: 'login-shape' as const, typed });
}
