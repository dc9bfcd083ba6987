import { Injectable } from '@nestjs/common';
import { hash } from '@node-rs/argon2';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { checkPassword, readLogin } from '@jalon/domain/identity';
import { ok, refuse } from '@jalon/domain/result';
import { Clock } from '../platform/clock';
import { sessionHash } from '../platform/http/request-acting';
import { AccountsBeforeActing } from './accounts-before-acting';
import type { AcceptInput, InvitationSeen } from './invitation.types';

interface InvitationRow {
  state: 'open' | 'used' | 'withdrawn' | 'expired';
  name: string;
  title: string | null;
  place: string;
  by_name: string;
  by_organisation: string;
  expires_at: string;
  login: string | null;
  needs_code: boolean;
}

const UNKNOWN: InvitationSeen = {
  ...{ state: 'unknown', name: null, title: null, place: null, by: null, byOrganisation: null, expiresAt: null, login: null },
  needsCode: false,
};
/** Raised by the database when what the link promised no longer stands, or the login was just taken. */
const REFUSED = { JI001: 'invitation-withdrawn', JI002: 'login-taken' } as const;

/** A link opened by whoever was given it, before anybody acts. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly accounts: AccountsBeforeActing,
    private readonly clock: Clock,
  ) {}

  async read(token: string, address: string): Promise<InvitationSeen> {
    const door = await this.knock(token, address);
    if ('closedUntil' in door) return { ...UNKNOWN, state: 'too-many-tries' };
    const row = await this.rowOf(token);
    if (!row) return UNKNOWN;
    await door.opened();
    const { state, name, title, place, login } = row;
    // A link that opens nothing any more says so, and nothing of whom it was for.
    if (state !== 'open') return { ...UNKNOWN, state, byOrganisation: row.by_organisation };
    const { by_name: by, by_organisation: byOrganisation, expires_at: expiresAt, needs_code: needsCode } = row;
    return { state, name, title, place, login, by, byOrganisation, expiresAt, needsCode };
  }

  /** Her own password, judged as everybody's; the link is spent with it, and opens nothing twice. */
  async accept({ token, chosen, login: typed }: AcceptInput, address: string) {
    const door = await this.knock(token, address);
    if ('closedUntil' in door) return refuse({ code: 'too-many-tries' as const, until: door.closedUntil });
    const row = await this.rowOf(token);
    if (row?.state !== 'open') return refuse({ code: `invitation-${row?.state ?? 'unknown'}` as const });
    const login = row.login === null ? readLogin(typed ?? '') : ok(row.login);
    if (!login.ok) return login;
    const strong = checkPassword(chosen, [login.value], row.needs_code ? 'with-second-factor' : 'alone');
    if (!strong.ok) return strong;
    const accepted = await this.spend(token, await hash(chosen), login.value);
    if (typeof accepted === 'string') return refuse({ code: accepted });
    await door.opened();
    return ok({ person: accepted.person, login: login.value });
  }

  private async spend(token: string, passwordHash: string, login: string) {
    const ids = Array.from({ length: 5 }, () => uuidv7());
    try {
      const [row] = await this.dataSource.query<{ answer: string; person: string }[]>(
        'select answer, person from app.accept_invitation($1, $2, $3, $4, $5)',
        [sessionHash(token), passwordHash, login, ids, this.clock.now()],
      );
      return row?.answer === 'accepted' ? { person: row.person } : ('invitation-used' as const);
    } catch (error) {
      const code = (error as { code?: string }).code;
      if (code === 'JI001' || code === 'JI002') return REFUSED[code];
      throw error;
    }
  }

  private async rowOf(token: string): Promise<InvitationRow | undefined> {
    const [row] = await this.dataSource.query<InvitationRow[]>('select * from app.invitation_of($1, $2)', [
      sessionHash(token),
      this.clock.now(),
    ]);
    return row;
  }

  /** Guesses are counted by address, and by link: nobody's tries close another's link. */
  private knock(token: string, address: string) {
    return this.accounts.knock({ login: `invitation ${sessionHash(token)}`, address, knownDevice: null });
  }
}
