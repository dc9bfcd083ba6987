import { Logger, run, type Runner, type Task } from 'graphile-worker';
import path from 'node:path';
import { Client } from 'pg';
import { endLapsedConsents } from './cli/continuity/end-lapsed-consents';
import { sweepContinuity } from './cli/continuity/sweep-continuity';
import { writePlans } from './cli/plans/write-plans';
import { sealJournal } from './journal/seal-journal';
import { SetClock, SystemClock } from './platform/clock';
import type { Settings } from './platform/settings';
import { TIMETABLE, type TimedJob } from './timetable';

/** Jobs write to stderr only what failed; nobody's name is in a payload. */
const logger = new Logger(() => (level, message) => {
  if (level === 'error') console.error(message);
});

function tasks(settings: Settings): Record<TimedJob, Task> {
  const now = () => (settings.setNow ? new SetClock(settings.setNow) : new SystemClock()).now();
  return {
    /** Makes the journal's coming partitions, ahead of time. */
    'keep-journal-partitions': async () => {
      const client = new Client({ connectionString: settings.jobsUrl });
      await client.connect();
      try {
        await client.query(
          `select app.journal_partition((date_trunc('month', now()) + make_interval(months => m))::date) from generate_series(0, 2) m`,
        );
      } finally {
        await client.end();
      }
    },
    /** Each night, the two coming days of every day hospital on paper: for the morning when the network is down. */
    'write-plans': async () => {
      await writePlans({ url: settings.applicationUrl, days: 2, folder: path.join(settings.dataDir, 'plans'), now: now() });
    },
    /** Each minute, consents that are over: the doors shut by themselves, this tells whom it concerns. */
    'end-lapsed-consents': async () => {
      await endLapsedConsents({ url: settings.applicationUrl, now: now() });
    },
    /** Each hour, what time alone has broken is written down. Nobody waits for it: lists compute it by themselves. */
    'sweep-continuity': async () => {
      await sweepContinuity({ url: settings.applicationUrl, now: now() });
    },
  };
}

/** The jobs process: the same modules, its own connection. `npm start` runs it beside the server in one process. */
export async function startJobs(settings: Settings): Promise<Pick<Runner, 'stop'>> {
  const runner = await run({
    connectionString: settings.jobsUrl,
    concurrency: 2,
    noHandleSignals: true,
    logger,
    taskList: tasks(settings),
    parsedCronItems: undefined,
    crontab: Object.entries(TIMETABLE)
      .map(([job, { cron }]) => `${cron} ${job}`)
      .join('\n'),
  });
  const sealing = sealJournal(settings);
  return {
    async stop() {
      await Promise.all([sealing.stop(), runner.stop()]);
    },
  };
}
