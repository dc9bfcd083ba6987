import { expect, test } from './support/people';

test(
  'une cause qui revient devient un changement du parcours type, et la page dit ensuite si elle revient',
  { tag: '@long' },
  async ({ as }) => {
    const { page } = await as('maud');
    await page.goto('/continuite');
    const causes = page.getByRole('table', { name: 'Causes dans le temps' });
    const cause = causes.getByRole('row').filter({ hasText: 'Délai du service' });
    await expect(cause).toContainText('revient');
    await cause.getByRole('button', { name: 'Élément correctif…' }).click();
    const dialog = page.getByRole('dialog', { name: /^Cause qui revient : Délai du service/ });
    await dialog.getByLabel('Élément correctif').fill('La cellule demande le bilan auditif dès l’inclusion');
    await dialog.getByLabel('Règle formalisée').fill('Le bilan auditif est demandé au plus tard à 3 mois');
    const choice = dialog.getByLabel('Parcours type à modifier');
    const template = await choice
      .locator('option', { hasText: /^Enfant vulnérable/ })
      .first()
      .textContent();
    await choice.selectOption({ label: template ?? '' });
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(causes).toContainText('La cellule demande le bilan auditif dès l’inclusion');
    await causes.getByRole('link', { name: /, à modifier$/ }).click();

    await page.getByRole('button', { name: 'Préparer la version suivante' }).click();
    await expect(page.getByText(/^Version \d+, brouillon$/)).toBeVisible();
    await page.getByRole('button', { name: /^Âges-clés/ }).click();
    await page.getByRole('button', { name: 'Visite des 9 mois' }).click();
    const milestone = page.getByRole('group', { name: 'Visite des 9 mois', exact: true });
    await milestone.getByRole('combobox', { name: /^Au plus tard/ }).selectOption('months-after');
    await milestone.getByLabel('Au plus tard', { exact: true }).fill('11');
    await milestone.getByLabel('Pourquoi s’écarter du référentiel').fill('Bilan auditif demandé plus tôt');
    await expect(page.getByText(/^Enregistré à/)).toBeVisible();
    await page.goto('/continuite');
    await expect(causes.getByRole('link', { name: /brouillon v\d+ à publier$/ })).toBeVisible();
    await causes.getByRole('link', { name: /brouillon v\d+ à publier$/ }).click();
    await page.getByRole('button', { name: /^Publier la version \d+…$/ }).click();
    const publish = page.getByRole('dialog');
    await publish.getByLabel('Qui l’a décidé').fill('comité de la cellule');
    await publish.getByRole('button', { name: 'Publier', exact: true }).click();
    await expect(publish).toHaveCount(0);

    await page.goto('/continuite');
    const answer = causes.getByRole('listitem').filter({ hasText: 'La cellule demande le bilan auditif' });
    await expect(answer).toContainText('Règle : Le bilan auditif est demandé au plus tard à 3 mois');
    await expect(answer).toContainText(/v\d+ en vigueur depuis le 20\/11/);
    await expect(answer).toContainText('Trop tôt pour dire si la cause revient.');
  },
);
