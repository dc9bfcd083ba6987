import { readFile } from 'node:fs/promises';
import { expect, test } from './support/people';

test(
  'ce que la cellule choisit de regarder reste dans l’adresse : qui la reçoit voit la même liste',
  { tag: '@long' },
  async ({ as }) => {
    const { page } = await as('maud');
    await page.goto('/continuite');
    await page.getByRole('button', { name: /Perdu de vue/ }).click();
    await page.getByRole('button', { name: /toute gravité/ }).click();
    await page.getByRole('menuitemradio', { name: 'Critique' }).click();
    await page.getByRole('button', { name: /12 mois/ }).click();
    await page.getByRole('menuitemradio', { name: '24 mois' }).click();
    await expect(page).toHaveURL(/gravite=critique/);
    await page.reload();
    const table = page.getByRole('table', { name: 'Visites attendues' });
    await expect(table.getByText(/^Relancé/)).toBeVisible();
    await expect(table.getByText(/^Perdu de vue/)).toHaveCount(0);
    await expect(page.getByRole('button', { name: /24 mois/ })).toBeVisible();
    const gaps = page.getByRole('complementary', { name: 'À sécuriser' }).getByRole('listitem');
    await expect(gaps.first()).toContainText('Critique');
    await expect(gaps.filter({ hasText: 'Sérieux' })).toHaveCount(0);
  },
);

test('la liste choisie s’imprime avec son heure, et s’exporte telle qu’elle est à l’écran', { tag: '@long' }, async ({ as }) => {
  const { page } = await as('maud');
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('link', { name: 'Continuité' }).click();
  const people = page.getByRole('table', { name: 'Visites attendues' }).locator('th[scope=row] a');
  await people.first().waitFor();
  const names = await people.allTextContents();
  expect(names.length).toBeGreaterThan(3);
  await page.getByRole('button', { name: 'Imprimer' }).click();
  const sheet = page.locator('[data-print-sheet]');
  for (const name of names) await expect(sheet).toContainText(name);
  await expect(sheet).toContainText(/Imprimé le 20\/11\/2026 à 16:\d\d par Maud Delcourt/);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Exporter (tableur)' }).click();
  const lines = (await readFile(await (await coming).path(), 'utf8')).trim().split('\r\n').slice(1);
  expect(lines.map((line) => line.split(';').slice(0, 2).join(' ')).sort()).toEqual([...names].sort());
});

test('sur un téléphone, la page tient en trois parties que l’on déplie', { tag: '@long' }, async ({ as }) => {
  const { page } = await as('maud', 'phone');
  await page.goto('/continuite');
  const visits = page.getByRole('button', { name: 'Visites attendues', exact: true });
  await expect(visits).toHaveAttribute('aria-expanded', 'false');
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(2500);
  await visits.click();
  await expect(page.getByRole('table', { name: 'Visites attendues' })).toBeVisible();
});
