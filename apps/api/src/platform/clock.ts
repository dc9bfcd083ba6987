import { localDateOf } from '@jalon/domain/calendar';

/** The one source of "now". Injected, so that a test can stand on a given morning. */
export abstract class Clock {
  /** The instant, ISO 8601 in UTC. */
  abstract now(): string;

  /** The local date of an organisation, 'YYYY-MM-DD'. */
  today(timeZone: string): string {
    return localDateOf(this.now(), timeZone);
  }
}

export class SystemClock extends Clock {
  now(): string {
    return new Date().toISOString();
  }
}

/** A clock that was set to an instant when it was made and runs from there (JALON_NOW; never in production). */
export class SetClock extends Clock {
  private readonly offset: number;

  constructor(instant: string) {
    super();
    this.offset = Date.parse(instant) - Date.now();
    if (Number.isNaN(this.offset))
      throw new Error(`JALON_NOW is not an instant: "${instant}". Write it like 2026-11-23T08:12:00+01:00.`);
  }

  now(): string {
    return new Date(Date.now() + this.offset).toISOString();
  }
}
