import { obstacles } from './support/obstacles';
import { expect, test } from './support/people';

test('« Vue, pas encore saisie » : la médecin pilote confirme en trois gestes, depuis un lien qui s’ouvre sur la seule visite', async ({
  as,
}) => {
  const { page, hands } = await as('caron');
  // The day’s row asks for this first, and gives no date to a visit that took place.
  const row = page
    .getByRole('listitem')
    .filter({ hasText: 'FOFANA' })
    .or(page.getByRole('row').filter({ hasText: 'FOFANA' }));
  await expect(row.getByRole('link', { name: /^Confirmer/ })).toHaveAttribute('href', /^\/visites\/./);
  await expect(row.getByText(/Proposer une date|retard/)).toHaveCount(0);

  // So does the file, where what is not secured leads to the same page.
  await page.goto('/patients');
  await page.getByRole('link', { name: 'FOFANA Sira' }).first().click();
  const gap = page.getByRole('region', { name: 'À sécuriser' });
  await expect(gap.getByRole('link', { name: 'Confirmer la visite' })).toHaveAttribute('href', /^\/visites\/./);
  await expect(gap.getByText(/Dite vue le .*, à confirmer/)).toBeVisible();
  await expect(gap.getByText(/À faire vers le /)).toHaveCount(0);
  await expect(gap.getByRole('button', { name: 'Proposer une date' })).toHaveCount(0);
  await expect(page.getByRole('list', { name: 'Ce que veulent dire les signes' })).toContainText('à rattraper');

  await page.goto('/taches');
  const task = page.getByRole('listitem').filter({ hasText: 'FOFANA' });
  // A child is never late, nor is what is asked about one.
  await expect(task.getByText(/retard|dépassé/i)).toHaveCount(0);
  await expect(task.getByRole('button', { name: /^Fait/ })).toHaveCount(0);

  await hands.tap(task.getByRole('link', { name: 'Confirmer la visite de FOFANA Sira' }));
  await expect(page.getByText(/^Dite vue le/)).toBeVisible();
  await expect(page.getByText('la mère, au téléphone')).toBeVisible();
  expect(await obstacles(page)).toEqual([]);
  await hands.tap(page.getByRole('button', { name: 'Rien à signaler' }));
  await hands.tap(page.getByRole('button', { name: 'Confirmer la visite' }));
  await expect(page.getByText('Visite saisie')).toBeVisible();
  expect(hands.count).toBe(3);

  await expect(page.getByRole('button', { name: 'Copier pour mon logiciel : Visite des 18 mois' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Imprimer ou PDF : Visite des 18 mois' })).toBeVisible();
  const address = page.url();
  await page.getByRole('link', { name: 'Revenir aux tâches' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tâches' })).toBeVisible();
  await expect(task).toHaveCount(0);

  // Who does not follow this child learns nothing from the same address.
  const { page: elsewhere } = await as('claire');
  await elsewhere.goto(address);
  await expect(elsewhere.getByText('Cette visite n’existe plus, ou n’est pas pour vous.')).toBeVisible();
});
