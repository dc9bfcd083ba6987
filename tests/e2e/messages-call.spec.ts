import type { Page } from '@playwright/test';
import { expect, test } from './support/people';

/** The row's one next action: it leads to the call. */
const callIn = (page: Page, name: string) =>
  page.locator('[data-row]').filter({ hasText: name }).locator('a, button').filter({ hasText: 'Appeler' }).first();

test('sans les deux vérifications d’identité, rien n’est enregistré', { tag: '@long' }, async ({ as }) => {
  const { page } = await as('claire');
  await callIn(page, 'PELLETIER').click();
  await page.getByRole('checkbox', { name: 'Aucun symptôme' }).click();
  await page.getByRole('button', { name: /enregistrer l’appel/ }).click();
  await expect(page.getByText('Cochez d’abord les deux vérifications d’identité.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Appel enregistré' })).toHaveCount(0);
});

test('l’appel de chimiothérapie orale sans symptôme tient en six gestes, depuis la liste', async ({ as }) => {
  const { page, hands } = await as('claire');
  await hands.tap(callIn(page, 'PELLETIER'));
  await page.getByRole('heading', { level: 1, name: /PELLETIER/ }).waitFor();
  // The scene of the study: the appointment to come, and the blood test before it.
  const remind = page.getByRole('region', { name: 'À rappeler' });
  await expect(remind.getByText(/Prise de sang/)).toBeVisible();
  await expect(remind.getByText(/Consultation, traitement oral/)).toBeVisible();

  await hands.tap(page.getByRole('checkbox', { name: /Date de naissance/ }));
  await hands.tap(page.getByRole('checkbox', { name: /Prénom et nom/ }));
  await hands.tap(page.getByRole('checkbox', { name: 'Aucun symptôme' }));
  await hands.tap(remind.getByRole('button', { name: 'Tout est rappelé' }));
  await hands.tap(page.getByRole('button', { name: /enregistrer l’appel/ }));
  await expect(page.getByRole('heading', { name: 'Appel enregistré' })).toBeVisible();
  expect(hands.count).toBe(6);
  await expect(page.getByText(/Prochain appel : /).first()).toBeVisible();
  await page.goto('/');
  await page.locator('[data-row]').first().waitFor();
  await expect(page.locator('[data-row]').filter({ hasText: 'traitement oral' }).filter({ hasText: 'PELLETIER' })).toHaveCount(0);
});

test(
  'un signe entendu propose d’en écrire au médecin ; un appel sans réponse garde un autre essai',
  { tag: '@long' },
  async ({ as }) => {
    const yann = (await as('yann')).page;
    await callIn(yann, 'HAMEL').click();
    await yann.getByRole('checkbox', { name: /Date de naissance/ }).click();
    await yann.getByRole('checkbox', { name: /Prénom et nom/ }).click();
    await yann.getByRole('checkbox', { name: 'Diarrhée' }).click();
    await yann.getByRole('button', { name: /enregistrer l’appel/ }).click();
    const sign = yann.getByRole('region', { name: 'Un signe est à transmettre' });
    await expect(sign.getByLabel('Votre message')).toHaveValue(/À l’appel de ce jour\s: Diarrhée\./);

    const { page, hands } = await as('claire');
    await hands.tap(callIn(page, 'HENRY'));
    await hands.tap(page.getByRole('button', { name: 'Pas de réponse' }));
    await hands.tap(page.getByRole('button', { name: 'Noter et réessayer' }));
    await expect(page.getByText('Sans réponse : un autre essai est prévu.')).toBeVisible();
    expect(hands.count).toBe(3);
  },
);
