import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock';
import { sessionHash } from '../platform/http/request-acting';
import { SETTINGS, type Settings } from '../platform/settings';
import { doorsOf, type WhoKnocks } from './doors';
import { newCodeSecret, newRecoveryCodes, readCode, stepOf } from './one-time-code';
import { keyedHash, seal, unseal } from './seal-secret';

export interface AccountRow {
  person_id: string;
  password_hash: string;
  demo: boolean;
  temporary: boolean;
  code_secret: string | null;
  code_since: string | null;
  needs_code: boolean;
  knows_device: boolean;
}

/** A code that is right, and not yet spent. */
export type RightCode = { step: number } | { recovery: string };

/** The database's functions for those whom nobody acts for yet: accounts, doors, codes. */
@Injectable()
export class AccountsBeforeActing {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async accountOf(login: string, device: string | undefined): Promise<AccountRow | undefined> {
    const [row] = await this.dataSource.query<AccountRow[]>('select * from app.account_of($1, $2, $3)', [
      login,
      sessionHash(device),
      this.clock.now(),
    ]);
    return row;
  }

  /** Counts the try; answers until when a door is closed, or how to say that somebody came in. */
  async knock(who: WhoKnocks): Promise<{ closedUntil: string } | { opened: () => Promise<void> }> {
    const { own, shared } = doorsOf(this.settings.secretKey, who);
    const [row] = await this.dataSource.query<{ until: string | null }[]>('select app.try_doors($1, $2) as until', [
      JSON.stringify([...own, ...shared]),
      this.clock.now(),
    ]);
    if (row?.until) return { closedUntil: row.until };
    const keys = [own, shared].map((doors) => doors.map(({ key }) => key));
    return { opened: () => this.dataSource.query('select app.doors_opened($1, $2)', keys) };
  }

  /** A wrong password or code, in the journal of those among whom the person works; asked for nobody too, so that both take as long. */
  async journalRefusal(person: string | null, why: 'password' | 'second-factor'): Promise<void> {
    await this.dataSource.query('select app.journal_refused_entry($1, $2, $3)', [person, why, this.clock.now()]);
  }

  /** The person's secret, made and sealed when there is none yet. */
  async pendingSecret(person: string): Promise<string | null> {
    const made = seal(this.settings.secretKey, person, newCodeSecret());
    const [row] = await this.dataSource.query<{ secret: string | null }[]>('select app.begin_code($1, $2) as secret', [
      person,
      made,
    ]);
    return row?.secret ? unseal(this.settings.secretKey, person, row.secret) : null;
  }

  /** Whether a typed code is right for this sealed secret; null when it is not. A secret that no longer opens takes recovery codes. */
  rightCode(person: string, sealed: string, typed: string): RightCode | null {
    const { kind, code } = readCode(typed);
    if (kind === 'recovery') return code.length === 12 ? { recovery: this.recoveryHash(code) } : null;
    const secret = unseal(this.settings.secretKey, person, sealed);
    const step = secret === null ? null : stepOf(secret, code, this.clock.now());
    return step === null ? null : { step };
  }

  /** Spends a right code: false when it has already opened once. */
  async spend(person: string, code: RightCode): Promise<boolean> {
    const [row] =
      'step' in code
        ? await this.dataSource.query<{ passed: boolean }[]>('select app.pass_code($1, $2) as passed', [person, code.step])
        : await this.dataSource.query<{ passed: boolean }[]>('select app.pass_recovery_code($1, $2, $3) as passed', [
            person,
            code.recovery,
            this.clock.now(),
          ]);
    return row?.passed ?? false;
  }

  /** The first right code makes the factor stand; answers the recovery codes, once; null for a wrong code. */
  async confirmTyped(person: string, secret: string, typed: string): Promise<string[] | null> {
    const step = stepOf(secret, readCode(typed).code, this.clock.now());
    if (step === null) return null;
    const { codes, hashes } = this.recoveryCodes();
    const [row] = await this.dataSource.query<{ done: boolean }[]>('select app.confirm_code($1, $2, $3, $4) as done', [
      person,
      step,
      hashes,
      this.clock.now(),
    ]);
    return row?.done ? codes : null;
  }

  recoveryCodes(): { codes: string[]; hashes: string[] } {
    const codes = newRecoveryCodes();
    return { codes, hashes: codes.map((code) => this.recoveryHash(readCode(code).code)) };
  }

  private recoveryHash(code: string): string {
    return keyedHash(this.settings.secretKey, 'recovery', code);
  }
}
