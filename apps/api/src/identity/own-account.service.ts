import { Inject, Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { DataSource } from 'typeorm';
import { checkPassword } from '@jalon/domain/identity';
import { ok, refuse } from '@jalon/domain/result';
import type { Acting } from '@jalon/persistence';
import { Clock } from '../platform/clock';
import { sessionHash } from '../platform/http/request-acting';
import { SETTINGS, type Settings } from '../platform/settings';
import { AccountsBeforeActing } from './accounts-before-acting';
import { codeAddress } from './one-time-code';

interface OwnRow {
  person_id: string;
  login: string;
  password_hash: string;
  code_secret: string | null;
  code_since: string | null;
  codes_left: number;
  needs_code: boolean;
}

/** One's own account: password, second factor, recovery codes. Each act is in the journal. */
@Injectable()
export class OwnAccountService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly accounts: AccountsBeforeActing,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async read(token: string | undefined) {
    const own = await this.own(token);
    if (!own) return null;
    return {
      login: own.login,
      secondFactorSince: own.code_since,
      recoveryCodesLeft: own.codes_left,
      secondFactorNeeded: own.needs_code,
    };
  }

  async begin(token: string | undefined) {
    const own = await this.own(token);
    if (!own) return refuse({ code: 'no-account' as const });
    if (own.code_since) return refuse({ code: 'has-second-factor' as const });
    const secret = await this.accounts.pendingSecret(own.person_id);
    return secret === null
      ? refuse({ code: 'code-unavailable' as const })
      : ok({ secret, address: codeAddress(secret, own.login) });
  }

  async confirm(acting: Acting, token: string | undefined, typed: string) {
    const own = await this.own(token);
    if (!own) return refuse({ code: 'no-account' as const });
    const closed = await this.knock(own);
    if (closed) return closed;
    const secret = own.code_since ? null : await this.accounts.pendingSecret(own.person_id);
    const codes = secret === null ? null : await this.accounts.confirmTyped(own.person_id, secret, typed);
    if (!codes) return refuse({ code: 'first-code-wrong' as const });
    await this.dataSource.query('select app.session_proved($1)', [sessionHash(token)]);
    await note(acting, 'second-factor-set');
    return ok({ codes });
  }

  /** New recovery codes; the old ones open nothing more. */
  async renewCodes(acting: Acting, token: string | undefined, typed: string) {
    const own = await this.proved(token, typed);
    if (!own.ok) return own;
    const { codes, hashes } = this.accounts.recoveryCodes();
    await this.dataSource.query('select app.keep_recovery_codes($1, $2, $3)', [own.value.person_id, hashes, this.clock.now()]);
    await note(acting, 'recovery-codes-renewed');
    return ok({ codes });
  }

  async drop(acting: Acting, token: string | undefined, typed: string) {
    const own = await this.proved(token, typed);
    if (!own.ok) return own;
    if (own.value.needs_code) return refuse({ code: 'second-factor-needed' as const });
    await this.dataSource.query('select app.drop_code($1, $2)', [own.value.person_id, this.clock.now()]);
    await note(acting, 'second-factor-dropped');
    return ok({ codes: [] });
  }

  async changePassword(acting: Acting, token: string | undefined, current: string, chosen: string) {
    const own = await this.own(token);
    if (!own) return refuse({ code: 'no-account' as const });
    const closed = await this.knock(own);
    if (closed) return closed;
    if (!(await verify(own.password_hash, current))) return refuse({ code: 'password-wrong' as const });
    if (current === chosen) return refuse({ code: 'password-unchanged' as const });
    const strong = checkPassword(chosen, [own.login], own.code_since ? 'with-second-factor' : 'alone');
    if (!strong.ok) return strong;
    await this.dataSource.query('select app.replace_password($1, $2)', [own.person_id, await hash(chosen)]);
    await this.dataSource.query('select app.end_other_sessions($1, $2)', [sessionHash(token), this.clock.now()]);
    await note(acting, 'password-changed');
    return ok({ codes: [] });
  }

  private async own(token: string | undefined): Promise<OwnRow | undefined> {
    const [row] = await this.dataSource.query<OwnRow[]>('select * from app.own_account($1, $2)', [
      sessionHash(token),
      this.clock.now(),
    ]);
    return row;
  }

  private async proved(token: string | undefined, typed: string) {
    const own = await this.own(token);
    if (!own?.code_since || !own.code_secret) return refuse({ code: 'no-second-factor' as const });
    const closed = await this.knock(own);
    if (closed) return closed;
    const right = this.accounts.rightCode(own.person_id, own.code_secret, typed);
    if (!right) return refuse({ code: 'code-wrong' as const });
    return (await this.accounts.spend(own.person_id, right)) ? ok(own) : refuse({ code: 'code-used' as const });
  }

  /** An open page that somebody found is not a place to try codes and passwords. */
  private async knock({ person_id, login }: OwnRow) {
    const door = await this.accounts.knock({ login, address: '', knownDevice: `own ${person_id}` });
    return 'closedUntil' in door ? refuse({ code: 'too-many-tries' as const, until: door.closedUntil }) : null;
  }
}

function note(acting: Acting, what: string): Promise<void> {
  return acting.write(async (tx) => tx.journal('wrote', [], { what }));
}
