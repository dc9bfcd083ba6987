import {
  addDays,
  addWorkingDays,
  instantOf,
  isWorkingDay,
  localDateOf,
  localTimeOf,
  MAINLAND_WEEK,
  nextWorkingDays,
  startOfDay,
  weekdayOf,
  type Instant,
  type IsoDate,
} from '@jalon/domain/calendar';

const ZONE = 'Europe/Paris';
const CLOSES = '18:30';
const LAST_HOUR = 3_600_000;

/** Every date of the demo is told from one instant, in working days: the story is as fresh on a Monday as after a bank holiday. */
export class DemoTime {
  readonly today: IsoDate;
  /** The first day on which the hospital works, today included: the first column of the nurse's plan. */
  readonly firstDay: IsoDate;

  constructor(readonly now: Instant) {
    this.today = localDateOf(now, ZONE);
    this.firstDay = nextWorkingDays(this.today, 1, MAINLAND_WEEK)[0] ?? this.today;
  }

  /** The instant of a wall-clock hour, 'HH:MM', of a day. */
  at(day: IsoDate, hour: string): Instant {
    const instant = instantOf(`${day}T${hour}`, ZONE, 'earlier');
    return instant.ok ? instant.value : startOfDay(day, ZONE);
  }

  /** `n` days from today, any day of the week. */
  day(n: number): IsoDate {
    return addDays(this.today, n);
  }

  /** 0 is the plan's first day, 1 the next working day, -1 the last working day before. */
  workingDay(n: number): IsoDate {
    return addWorkingDays(this.firstDay, n, MAINLAND_WEEK);
  }

  /** The working day at or after `n` days from today. */
  openDay(n: number): IsoDate {
    return nextWorkingDays(this.day(n), 1, MAINLAND_WEEK)[0] ?? this.day(n);
  }

  /** The working day at or before a day. */
  lastOpenDay(day: IsoDate): IsoDate {
    let open = day;
    while (!this.works(open)) open = addDays(open, -1);
    return open;
  }

  works(day: IsoDate): boolean {
    return isWorkingDay(day, MAINLAND_WEEK);
  }

  /** The Monday of a day's week. */
  mondayOf(day: IsoDate): IsoDate {
    return addDays(day, 1 - weekdayOf(day));
  }

  /**
   * So many minutes ago, when people are at work: what would fall between 18:30 and 07:00 or on a closed day stands in the last hour
   * of the working day before, in its order.
   */
  ago(minutes: number): Instant {
    const instant = new Date(Date.parse(this.now) - minutes * 60_000).toISOString();
    const day = localDateOf(instant, ZONE);
    const open = this.works(day) && localTimeOf(instant, ZONE) >= '07:00';
    if (open && localTimeOf(instant, ZONE) < CLOSES) return instant;
    const before = open ? day : this.lastOpenDay(addDays(day, -1));
    const evening = Date.parse(this.at(before, CLOSES));
    const morning = Date.parse(this.at(addWorkingDays(before, 1, MAINLAND_WEEK), '07:00'));
    const share = (Date.parse(instant) - evening) / (morning - evening);
    return new Date(evening + share * LAST_HOUR).toISOString();
  }

  isPast(instant: Instant): boolean {
    return Date.parse(instant) < Date.parse(this.now);
  }

  /** An instant of the past: what would lie ahead is brought back to just before now. */
  before(instant: Instant, minutes = 5): Instant {
    const latest = Date.parse(this.now) - minutes * 60_000;
    return Date.parse(instant) > latest ? new Date(latest).toISOString() : instant;
  }
}
