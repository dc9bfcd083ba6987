import type { Page } from '@playwright/test';
import { expect, test, type Somebody } from './support/people';

const TITLES = ['Rappeler le laboratoire', 'Réserver le VSL'];

/** Two tasks of her own, for today: what each journey moves. */
async function giveHerself({ page }: Somebody, titles: readonly string[]): Promise<void> {
  await page.goto('/taches');
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Donner la tâche' }) });
  const own = await form.getByLabel('À qui').locator('option', { hasText: 'Claire Le Goff' }).first().getAttribute('value');
  for (const title of titles) {
    await form.getByLabel('Que faut-il faire').fill(title);
    await form.getByLabel('À qui').selectOption(own);
    await form.getByRole('button', { name: 'Donner la tâche' }).click();
    await expect(page.getByText(title)).toBeVisible();
  }
  await page.goto('/');
}

const rowOf = (page: Page, title: string) => page.locator('[data-row]').filter({ hasText: title });

/** Walks the list to that row with J, as she would. */
async function walkTo(page: Page, title: string): Promise<void> {
  await rowOf(page, title).waitFor();
  for (let steps = 0; steps < 60; steps += 1) {
    if ((await rowOf(page, title).getAttribute('aria-current')) === 'true') return;
    await page.keyboard.press('j');
  }
}

test(
  'elle reporte plusieurs lignes d’un geste au clavier ; elles restent comptées, avec leur jour et leur motif',
  { tag: '@long' },
  async ({ as }) => {
    const claire = await as('claire');
    const { page } = claire;
    await giveHerself(claire, TITLES);
    for (const title of TITLES) {
      await walkTo(page, title);
      await page.keyboard.press('x');
    }
    await expect(page.getByRole('status').filter({ hasText: '2 sélectionnés' })).toBeVisible();
    await page.keyboard.press('r');
    const dialog = page.getByRole('dialog', { name: 'Reporter : 2 appels et tâches' });
    for (const title of TITLES) await expect(dialog).toContainText(title);
    await page.keyboard.press('Enter');
    await expect(dialog).toContainText('Dites pourquoi en quelques mots.');
    await page.keyboard.type('Laboratoire fermé');
    await page.keyboard.press('Enter');
    for (const title of TITLES) await expect(rowOf(page, title)).toHaveCount(0);
    await page.getByRole('button', { name: '2 reportés' }).click();
    await expect(page).toHaveURL(/liste=put-off/);
    await page.reload();
    const later = page.locator('[data-put-off]');
    await expect(later).toHaveCount(2);
    await expect(later.first()).toContainText('Motif : Laboratoire fermé');
    await expect(later.first()).toContainText('Reporté au sam. 21');
    await later
      .first()
      .getByRole('button', { name: /^Ramener à aujourd’hui/ })
      .click();
    await expect(later).toHaveCount(1);
    await page.getByRole('button', { name: 'Retour à la liste' }).click();
    const back = page.locator('[data-row]').filter({ hasText: 'A changé de jour 2 fois : Ramené à aujourd’hui' });
    await expect(back.or(page.getByText('1 nouvelle'))).toHaveCount(1);
  },
);

test('elle passe le relais : sa collègue le trouve dans sa liste, avec son nom et son mot', { tag: '@long' }, async ({ as }) => {
  const claire = await as('claire');
  const { page } = claire;
  const title = 'Prévenir l’ambulancier';
  await giveHerself(claire, [title]);
  await page.getByRole('button', { name: 'Sélectionner', exact: true }).click();
  await page.getByRole('checkbox', { name: `Sélectionner ${title}` }).check();
  await page.getByRole('button', { name: 'Confier à…' }).click();
  const dialog = page.getByRole('dialog', { name: `Passer le relais : ${title}` });
  await dialog.getByRole('button', { name: 'Confier' }).click();
  await expect(dialog).toContainText('Choisissez à qui.');
  await dialog.getByLabel('À qui').selectOption({ label: 'Yann Kerbrat, IPO' });
  await dialog.getByLabel('Un mot').fill('Il préfère être appelé le matin');
  await dialog.getByRole('button', { name: 'Confier' }).click();
  await expect(page.getByText('Confié à Yann Kerbrat, qui le voit dans sa liste.')).toBeVisible();
  await expect(rowOf(page, title)).toHaveCount(0);

  const yann = await as('yann');
  await expect(rowOf(yann.page, title)).toContainText('Confié par Claire Le Goff : Il préfère être appelé le matin');

  // What she handed over stays in her sight until it is done, and says so.
  await page.getByRole('button', { name: '1 remis par moi' }).click();
  const handed = page.locator('[data-handed-over]').filter({ hasText: title });
  await expect(handed).toContainText('Chez Yann Kerbrat');
  await yann.page.goto('/taches');
  const task = yann.page.getByRole('listitem').filter({ hasText: title });
  await task.getByRole('button', { name: /^Fait/ }).click();
  await expect(handed).toContainText('Fait par Yann Kerbrat');
});

test('la page dit comment elle ordonne, et ce qui a placé chaque ligne', { tag: '@long' }, async ({ as }) => {
  const { page } = await as('claire');
  await page.getByRole('button', { name: /Comment cette liste est ordonnée/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Comment cette liste est ordonnée' });
  await expect(dialog.locator('ol').getByRole('listitem')).toHaveText([/^La gravité/, /^L’échéance/, /^L’ancienneté/, /^Sinon/]);
  const names = await page.locator('[data-row] b').allTextContents();
  await expect(dialog.locator('ul').getByRole('listitem').first()).toContainText(names[0] ?? '—');
});
