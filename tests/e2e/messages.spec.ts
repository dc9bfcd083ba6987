import { expect, test } from './support/people';
import type { Page } from '@playwright/test';

/** The bell's own sentence, on whatever page. */
const bell = (page: Page) => page.getByRole('link', { name: /Messages et notifications/ });

async function openFile(page: Page, name: RegExp): Promise<void> {
  await page.goto('/patients');
  await page.getByRole('link', { name }).first().click();
  await page.getByRole('region', { name: 'Messages' }).waitFor();
}

test('un message est lu puis pris en compte, et son auteure le voit sans recharger', async ({ as }) => {
  const words = 'Pouvez-vous vérifier le pansement demain matin ?';
  const claire = await as('claire');
  await openFile(claire.page, /GARNIER/);
  const panel = claire.page.getByRole('region', { name: 'Messages' });
  await claire.hands.tap(panel.getByPlaceholder('Écrire au cercle de soins…'));
  await panel.getByRole('button', { name: /À qui/ }).click();
  await claire.page.getByRole('menuitemradio', { name: /Tilleuls, toute l’équipe/ }).click();
  await claire.hands.fill(panel.getByLabel('Votre message'), words);
  await panel.getByRole('checkbox', { name: /Demander/ }).check();
  await claire.hands.tap(panel.getByRole('button', { name: 'Envoyer' }));
  const sent = panel.getByRole('listitem').filter({ hasText: words });
  await expect(sent.getByText('Pas encore lu')).toBeVisible();

  const nadege = await as('nadege', 'phone');
  await nadege.page.goto('/messages');
  const unread = Number(/(\d+) non lu/.exec((await bell(nadege.page).getAttribute('aria-label')) ?? '')?.[1]);
  await nadege.hands.tap(nadege.page.getByRole('button', { expanded: false }).filter({ hasText: words }));
  await expect(bell(nadege.page)).toHaveAccessibleName(new RegExp(`: ${unread - 1} non lu`));
  await expect(sent.getByText(/Lu par Nadège Ferrand/i)).toBeVisible();

  // A dated locum of the practice takes it into account under his own name, in one gesture.
  const theo = await as('theo', 'phone');
  await theo.page.goto('/messages');
  const row = theo.page.getByRole('listitem').filter({ hasText: words });
  await theo.hands.tap(row.getByRole('button', { name: /Pris en compte/ }));
  await expect(sent.getByText(/Lu et pris en compte par Théo Blanchard/i)).toBeVisible();
  expect(theo.hands.count).toBe(1);
});

test('un brouillon est gardé pour son auteure, et pour elle seule', { tag: '@long' }, async ({ as }) => {
  const { page } = await as('claire');
  await openFile(page, /BLANC/);
  await page.getByPlaceholder('Écrire au cercle de soins…').click();
  await page.getByLabel('Votre message').fill('Je propose jeudi à 14 h');
  const file = page.url();
  const change = async (from: RegExp, to: RegExp, login: string) => {
    await page.getByRole('banner').getByRole('button', { name: from }).click();
    await page.getByRole('menuitem', { name: 'Changer d’utilisateur' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Identifiant').fill(login);
    await dialog.getByLabel('Mot de passe').fill('jalon');
    await page.keyboard.press('Enter');
    await page.getByRole('banner').getByRole('button', { name: to }).waitFor();
    await page.goto(file);
  };
  await change(/Claire Le Goff/, /Yann Kerbrat/, 'yann');
  await expect(page.getByRole('region', { name: 'Messages' })).toBeVisible();
  await expect(page.getByText('Je propose jeudi à 14 h')).toHaveCount(0);
  await change(/Yann Kerbrat/, /Claire Le Goff/, 'claire');
  await expect(page.getByLabel('Votre message')).toHaveValue('Je propose jeudi à 14 h');
  await expect(page.getByText('Brouillon gardé')).toBeVisible();
});

test('une tâche se donne à un collègue en trois gestes, se fait en un, et s’annule', { tag: '@long' }, async ({ as }) => {
  const what = 'Demander le compte rendu du scanner';
  const claire = await as('claire');
  await claire.page.goto('/taches');
  await claire.hands.fill(claire.page.getByLabel('Que faut-il faire ?'), what);
  const whom = claire.page.getByLabel('À qui');
  const yannOption = await whom.locator('option').filter({ hasText: 'Yann Kerbrat' }).first().getAttribute('value');
  await claire.hands.choose(whom, yannOption ?? '');
  await claire.hands.tap(claire.page.getByRole('button', { name: 'Donner la tâche' }));
  await expect(claire.page.getByText('Tâche donnée')).toBeVisible();
  expect(claire.hands.count).toBe(3);

  const yann = await as('yann');
  await yann.page.goto('/taches');
  await yann.hands.tap(yann.page.getByRole('button', { name: `Fait : ${what}` }));
  await expect(yann.page.getByText('Tâche faite')).toBeVisible();
  expect(yann.hands.count).toBe(1);
  await yann.page.getByRole('region', { name: 'Ce qui vient d’être fait' }).getByRole('button', { name: 'Annuler' }).click();
  await expect(yann.page.getByRole('button', { name: `Fait : ${what}` })).toBeVisible();
});
