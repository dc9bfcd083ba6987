import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const MOST_KB = 250;

test('la première page arrive vite : moins de 250 ko compressés', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  const sizes: { name: string; kb: number }[] = [];
  const reading: Promise<void>[] = [];
  let shown = false;
  page.on('response', (response) => {
    // What comes once the page is shown (dialogs and menus, when the browser is idle) delays nobody.
    if (shown || !/\.(js|css)$/.test(new URL(response.url()).pathname)) return;
    reading.push(
      response.body().then((body) => {
        sizes.push({ name: new URL(response.url()).pathname, kb: gzipSync(body).length / 1000 });
      }),
    );
  });
  await page.goto('/');
  await page.getByLabel('Identifiant').waitFor();
  shown = true;
  await Promise.all(reading);
  const total = sizes.reduce((sum, { kb }) => sum + kb, 0);
  expect(total, sizes.map(({ name, kb }) => `${name} ${kb.toFixed(1)}`).join('\n')).toBeLessThan(MOST_KB);
});
