import { StartRefused } from '@jalon/persistence';
import type { IdentityProviderSettings } from './identity-provider-settings';

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
  /** The built web: its pages, and the list of the operations that it asks. */
  webDir: string;
  /** Seals the secrets that the database keeps (second factors): a key of this installation's own, kept outside the database. */
  secretKey: string;
  identityProvider: IdentityProviderSettings | null;
  /** How many files a session may send in an hour. */
  filesAnHour: number;
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
  const weak = weakSecrets(settings);
  if (weak.length > 0)
    throw new StartRefused(
      `The password of ${weak.join(', ')} is missing, short or well known. Give each role one of its own, at least ${SHORTEST} characters, from a file or the environment.`,
    );
  if (isWeak(settings.secretKey))
    throw new StartRefused(
      `JALON_SECRET_KEY is missing, short or well known: it seals the second factors. Give it at least ${SHORTEST_KEY} random characters (openssl rand -base64 32), from a file or the environment, and keep it apart from the backups.`,
    );
  if (settings.setNow) throw new StartRefused('JALON_NOW sets the clock and is refused in production: unset it.');
}

const SHORTEST = 16;
const SHORTEST_KEY = 32;
const isWeak = (key: string): boolean => key.length < SHORTEST_KEY || WELL_KNOWN.test(key) || new Set(key).size < 10;
const WELL_KNOWN = /^(.)\1*$|password|postgres|jalon|secret|changeme|123456/i;

/** The roles whose password would fall to a guess. A URL without one (a certificate, a socket) has nothing to guess. */
function weakSecrets({ applicationUrl, directUrl, jobsUrl, ownerUrl, passwords }: Settings): string[] {
  const secrets: [string, string][] = [
    ['DATABASE_URL', passwordIn(applicationUrl) || passwords.app],
    ['DIRECT_URL', passwordIn(directUrl) || passwords.jobs],
    ['JOBS_URL', passwordIn(jobsUrl)],
    ['OWNER_URL', passwordIn(ownerUrl)],
  ];
  return secrets
    .filter(([, secret]) => secret !== '' && (secret.length < SHORTEST || WELL_KNOWN.test(secret)))
    .map(([name]) => name);
}

const passwordIn = (url: string): string => (URL.canParse(url) ? decodeURIComponent(new URL(url).password) : '');
