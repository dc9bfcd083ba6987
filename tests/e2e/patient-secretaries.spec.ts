import type { Page } from '@playwright/test';
import { expect, test } from './support/people';

/** Everything that the server told this page, whether or not a screen showed it. */
async function heardBy(page: Page): Promise<string[]> {
  const heard: string[] = [];
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    heard.push(await response.text());
    await route.fulfill({ response });
  });
  return heard;
}

async function openGarnier(page: Page): Promise<void> {
  await page.goto('/patients');
  await page
    .getByRole('link', { name: /GARNIER\s+Hélène/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'GARNIER' })).toBeVisible();
  await page.waitForLoadState('networkidle');
}

test('la secrétaire d’accueil sait qui vient et comment joindre, et ne reçoit pas un mot de soins', async ({ as }) => {
  const { page } = await as('accueil');
  const heard = await heardBy(page);
  await openGarnier(page);
  expect(heard.join()).toContain('FileAdministrative');
  // Not hidden by the screen: never sent.
  expect(heard.join()).not.toMatch(/FileSchedule|FilePrescription|FileCoordination|FileClinical/);
  for (const name of ['Messages', 'Ordonnance', 'Parcours'])
    await expect(page.getByRole('region', { name: new RegExp(`^${name}`) })).toHaveCount(0);
});

test('la secrétaire de l’unité voit son planning, traitements compris, et rien des notes, des messages ni des ordonnances', async ({
  as,
}) => {
  const { page } = await as('sandrine');
  const heard = await heardBy(page);
  await openGarnier(page);
  expect(heard.join()).toContain('FileSchedule');
  expect(heard.join()).not.toMatch(/FilePrescription|FileCoordination|FileClinical/);
  await expect(page.getByRole('region', { name: /^Messages/ })).toHaveCount(0);
  // Whoever comes to another unit of the same hospital is not hers: the nurse of both opens the file, she finds none.
  const { page: claire } = await as('claire');
  const other = claire.locator('[data-visit]').filter({ hasText: 'HUET' }).getByRole('link').first();
  const address = (await other.getAttribute('href')) ?? '';
  expect(address).toMatch(/^\/patients\//);
  await page.goto(address);
  await expect(page.getByText('Aucun dossier à cette adresse')).toBeVisible();
  expect(heard.join()).not.toContain('HUET');
});
