import { expect, test, type Somebody } from './support/people';

/** A child whose key-age visit this pilot physician’s own day waits for. */
async function childToSee({ page }: Somebody): Promise<string> {
  const query = '{ day { rows { patient { id } reasons { code data } } } }';
  const response = await page.request.post('/graphql', { data: { query } });
  const { data } = (await response.json()) as {
    data: { day: { rows: { patient: { id: string } | null; reasons: { code: string; data: { title?: string } }[] }[] } };
  };
  const waiting = data.day.rows.find(({ reasons }) =>
    reasons.some(({ code, data: { title = '' } }) => code.startsWith('milestone') && /^Visite des \d+ mois/.test(title)),
  );
  return waiting?.patient?.id ?? '';
}

test('le médecin pilote enregistre une visite d’âge-clé en trois gestes, et le jalon est coché', async ({ as }) => {
  const caron = await as('caron', 'phone');
  const { page, hands } = caron;
  await page.goto(`/patients/${await childToSee(caron)}`);
  const dialog = page.getByRole('dialog');
  await hands.tap(page.getByRole('button', { name: /^Remplir : Visite/ }));
  await hands.tap(dialog.getByRole('button', { name: 'Rien à signaler partout' }));
  await hands.tap(dialog.getByRole('button', { name: 'Enregistrer', exact: true }));
  await expect(page.getByText('Le jalon qui l’attendait est coché.')).toBeVisible();
  expect(hands.count).toBeLessThanOrEqual(3);
  await expect(page.getByRole('button', { name: /^Remplir : Visite/ })).toBeHidden();
});

test(
  'le G8 n’a pas de total tant qu’une réponse manque, puis le score exact ; écarté, il garde son motif',
  { tag: '@long' },
  async ({ as }) => {
    const { page } = await as('claire');
    await page.goto('/patients');
    await page
      .getByRole('link', { name: /BLANC Joël/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    const panel = page.getByRole('region', { name: 'Évaluations' });
    await panel.getByRole('button', { name: 'Remplir', exact: true }).click();
    await page.getByRole('menuitem', { name: /^G8/ }).click();
    const answer = (question: string, choice: string) =>
      dialog.getByRole('group', { name: question }).getByRole('button', { name: choice, exact: true }).click();
    await answer('Apports alimentaires depuis 3 mois', 'Baisse modérée');
    await answer('Perte de poids en 3 mois', 'Plus de 3 kg');
    await answer('Mobilité', 'Sort de chez lui');
    await answer('Problèmes neuropsychologiques', 'Aucun');
    await answer('Plus de 3 médicaments par jour', 'Oui');
    await answer('Santé comparée aux autres du même âge', 'Ne sait pas');
    await expect(dialog.getByText('Il manque une réponse :')).toBeVisible();
    await expect(dialog.getByText('Total', { exact: true })).toBeHidden();
    await dialog.getByLabel('Indice de masse corporelle').fill('18,7');
    await expect(dialog.getByRole('status')).toContainText('Total 5,5');
    await dialog.getByText('Variante et seuil').click();
    await answer('Première tranche d’IMC', '< 18,5');
    await expect(dialog.getByRole('status')).toContainText('Total 6,5');
    await dialog.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await expect(panel.getByRole('button', { name: /^Ouvrir : G8/ }).first()).toContainText('6,5');

    await panel
      .getByRole('button', { name: /^Ouvrir : G8/ })
      .first()
      .click();
    await expect(dialog.getByText('< 18,5')).toBeVisible();
    await dialog.getByRole('button', { name: 'Écarter' }).click();
    await dialog.getByRole('button', { name: 'Réponses inexactes' }).click();
    await expect(dialog).toBeHidden();
    await expect(panel.getByRole('button', { name: /^Ouvrir : G8/ }).first()).toContainText('11,5');
    await expect(panel.getByText(/écartée/)).toBeVisible();
  },
);

test('rouvrir « Évaluer » aussitôt enregistré montre ce qui vient d’être coché', { tag: '@long' }, async ({ as }) => {
  const { page } = await as('maud');
  await page.goto('/continuite');
  await page.getByRole('link', { name: 'DIALLO Aminata' }).last().click();
  const dialog = page.getByRole('dialog');
  const evaluate = page.getByRole('region', { name: 'Situation complexe' }).getByRole('button', { name: 'Évaluer' });
  await evaluate.click();
  const need = dialog.getByRole('checkbox').first();
  await need.click();
  await dialog.getByRole('button', { name: 'Pas de situation complexe' }).click();
  await dialog.getByRole('button', { name: 'Enregistrer la décision' }).click();
  await expect(dialog).toBeHidden();
  await evaluate.click();
  await expect(need).toBeChecked();
});
