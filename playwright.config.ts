import { defineConfig } from '@playwright/test';

/**
 * The browser journeys and the pictures. `npm test` and `npm run shots` start a Jalon of their own, or several, and give the
 * addresses in BASE_URL, a blank between; by hand, against a running `npm start`: npx playwright test --project journeys
 * (but those in which weeks pass, which start a second server on the same data).
 */
const addresses = (process.env.BASE_URL ?? 'http://localhost:3000').split(' ');

/** A worker has a Jalon to itself: the journeys of two files never meet on one person's list. */
const ownAddress = addresses[Number(process.env.TEST_PARALLEL_INDEX ?? 0)];

export default defineConfig({
  outputDir: 'test-results',
  forbidOnly: true,
  retries: 0,
  workers: addresses.length,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: ownAddress,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    screenshot: 'only-on-failure',
    trace: 'off', // a tenth of the time; a journey that fails is understood with --trace on
    launchOptions: {
      executablePath: process.env.CHROMIUM,
      args: [
        '--no-sandbox', // containers and root have none to give; only our own pages are opened
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: [
    { name: 'journeys', testDir: 'tests/e2e' },
    { name: 'shots', testDir: 'tests/shots', timeout: 30 * 60_000 },
  ],
});
