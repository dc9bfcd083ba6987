import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './support/people';

const SAMPLES = join(__dirname, '../fixtures/schedules');
const FIRST = join(SAMPLES, 'hj-export-utf8.csv');
const SECOND = join(SAMPLES, 'hj-export-utf8-second-push.csv');

/** The hidden input behind « Choisir un fichier ». */
const fileOf = (page: Page) => page.locator('input[type=file]').first();
const summary = (page: Page) => page.getByRole('region', { name: 'Résumé' });
const row = (page: Page, who: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: who }) });

/** The journeys follow one another on one plan: the second file is compared with the first. */
test.describe.configure({ mode: 'serial' });

test('la secrétaire envoie le planning des cinq jours en trois gestes, et l’infirmière référente le voit arriver', async ({
  as,
}) => {
  const nurse = await as('claire');
  const { page, hands } = await as('sandrine');
  await expect(page.getByRole('heading', { name: 'Envoi du planning' })).toBeVisible();
  await hands.file(fileOf(page), FIRST);
  await expect(summary(page)).toContainText(/40\s*ajoutées/);
  await expect(page.getByRole('button', { name: 'du lundi 23 au vendredi 27' })).toBeVisible();
  await expect(row(page, 'BERNARD Zoé')).toContainText('1re venue');
  await hands.tap(page.getByRole('button', { name: 'Envoyer 40 venues' }));
  await expect(page.getByRole('heading', { name: 'Planning envoyé' })).toBeVisible();
  expect(hands.count).toBeLessThanOrEqual(3);
  await expect(nurse.page.getByText('GAUTHIER').first()).toBeVisible();
});

test('le même fichier envoyé deux fois ne change rien', async ({ as }) => {
  const { page } = await as('sandrine');
  await fileOf(page).setInputFiles(FIRST);
  await expect(page.getByRole('heading', { name: 'Rien n’a changé' })).toBeVisible();
  await page.getByRole('button', { name: 'Terminer' }).click();
  await expect(page.getByRole('button', { name: 'Choisir un fichier' })).toBeVisible();
});

test('le second envoi montre ce qui change, et garde au plan une venue absente tant que personne ne dit pourquoi', async ({
  as,
}) => {
  const { page, hands } = await as('sandrine');
  await hands.file(fileOf(page), SECOND);
  await expect(summary(page)).toContainText(/1\s*ajoutée/);
  await expect(summary(page)).toContainText(/2\s*déplacées/);
  await expect(summary(page)).toContainText(/1\s*absente du fichier/);
  await expect(summary(page)).toContainText(/37\s*inchangées/);
  await expect(row(page, 'BONNET Michel')).toContainText('Déplacée, était mer. 25, 14:15');
  await expect(row(page, 'ROBIN Sylvie')).toContainText('Ajoutée');
  await expect(page.getByRole('button', { name: 'Envoyer 41 venues' })).toBeVisible();
  await hands.tap(
    page.getByRole('group', { name: 'Motif de l’absence de GARCIA Nathalie' }).getByRole('button', { name: 'Hospitalisée' }),
  );
  await expect(page.getByText('1 retirée du plan : hospitalisée.')).toBeVisible();
  await hands.tap(page.getByRole('button', { name: 'Envoyer 40 venues' }));
  await expect(page.getByRole('heading', { name: 'Planning envoyé' })).toBeVisible();
  await expect(page.getByText('1 ajoutée, 2 déplacées, 1 retirée').first()).toBeVisible();
  expect(hands.count).toBeLessThanOrEqual(3);
});

test('un envoi se retire : le plan revient à ce qu’il était, et l’historique le dit', async ({ as }) => {
  const { page } = await as('sandrine');
  const history = page.getByRole('table', { name: 'Derniers envois' });
  await history.getByRole('button', { name: 'Retirer cet envoi' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Retirer cet envoi' }).click();
  await expect(page.getByText('4 venues remises comme avant')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Terminer' }).click();
  await expect(history.getByRole('cell', { name: /retrait d’un envoi\s: 4 remises/ })).toBeVisible();
  await fileOf(page).setInputFiles(FIRST);
  await expect(page.getByRole('heading', { name: 'Rien n’a changé' })).toBeVisible();
  await page.getByRole('button', { name: 'Terminer' }).click();
});

test('une ligne fautive attend dans une liste que personne ne perd, puis part une fois corrigée', async ({ as }) => {
  const { page, hands } = await as('sandrine');
  const faulty = readFileSync(FIRST, 'utf8').replace('MASSON;Gérard;28/05/1975', 'MASSON;Gérard;31/02/1975');
  await fileOf(page).setInputFiles({ name: 'planning.csv', mimeType: 'text/csv', buffer: Buffer.from(faulty) });
  await expect(row(page, 'MASSON Gérard')).toContainText('31/02/1975');
  await page.getByRole('button', { name: /^Envoyer/ }).click();
  await page.getByRole('link', { name: 'Voir les lignes en attente' }).click();
  const entry = page.getByRole('region', { name: /MASSON Gérard/ });
  await hands.tap(entry.getByRole('button', { name: 'Corriger et envoyer' }));
  await hands.fill(entry.getByLabel('Date de naissance'), '28/05/1975');
  await hands.tap(entry.getByRole('button', { name: 'Enregistrer la ligne' }));
  await expect(page.getByText('Aucune ligne en attente.')).toBeVisible();
});

test('un fichier illisible dit pourquoi, et rien n’est perdu', async ({ as }) => {
  const { page } = await as('sandrine');
  const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  await fileOf(page).setInputFiles({ name: 'planning.csv', mimeType: 'text/csv', buffer: picture });
  await expect(page.getByText('Ce fichier est une image')).toBeVisible();
  await fileOf(page).setInputFiles({ name: 'vide.csv', mimeType: 'text/csv', buffer: Buffer.from('') });
  await expect(page.getByText('Ce fichier est vide')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Derniers envois' })).toBeVisible();
});

test('une infirmière de ville ne trouve ni la page, ni les lignes, ni le plan de l’hôpital de jour', async ({ as }) => {
  const { page } = await as('hugo');
  await page.goto('/planning');
  await expect(page.getByText('VINCENT')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Choisir un fichier' })).toHaveCount(0);
});
