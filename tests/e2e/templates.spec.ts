import { expect, test } from './support/people';

test('la cellule change un parcours type, le publie, et fait passer un patient après avoir vu ce qui change pour lui', async ({
  as,
}) => {
  const { page } = await as('maud');
  await page.goto('/parcours-types');
  await page.getByRole('link', { name: /^Enfant vulnérable.*en vigueur$/ }).click();
  await page.getByRole('button', { name: 'Préparer la version suivante' }).click();
  await expect(page.getByText(/^Version \d+, brouillon$/)).toBeVisible();
  await page.getByRole('button', { name: /^Âges-clés/ }).click();
  await page.getByRole('button', { name: 'Visite des 9 mois' }).click();
  const milestone = page.getByRole('group', { name: 'Visite des 9 mois', exact: true });
  await milestone.getByRole('combobox', { name: /^Au plus tard/ }).selectOption('months-after');
  await milestone.getByLabel('Au plus tard', { exact: true }).fill('8');
  await expect(page.getByRole('status').filter({ hasText: 'Visite des 9 mois' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Publier la version 2…' })).toBeDisabled();
  await milestone.getByLabel('Au plus tard', { exact: true }).fill('11');
  await milestone.getByLabel('Pourquoi s’écarter du référentiel').fill('Délais des médecins pilotes');
  const changes = page.getByRole('region', { name: 'Changements' });
  await expect(changes).toContainText('1 écart');
  await expect(changes).toContainText('Délais des médecins pilotes');
  await expect(page.getByText(/^Enregistré à/)).toBeVisible();

  await page.getByRole('button', { name: 'Publier la version 2…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Qui l’a décidé').fill('comité du 24/11');
  await dialog.getByText('Faire passer ceux que je coche').click();
  const concerned = dialog
    .getByRole('listitem')
    .filter({ has: page.getByRole('checkbox'), hasText: 'Visite des 9 mois' })
    .first();
  await expect(concerned).toContainText(/Visite des 9 mois\s: du .* au .* → du .* au /);
  await concerned.getByRole('checkbox').check();
  await dialog.getByRole('button', { name: 'Publier', exact: true }).click();
  await expect(page.getByText('1 parcours passé à la version 2')).toBeVisible();
  await expect(page.getByText('1 parcours suit cette version.')).toBeVisible();
  const versions = page.getByRole('region', { name: 'Versions' });
  await expect(versions).toContainText(/v1 remplacée\d+ parcours/);
  await expect(versions).toContainText('comité du 24/11');
});

test('une infirmière lit les parcours types, et n’y change rien', async ({ as }) => {
  const { page } = await as('claire');
  await page.goto('/parcours-types');
  await page.getByRole('link', { name: /^Cancérologie, adulte.*en vigueur$/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Cancérologie, adulte/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /Préparer|Publier/ })).toHaveCount(0);
  await page.goto('/parcours-types');
  await expect(page.getByRole('button', { name: 'Importer' })).toHaveCount(0);
});
