import { expect, test } from './support/people';

test('trouver une patiente de ses unités tient en un champ', async ({ as }) => {
  const { page, hands } = await as('claire');
  await page.keyboard.press('/');
  await hands.fill(page.getByRole('combobox'), '05/02/1943 gar');
  await expect(page.getByRole('option', { name: /GARNIER/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /GARNIER/ })).toBeVisible();
  expect(hands.count).toBe(1);
});

test('planifier un rendez-vous tient en quatre gestes, le reporter en deux, l’annuler avec un motif en deux', async ({ as }) => {
  const { page, hands } = await as('claire');
  await page.goto('/patients');
  await page
    .getByRole('link', { name: /GARNIER\s+Hélène/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');

  await hands.tap(page.getByRole('button', { name: 'Planifier', exact: true }));
  await hands.tap(dialog.getByRole('button', { name: 'Imagerie' }));
  await expect(dialog.getByText('Déjà planifié ou fait')).toBeVisible();
  await hands.fill(dialog.getByLabel('Date et heure'), '2026-11-24T10:30');
  await hands.tap(dialog.getByRole('button', { name: 'Planifier' }));
  await expect(dialog).toBeHidden();
  expect(hands.count).toBeLessThanOrEqual(4);

  hands.count = 0;
  await hands.tap(page.getByRole('button', { name: 'Reporter : Imagerie' }).first());
  await hands.tap(page.getByRole('menuitem', { name: /mercredi 25 novembre/ }));
  await expect(page.getByText(/Reporté au/)).toBeVisible();
  expect(hands.count).toBe(2);

  hands.count = 0;
  await hands.tap(page.getByRole('button', { name: 'Annuler : Imagerie' }).first());
  await hands.tap(page.getByRole('menuitem', { name: 'À la demande du patient' }));
  await expect(page.getByText('Annulé.')).toBeVisible();
  expect(hands.count).toBe(2);
});
