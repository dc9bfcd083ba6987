import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { DataSource } from 'typeorm';
import { checkPassword } from '@jalon/domain/identity';
import { ok, refuse } from '@jalon/domain/result';
import { Clock } from '../platform/clock';
import { sessionHash } from '../platform/http/request-acting';
import { SETTINGS, type Settings } from '../platform/settings';
import { AccountsBeforeActing, type AccountRow, type RightCode } from './accounts-before-acting';
import { codeAddress } from './one-time-code';
import { SessionService } from './session.service';

export interface SignInAttempt {
  login: string;
  password: string;
  /** One's own password, in place of a temporary one. */
  chosen: string | null;
  /** Of the telephone, or a recovery code. */
  code: string | null;
  agent?: string | undefined;
  address: string;
  device?: string | undefined;
}

@Injectable()
export class SignInService {
  /** Verified against when the login is unknown, so that the answer takes the same time. */
  private readonly nobody = hash(randomBytes(16).toString('hex'));

  constructor(
    private readonly dataSource: DataSource,
    private readonly accounts: AccountsBeforeActing,
    private readonly sessions: SessionService,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async signIn(attempt: SignInAttempt) {
    const login = attempt.login.trim();
    const account = await this.accounts.accountOf(login, attempt.device);
    const knownDevice = account?.knows_device ? sessionHash(attempt.device) : null;
    const door = await this.accounts.knock({ login, address: attempt.address, knownDevice });
    if ('closedUntil' in door) return refuse({ code: 'too-many-tries' as const, until: door.closedUntil });
    const good = await verify(account?.password_hash ?? (await this.nobody), attempt.password);
    // A demo account opens nothing where real people are cared for, even on a database that once held the demo.
    if (!account || !good || (account.demo && this.settings.production)) {
      await this.accounts.journalRefusal(account?.person_id ?? null, 'password');
      return refuse({ code: 'wrong-login-or-password' as const });
    }
    const chosen = account.temporary ? checkChosen(attempt, login, account) : ok(null);
    if (!chosen.ok) return chosen;
    const proof = await this.prove(account, login, attempt.code);
    if (!proof.ok) return proof;
    if (chosen.value !== null)
      await this.dataSource.query('select app.replace_password($1, $2)', [account.person_id, await hash(chosen.value)]);
    const opened = await this.sessions.open({
      person: account.person_id,
      proved: proof.value.proved,
      agent: attempt.agent,
      device: attempt.device,
    });
    if (!opened.ok) return opened;
    await door.opened();
    return ok({ ...opened.value, recoveryCodes: proof.value.recoveryCodes });
  }

  /** The second factor, where there is one or the organisation asks for one. A right code is spent here, last, and opens once. */
  private async prove(account: AccountRow, login: string, typed: string | null) {
    const person = account.person_id;
    if (account.code_since && account.code_secret) {
      if (!typed) return refuse({ code: 'code-to-type' as const });
      const right = this.accounts.rightCode(person, account.code_secret, typed);
      if (right && (await this.accounts.spend(person, right))) return ok({ proved: true, recoveryCodes: null });
      await this.accounts.journalRefusal(person, 'second-factor');
      return refuse(right ? spent(right) : { code: 'code-wrong' as const });
    }
    if (!account.needs_code) return ok({ proved: false, recoveryCodes: null });
    return this.setUp(person, login, typed);
  }

  private async setUp(person: string, login: string, typed: string | null) {
    const secret = await this.accounts.pendingSecret(person);
    if (secret === null) return refuse({ code: 'code-unavailable' as const });
    const shown = { secret, address: codeAddress(secret, login) };
    if (!typed) return refuse({ code: 'code-to-set' as const, ...shown });
    const recoveryCodes = await this.accounts.confirmTyped(person, secret, typed);
    return recoveryCodes ? ok({ proved: true, recoveryCodes }) : refuse({ code: 'first-code-wrong' as const, ...shown });
  }
}

const spent = (code: RightCode) => ({ code: 'step' in code ? ('code-used' as const) : ('code-wrong' as const) });

/** A password that somebody else has read opens nothing but the choice of one's own. */
function checkChosen({ chosen, password }: SignInAttempt, login: string, account: AccountRow) {
  if (!chosen) return refuse({ code: 'password-to-choose' as const });
  if (chosen === password) return refuse({ code: 'password-unchanged' as const });
  const strong = checkPassword(chosen, [login], account.code_since || account.needs_code ? 'with-second-factor' : 'alone');
  return strong.ok ? ok(chosen) : strong;
}
