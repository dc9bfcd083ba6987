import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { validate } from 'uuid';
import { ok, refuse } from '@jalon/domain/result';
import { Clock } from '../platform/clock';
import { sessionHash } from '../platform/http/request-acting';

/** Twelve hours: a ward's long day. Activity prolongs it; the organisation's idle time ends it. */
const SESSION_HOURS = 12;

export interface SituationRow {
  id: string;
  function: string;
  local_title: string;
  organisation_id: string;
  organisation: string;
  units: string | null;
}

export interface OpenSession {
  id: string;
  startedAt: string;
  lastSeenAt: string;
  agent: string | null;
  title: string | null;
  organisation: string | null;
  thisOne: boolean;
}

export interface WhoEnters {
  person: string;
  /** By a second factor, or by an identity provider that asked for one. */
  proved: boolean;
  agent: string | undefined;
  device: string | undefined;
  /** Of several situations, those that her sign-in points at. */
  among?: readonly string[];
}

@Injectable()
export class SessionService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** A session, this browser remembered as one of the person's, and her situation when she has only one. */
  async open({ person, proved, agent, device, among = [] }: WhoEnters) {
    const now = this.clock.now();
    const token = randomBytes(32).toString('base64url');
    const until = new Date(Date.parse(now) + SESSION_HOURS * 3_600_000).toISOString();
    await this.dataSource.query('select app.open_session($1, $2, $3, $4, $5, $6)', [
      ...[sessionHash(token), person, proved, now, until],
      agent ?? null,
    ]);
    const situations = await this.situations(token);
    if (situations.length === 0) {
      await this.signOut(token, false);
      return refuse({ code: 'no-working-situation' as const });
    }
    const pointed = situations.filter(({ id }) => among.includes(id));
    const only = situations.length === 1 ? situations[0] : pointed.length === 1 ? pointed[0] : undefined;
    if (only) await this.choose(token, only.id);
    const deviceToken = device || randomBytes(32).toString('base64url');
    await this.dataSource.query('select app.know_device($1, $2, $3)', [sessionHash(deviceToken), person, now]);
    return ok({ token, until, device: deviceToken });
  }

  /** Where this person is signed in now, this browser among them. */
  sessions(token: string | undefined): Promise<OpenSession[]> {
    return this.dataSource.query(
      `select id, started_at as "startedAt", last_seen_at as "lastSeenAt", agent, title, organisation, this_one as "thisOne"
       from app.sessions_of($1, $2)`,
      [sessionHash(token), this.clock.now()],
    );
  }

  /** One of hers, and only hers: a computer that she forgot. */
  async endOne(token: string | undefined, id: string): Promise<boolean> {
    if (!validate(id)) return false;
    const [row] = await this.dataSource.query<{ ended: boolean }[]>('select app.end_one_session($1, $2, $3) as ended', [
      sessionHash(token),
      id,
      this.clock.now(),
    ]);
    return row!.ended;
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
