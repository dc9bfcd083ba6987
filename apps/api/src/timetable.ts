/** What runs by itself: when (crontab, UTC), and how long it may be silent before somebody has to look, in minutes. */
export const TIMETABLE = {
  'end-lapsed-consents': { cron: '* * * * *', silentAtMost: 10 },
  'sweep-continuity': { cron: '7 * * * *', silentAtMost: 130 },
  'write-plans': { cron: '40 2 * * *', silentAtMost: 26 * 60 },
  'keep-journal-partitions': { cron: '17 3 * * *', silentAtMost: 26 * 60 },
} as const;

export type TimedJob = keyof typeof TIMETABLE;
