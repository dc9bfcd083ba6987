import type { Page } from '@playwright/test';
import { expect, test } from './support/people';

const HEADER = 'Date;Heure;IPP;Nom;Prénom;Date de naissance;Sexe;Protocole;Cure';
const ROWS = [
  '27/11/2026;09:00;04100962;RICHARD;Catherine;03/01/1968;F;FOLFOX;C9J1',
  '27/11/2026;10:00;04109962;RICHARD;Catherine;03/01/1968;F;FOLFIRI;C1J1',
];

async function write(page: Page, patient: string, body: string): Promise<void> {
  const query = 'mutation($message: MessageInput!) { sendMessage(message: $message) { __typename } }';
  const message = { patient, body, to: [] };
  const sent = await page.request.post('/graphql', { data: { query, variables: { message } } });
  expect(await sent.text()).toContain('FileMessage');
}

test('deux homonymes nées le même jour sont signalées partout où l’on pourrait les confondre', async ({ as }) => {
  const { page } = await as('claire');
  await page.goto('/patients');
  await expect(page.getByRole('heading', { level: 1, name: 'Patients' })).toBeVisible();
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('14/06/1951 ngu');
  const found = page.getByRole('option').filter({ hasText: 'Homonyme : vérifiez deux traits' });
  await expect(found).toHaveCount(2);
  await found.first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'NGUYEN' })).toBeVisible();
  await expect(page.getByText('À ne pas confondre')).toBeVisible();

  const query = 'query { findPatients(search: "14/06/1951 ngu") { ... on FoundPatients { patients { id } } } }';
  const asked = await page.request.post('/graphql', { data: { query } });
  const { data } = (await asked.json()) as { data: { findPatients: { patients: { id: string }[] } } };
  for (const { id } of data.findPatients.patients) await write(page, id, 'Pensez à l’ordonnance');
  await page.goto('/messages?vue=envoyes');
  await expect(page.getByText(/^à ne pas confondre, naissance le/)).toHaveCount(2);

  const { page: sandrine } = await as('sandrine');
  const file = { name: 'hj.csv', mimeType: 'text/csv', buffer: Buffer.from([HEADER, ...ROWS].join('\r\n')) };
  await sandrine.locator('input[type=file]').first().setInputFiles(file);
  const rows = sandrine.getByRole('row').filter({ has: sandrine.getByRole('rowheader', { name: /RICHARD Catherine/ }) });
  await expect(rows.first().getByText(/à ne pas confondre, naissance le/)).toBeAttached();
});

test('des jumeaux portent chacun la marque de l’autre', async ({ as }) => {
  const { page } = await as('maud');
  await page.goto('/patients');
  await page
    .getByRole('link', { name: /KELLER\s+Tom/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'KELLER' })).toBeVisible();
  await expect(page.getByText('À ne pas confondre')).toBeVisible();
  await expect(page.getByText(/KELLER Jade, .*\(jumeau/)).toBeVisible();
});
