import { StartRefused } from '@jalon/persistence';

/** What the process was started with. Built by the launcher or from the environment; nothing else reads process.env. */
export interface Settings {
  applicationUrl: string;
  directUrl: string;
  ownerUrl: string;
  /** The jobs' connection; the direct one with the role jalon_jobs. */
  jobsUrl: string;
  passwords: { app: string; jobs: string };
  port: number;
  host: string;
  production: boolean;
  demo: boolean;
  /** An instant the clock is set to, for demonstrations and tests. */
  setNow: string | null;
  namedStatements: boolean;
  /** Where exports and seal heads go. */
  dataDir: string;
}

export const SETTINGS = Symbol('settings');

/** Refuses a start that would show the demo territory, or a set clock, where real people are cared for. */
export function refuseUnsafe(settings: Settings): void {
  if (!settings.production) return;
  if (settings.demo)
    throw new StartRefused(
      'The demo territory never runs in production: unset JALON_DEMO, or unset NODE_ENV=production to try Jalon out.',
    );
  if (settings.setNow) throw new StartRefused('JALON_NOW sets the clock and is refused in production: unset it.');
}
