import { TIMETABLE, type TimedJob } from '../../timetable';

/** Entries of the journal are sealed within seconds: past so many minutes nobody seals. */
const UNSEALED_AT_MOST = 10;

/** What the database tells of itself; instants as it writes them, with their offset. */
export interface StatusFacts {
  /** Migrations of this version that the database has not had. */
  isBehind: boolean;
  /** When each job last ran; since when it is on the timetable, as long as it never has. */
  ran: { job: string; at: string }[];
  /** Jobs that were given up after their last try. */
  givenUp: number;
  oldestUnsealed: string | null;
}

export interface StatusLine {
  what: 'migrations' | 'seal' | 'given-up' | TimedJob;
  ok: boolean;
  /** Minutes since it ran, or since the oldest entry without a seal; the number given up. Null where nothing is counted. */
  count: number | null;
}

/** What somebody who watches over the machine must know: each line is well, or says what is not. */
export function judgeStatus({ isBehind, ran, givenUp, oldestUnsealed }: StatusFacts, now: string): StatusLine[] {
  const minutesSince = (instant: string): number => Math.max(0, Math.floor((Date.parse(now) - Date.parse(instant)) / 60_000));
  const unsealed = oldestUnsealed === null ? 0 : minutesSince(oldestUnsealed);
  const jobs = (Object.keys(TIMETABLE) as TimedJob[]).map((job): StatusLine => {
    const last = ran.find((one) => one.job === job);
    const count = last ? minutesSince(last.at) : null;
    return { what: job, ok: count !== null && count <= TIMETABLE[job].silentAtMost, count };
  });
  return [
    { what: 'migrations', ok: !isBehind, count: null },
    { what: 'seal', ok: unsealed <= UNSEALED_AT_MOST, count: unsealed },
    ...jobs,
    { what: 'given-up', ok: givenUp === 0, count: givenUp },
  ];
}
