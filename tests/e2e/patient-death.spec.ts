import { expect, test } from './support/people';

test('un décès déclaré par erreur est annulé, et tout revient', async ({ as }) => {
  const { page } = await as('claire');
  const dialog = page.getByRole('dialog');
  await page.goto('/patients');
  await page.getByRole('button', { name: 'Nouveau patient' }).click();
  await dialog.getByLabel('Date de naissance').fill('1938-07-02');
  await dialog.getByLabel(/^Nom utilisé/).fill('DORNIER');
  await dialog.getByRole('button', { name: 'Chercher' }).click();
  await dialog
    .getByLabel('Prénom utilisé')
    .fill(`Paulin ${Date.now() % 100_000}`.replace(/\d/g, (d) => 'abcdefghij'[Number(d)] ?? ''));
  await dialog.getByRole('button', { name: 'Homme' }).click();
  await dialog.getByRole('button', { name: 'Créer le dossier' }).click();
  await page.getByRole('button', { name: 'Inclure dans un parcours' }).click();
  await dialog.getByRole('button', { name: 'Inclure dans un parcours' }).click();
  await expect(page.getByText('Prochaine étape', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Autres actions' }).click();
  await page.getByRole('menuitem', { name: 'Déclarer un décès' }).click();
  await dialog.getByRole('button', { name: 'Les proches' }).click();
  await dialog.getByRole('button', { name: 'Continuer' }).click();
  // Said: nothing has stopped yet.
  await expect(page.getByText('Décès signalé, à confirmer')).toBeVisible();
  await expect(page.getByText('Prochaine étape', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Confirmer', exact: true }).click();
  await expect(dialog.getByText('1 parcours')).toBeVisible();
  await dialog.getByRole('button', { name: 'Confirmer le décès' }).click();
  await expect(page.getByText(/^Décès le/).first()).toBeVisible();
  await expect(page.getByText('Prochaine étape', { exact: true })).toBeHidden();
  await expect(page.getByText('À sécuriser')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Prévoir un contact avec les proches' })).toBeVisible();

  await page.getByRole('button', { name: 'Déclaré par erreur' }).click();
  await dialog.getByLabel('Pourquoi').fill('Homonyme');
  await dialog.getByRole('button', { name: 'Rétablir' }).click();
  await expect(page.getByText('Prochaine étape', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Déclaré par erreur' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Appeler' })).toBeVisible();
});
