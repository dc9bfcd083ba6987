import type { Tx } from '../transaction';

export type OpenedAccount = 'opened' | 'login-taken' | 'has-account' | 'not-yours';

const OPEN = { name: 'open-account', text: `select app.open_account($1, $2, $3, $4) as answer` };
const RENEW = { name: 'renew-account', text: `select app.renew_account($1, $2, $3) as login` };
const RESET = { name: 'reset-second-factor', text: `select app.reset_code($1, $2) as done` };
const CLOSE = { name: 'close-account', text: `select app.close_account($1, $2) as closed` };

/** Opens an account under a temporary password; the database checks whose administrator asks. */
export async function openAccount(tx: Tx, person: string, login: string, passwordHash: string): Promise<OpenedAccount> {
  return (await tx.sql<{ answer: OpenedAccount }>(OPEN, [person, login, passwordHash, tx.now]))[0]?.answer ?? 'not-yours';
}

/** Another temporary password: every session of the person ends. @returns her login, or null when she is not the administrator's. */
export async function renewAccount(tx: Tx, person: string, passwordHash: string): Promise<string | null> {
  return (await tx.sql<{ login: string | null }>(RENEW, [person, passwordHash, tx.now]))[0]?.login ?? null;
}

export async function resetSecondFactor(tx: Tx, person: string): Promise<boolean> {
  return (await tx.sql<{ done: boolean }>(RESET, [person, tx.now]))[0]?.done ?? false;
}

export async function closeAccount(tx: Tx, person: string): Promise<boolean> {
  return (await tx.sql<{ closed: boolean }>(CLOSE, [person, tx.now]))[0]?.closed ?? false;
}
