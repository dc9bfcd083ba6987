import { gzipSync } from 'node:zlib';
import { expect, test } from './support/people';

const MOST_KB = 250;

test('la première page arrive vite : moins de 250 ko compressés avant que la journée s’affiche', async ({ browser }) => {
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
  await page.getByLabel('Identifiant').fill('claire');
  await page.getByLabel('Mot de passe').fill('jalon');
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await Promise.all(reading);
  const total = sizes.reduce((sum, { kb }) => sum + kb, 0);
  expect(total, sizes.map(({ name, kb }) => `${name} ${kb.toFixed(1)}`).join('\n')).toBeLessThan(MOST_KB);
});
