import { expect, test } from './support/people';

const NAME = 'MARTELLO';

test('une patiente avance de l’annonce au retour à domicile', async ({ as }) => {
  const { page } = await as('claire');
  const dialog = page.getByRole('dialog');
  await page.goto('/patients');
  await page.getByRole('button', { name: 'Nouveau patient' }).click();
  await dialog.getByLabel('Date de naissance').fill('1961-04-18');
  await dialog.getByLabel(/^Nom utilisé/).fill(NAME);
  await dialog.getByRole('button', { name: 'Chercher' }).click();
  await dialog
    .getByLabel('Prénom utilisé')
    .fill(`Irène ${Date.now() % 100_000}`.replace(/\d/g, (d) => 'abcdefghij'[Number(d)] ?? ''));
  await dialog.getByRole('button', { name: 'Femme' }).click();
  await dialog.getByRole('button', { name: 'Créer le dossier' }).click();
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
  await expect(page.getByText('Identité provisoire')).toBeVisible();

  await page.getByRole('button', { name: 'Inclure dans un parcours' }).click();
  await dialog.getByRole('button', { name: 'Inclure dans un parcours' }).click();
  // From this instant on somebody is responsible, and a dated step is known.
  await expect(page.getByText('Référent du parcours').first()).toBeVisible();
  await expect(page.getByText('Prochaine étape', { exact: true })).toBeVisible();

  for (const step of [
    'Passer en RCP',
    'Proposition faite, PPS à remettre',
    'Traitement commencé',
    'Fin du traitement, retour à domicile',
  ]) {
    await page.getByRole('button', { name: 'Faire avancer le parcours' }).click();
    await page.getByRole('menuitem', { name: step }).click();
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(dialog).toBeHidden();
  }
  const way = page.getByRole('group', { name: 'Parcours' });
  await expect(way.getByText('Retour à domicile', { exact: true }).first()).toBeVisible();
  await expect(way.getByText('Appel de retour à domicile')).toBeVisible();
  await expect(page.getByText('PPAC avec le médecin traitant').first()).toBeVisible();

  // The milestone of the return home is ticked from the line of days itself.
  await way.getByText('Message de liaison à la ville').click();
  await dialog.getByRole('button', { name: 'C’est fait' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Jalon fait').first()).toBeVisible();
});
