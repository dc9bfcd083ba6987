import { enrolled, newPatient } from './support/new-patient';
import { expect, test } from './support/people';

const NAME = 'MARTELLO';

test('une patiente avance de l’annonce au retour à domicile', async ({ as }) => {
  const claire = await as('claire');
  const { page } = claire;
  const dialog = page.getByRole('dialog');
  await newPatient(claire, NAME, 'Irène');
  await expect(page.getByText('Identité provisoire')).toBeVisible();

  await enrolled(claire);
  // From this instant on somebody is responsible, and a dated step is known.
  await expect(page.getByText('Référent du parcours').first()).toBeVisible();

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
