import type { Page } from '@playwright/test';
import { expect, test } from './support/people';

const NAME = 'BENALI Yanis';
/** His window closes on 24 December; four days later nobody has seen him. */
const AFTER_THE_WINDOW = '2026-12-28T10:05:00+01:00';

const rowOf = (page: Page) => page.getByRole('row').filter({ hasText: NAME });
const rung = (page: Page, label: string) => page.getByRole('button', { name: label });

async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole('menuitem', { name: item }).click();
}

test('un enfant à voir est relancé, perdu de vue, puis repris ; personne ne le dit en retard', async ({ as, later }) => {
  const { page: today } = await as('maud');
  await today.goto('/continuite');
  await rung(today, 'À voir').click();
  await expect(rowOf(today)).toContainText('jusqu’au 24/12');
  await expect(rowOf(today).getByRole('button', { name: 'Noter un essai' })).toHaveCount(0);
  await rowOf(today).getByRole('link', { name: NAME }).click();
  const followUp = (page: Page) => page.getByRole('region', { name: 'Suivi des visites' });
  await expect(followUp(today)).toContainText('À voir');
  const file = new URL(today.url()).pathname;

  const { page } = await later('maud', AFTER_THE_WINDOW);
  page.setDefaultTimeout(10_000);
  const dialog = page.getByRole('dialog');
  await page.goto('/continuite');
  await expect(rowOf(page)).toContainText('fermée le 24/12');
  await expect(rowOf(page)).toContainText('aucun');
  await expect(page.getByRole('table').getByText('Visite à rattraper').first()).toBeVisible();
  await expect(
    page
      .getByRole('table')
      .first()
      .getByText(/retard/i),
  ).toHaveCount(0);

  await rowOf(page).getByRole('button', { name: 'Noter un essai' }).click();
  await choose(page, 'Téléphone, sans réponse');
  await expect(rowOf(page)).toContainText('relancé 1 fois');

  // One channel is not enough to call anybody lost.
  await rowOf(page).getByRole('button', { name: 'Autres suites' }).click();
  await choose(page, 'Perdu de vue…');
  await dialog.getByLabel('Pourquoi').fill('Ne répond pas');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dialog.getByText('Il faut des essais par deux moyens différents')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.goto(file);
  await followUp(page).getByRole('button', { name: 'Noter un essai' }).click();
  await choose(page, 'Courrier, envoyé');
  await followUp(page).getByRole('button', { name: 'Autres suites' }).click();
  await choose(page, 'Perdu de vue…');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await dialog.getByLabel('Pourquoi').fill('Logement quitté, courrier revenu');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dialog).toBeHidden();
  await expect(followUp(page)).toContainText('Perdu de vue');
  await expect(page.getByText(/en retard/i)).toHaveCount(0);

  await page.goto('/continuite');
  await expect(rowOf(page)).toContainText('décidé le 28/12');
  await rowOf(page).getByRole('button', { name: 'Suivi repris' }).click();
  await rung(page, 'Suivi repris').first().click();
  await expect(rowOf(page).getByRole('button', { name: 'Noter un essai' })).toBeVisible();
  await page.goto(file);
  await expect(followUp(page)).toContainText('Suivi repris');
  await expect(followUp(page)).toContainText('Logement quitté, courrier revenu');
});
