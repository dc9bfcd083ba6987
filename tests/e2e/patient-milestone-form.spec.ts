import { expect, test, type Somebody } from './support/people';

interface Waiting {
  patient: string;
  title: string;
}

/** A child whose key-age visit this pilot physician’s own day waits for, and the milestone’s title. */
async function visitToMake({ page }: Somebody): Promise<Waiting> {
  const query = '{ day { rows { patient { id } reasons { code data } } } }';
  const response = await page.request.post('/graphql', { data: { query } });
  const { data } = (await response.json()) as {
    data: { day: { rows: { patient: { id: string } | null; reasons: { code: string; data: { title?: string } }[] }[] } };
  };
  const found = data.day.rows.flatMap(({ patient, reasons }) =>
    reasons.flatMap(({ code, data: { title = '' } }) =>
      patient && code.startsWith('milestone') && /^Visite des \d+ mois/.test(title) ? [{ patient: patient.id, title }] : [],
    ),
  );
  return found.at(-1) ?? { patient: '', title: '' };
}

test(
  'un jalon qu’un questionnaire satisfait l’ouvre de lui-même ; rempli, le jalon est coché',
  { tag: '@long' },
  async ({ as }) => {
    const caron = await as('caron');
    const { page } = caron;
    const { patient, title } = await visitToMake(caron);
    await page.goto(`/patients/${patient}`);
    const way = page.getByRole('group', { name: 'Parcours' });
    await way.getByText(title).first().click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('Le questionnaire rempli coche ce jalon, avec son résultat.');
    await dialog.getByRole('button', { name: 'Remplir le questionnaire' }).click();
    await dialog.getByRole('button', { name: 'Rien à signaler partout' }).click();
    await dialog.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await expect(page.getByText('Le jalon qui l’attendait est coché.')).toBeVisible();
    await expect(page.getByRole('button', { name: `Remplir : ${title}` })).toHaveCount(0);
  },
);

test('le PRISMA-7 propose ce que l’identité dit déjà, et ne le compte qu’une fois confirmé', { tag: '@long' }, async ({ as }) => {
  const { page } = await as('claire');
  await page.goto('/patients');
  await page
    .getByRole('link', { name: /BLANC Joël/ })
    .first()
    .click();
  const panel = page.getByRole('region', { name: 'Évaluations' });
  await panel.getByRole('button', { name: 'Remplir', exact: true }).click();
  await page.getByRole('menuitem', { name: /^PRISMA-7/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('D’après l’identité, à confirmer')).toBeVisible();
  await expect(dialog.getByText(/^Avez-vous plus de 85 ans \? Oui/)).toBeVisible();
  await expect(dialog.getByText(/^Êtes-vous un homme \? Oui/)).toBeVisible();
  await expect(dialog.getByText('Il manque 7 réponses :')).toBeVisible();
  await dialog.getByRole('button', { name: 'Confirmer' }).click();
  await expect(dialog.getByText('Il manque 5 réponses :')).toBeVisible();
  const man = dialog.getByRole('group', { name: 'Êtes-vous un homme ?' });
  await expect(man.getByRole('button', { name: 'Oui' })).toHaveAttribute('aria-pressed', 'true');
});
