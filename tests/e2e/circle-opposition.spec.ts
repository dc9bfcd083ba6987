import { expect, test } from './support/people';

test('un patient s’oppose : le dossier ouvert chez l’infirmière de ville se ferme, et sa parole le rouvre', async ({ as }) => {
  const { page: nadege } = await as('nadege', 'phone');
  await nadege.goto('/patients');
  const link = nadege.getByRole('link', { name: /GARNIER\s+Hélène/ }).first();
  const address = (await link.getAttribute('href')) ?? '';
  await nadege.goto(address);
  await expect(nadege.getByRole('heading', { level: 1, name: 'GARNIER' })).toBeVisible();

  const { page: claire } = await as('claire');
  const circle = claire.getByRole('region', { name: 'Cercle de soins' });
  const dialog = claire.getByRole('dialog');
  await claire.goto(address);
  await circle
    .getByRole('button', { name: /Plus, pour .*Ferrand/ })
    .first()
    .click();
  await claire.getByRole('menuitem', { name: 'Le patient s’y oppose' }).click();
  await dialog.getByLabel('Qui l’a dit, comment').fill('Mme Garnier, de vive voix');
  await dialog.getByRole('button', { name: 'Fermer l’accès' }).click();
  await expect(circle.getByText(/Accès fermé par le patient\s: Cabinet des Tilleuls/)).toBeVisible();

  // Nobody touched the phone.
  await expect(nadege.getByText('Ce dossier vient d’être fermé pour vous')).toBeVisible();
  await expect(nadege.getByText('GARNIER')).toHaveCount(0);
  await nadege.goto('/patients');
  await expect(nadege.getByRole('heading', { level: 1, name: 'Patients' })).toBeVisible();
  await nadege.waitForLoadState('networkidle');
  await expect(nadege.getByText('GARNIER')).toHaveCount(0);

  await circle.getByRole('button', { name: 'Rouvrir' }).click();
  await dialog.getByLabel('Qui l’a dit, comment').fill('Mme Garnier, par téléphone');
  await dialog.getByRole('button', { name: 'Rouvrir' }).click();
  await expect(circle.getByText(/Oppositions levées/)).toBeVisible();
  await nadege.goto(address);
  await expect(nadege.getByRole('heading', { level: 1, name: 'GARNIER' })).toBeVisible();
});
