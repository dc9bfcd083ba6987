import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { DataSource } from 'typeorm';
import { checkPassword } from '@jalon/domain/identity';
import { ok, refuse } from '@jalon/domain/result';
import { Clock } from '../platform/clock';
import { sessionHash } from '../platform/http/request-acting';
import { SETTINGS, type Settings } from '../platform/settings';

/** Twelve hours: a ward's long day. Activity prolongs it, thirty minutes of silence after that end it. */
const SESSION_HOURS = 12;
/** CNIL 2022-100: throttled, a password needs 50 bits; ten wrong tries close the door for five minutes. */
const WRONG_TRIES = 10;
const CLOSED_FOR = '5 minutes';

interface AccountRow {
  person_id: string;
  password_hash: string;
  locked_until: string | null;
  demo: boolean;
  temporary: boolean;
}

export interface SituationRow {
  id: string;
  function: string;
  local_title: string;
  organisation_id: string;
  organisation: string;
  units: string | null;
}

export interface OpenSession {
  startedAt: string;
  lastSeenAt: string;
  agent: string | null;
  title: string | null;
  organisation: string | null;
  thisOne: boolean;
}

@Injectable()
export class SignInService {
  /** Verified against when the login is unknown, so that the answer takes the same time. */
  private readonly nobody = hash(randomBytes(16).toString('hex'));

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async signIn(login: string, password: string, agent: string | undefined, chosen: string | null = null) {
    const now = this.clock.now();
    const [account] = await this.dataSource.query<AccountRow[]>('select * from app.account_of($1)', [login.trim()]);
    if (account?.locked_until && account.locked_until > now)
      return refuse({ code: 'too-many-tries', until: account.locked_until });
    const good = await verify(account?.password_hash ?? (await this.nobody), password);
    if (account)
      await this.dataSource.query('select app.note_attempt($1, $2, $3, $4, $5)', [
        account.person_id,
        good,
        now,
        WRONG_TRIES,
        CLOSED_FOR,
      ]);
    // A demo account opens nothing where real people are cared for, even on a database that once held the demo.
    if (!account || !good || (account.demo && this.settings.production)) return refuse({ code: 'wrong-login-or-password' });
    if (account.temporary) {
      const replaced = await this.replaceTemporary(account.person_id, login, password, chosen);
      if (!replaced.ok) return replaced;
    }
    const token = randomBytes(32).toString('base64url');
    const until = new Date(Date.parse(now) + SESSION_HOURS * 3_600_000).toISOString();
    await this.dataSource.query('select app.open_session($1, $2, null, $3, $4, $5)', [
      sessionHash(token),
      account.person_id,
      now,
      until,
      agent ?? null,
    ]);
    const situations = await this.situations(token);
    if (situations.length === 0) return refuse({ code: 'no-working-situation' });
    if (situations.length === 1) await this.choose(token, situations[0]!.id);
    return ok({ token, until });
  }

  /** A password that somebody else has read opens nothing but the choice of one's own. */
  private async replaceTemporary(person: string, login: string, temporary: string, chosen: string | null) {
    if (!chosen) return refuse({ code: 'password-to-choose' as const });
    if (chosen === temporary) return refuse({ code: 'password-unchanged' as const });
    const strong = checkPassword(chosen, [login.trim()]);
    if (!strong.ok) return strong;
    await this.dataSource.query('select app.replace_password($1, $2)', [person, await hash(chosen)]);
    return ok(null);
  }

  /** Where this person is signed in now, this browser among them. */
  sessions(token: string | undefined): Promise<OpenSession[]> {
    return this.dataSource.query(
      `select started_at as "startedAt", last_seen_at as "lastSeenAt", agent, title, organisation, this_one as "thisOne"
       from app.sessions_of($1, $2)`,
      [sessionHash(token), this.clock.now()],
    );
  }

  situations(token: string | undefined): Promise<SituationRow[]> {
    return this.dataSource.query('select * from app.situations_of($1, $2)', [sessionHash(token), this.clock.now()]);
  }

  async choose(token: string | undefined, situation: string): Promise<boolean> {
    const [row] = await this.dataSource.query<{ chosen: boolean }[]>('select app.choose_situation($1, $2, $3) as chosen', [
      sessionHash(token),
      situation,
      this.clock.now(),
    ]);
    return row!.chosen;
  }

  async signOut(token: string | undefined, everywhere: boolean): Promise<void> {
    await this.dataSource.query('select app.end_session($1, $2, $3)', [sessionHash(token), everywhere, this.clock.now()]);
  }
}
