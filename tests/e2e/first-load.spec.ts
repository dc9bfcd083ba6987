import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const MOST_KB = 250;

test('la première page arrive vite : moins de 250 ko compressés', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  const sizes: { name: string; kb: number }[] = [];
  const reading: Promise<void>[] = [];
  page.on('response', (response) => {
    if (!/\.(js|css)$/.test(new URL(response.url()).pathname)) return;
    reading.push(
      response.body().then((body) => {
        sizes.push({ name: new URL(response.url()).pathname, kb: gzipSync(body).length / 1000 });
      }),
    );
  });
  await page.goto('/');
  await page.getByLabel('Identifiant').waitFor();
  await Promise.all(reading);
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  // What the browser fetches once something is painted (dialogs and menus, when it is idle) delays nobody.
  const needed = await page.evaluate(() => {
    const painted = performance.getEntriesByName('first-contentful-paint')[0]!.startTime;
    const before = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < painted);
    return before.map(({ name }) => new URL(name).pathname);
  });
  const total = sizes.filter(({ name }) => needed.includes(name)).reduce((sum, { kb }) => sum + kb, 0);
  expect(total, sizes.map(({ name, kb }) => `${name} ${kb.toFixed(1)}`).join('\n')).toBeLessThan(MOST_KB);
});
