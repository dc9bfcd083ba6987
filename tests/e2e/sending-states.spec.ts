import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { obstacles } from './support/obstacles';
import { expect, test } from './support/people';

const FIRST = readFileSync(join(__dirname, '../fixtures/schedules/hj-export-utf8.csv'), 'utf8');

/** A file that asks for everything: a faulty row, traits that differ. */
const TROUBLED = FIRST.replace('MASSON;Gérard;28/05/1975', 'MASSON;Gérard;31/02/1975').replace(
  'BLANC;Joël;02/09/1937',
  'BLANC;Joël;20/09/1937',
);
const give = (page: Page, text: string) =>
  page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'planning.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

for (const where of ['desk', 'phone'] as const)
  test(
    `l’aperçu d’un envoi n’arrête personne, ${where === 'desk' ? 'au bureau' : 'au téléphone'}`,
    { tag: '@long' },
    async ({ as }) => {
      const { page } = await as('sandrine', where);
      await give(page, TROUBLED);
      await expect(page.getByRole('heading', { name: 'Ce que le fichier change' })).toBeVisible();
      await page.getByRole('button', { name: 'Corriger' }).click();
      await expect(page.getByRole('form', { name: 'Corriger la ligne 14' })).toBeVisible();
      await page.getByRole('button', { name: 'Changer une correspondance' }).click();
      expect(await obstacles(page)).toEqual([]);
      await page.getByRole('form').getByRole('button', { name: 'Annuler' }).click();
      await page.getByRole('button', { name: 'Abandonner' }).click();
      await page.getByRole('button', { name: 'Coller des lignes' }).click();
      await page.getByLabel('Lignes copiées d’un tableur').fill(TROUBLED.replaceAll(';', '\t'));
      await page.getByRole('button', { name: 'Lire ces lignes' }).click();
      await expect(page.getByRole('region', { name: 'Résumé' })).toContainText(/lignes? à régler/);
      await page.getByRole('button', { name: 'Abandonner' }).click();
    },
  );
