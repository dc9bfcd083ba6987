import { defineConfig } from '@playwright/test';

/**
 * The browser journeys and the pictures. `npm test` and `npm run shots` start a Jalon of their own and give its address in
 * BASE_URL; by hand, against a running `npm start`: npx playwright test --project journeys
 */
export default defineConfig({
  outputDir: 'test-results',
  forbidOnly: true,
  retries: 0,
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: process.env.BASE_URL ?? 'http://localhost:3000',
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
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
