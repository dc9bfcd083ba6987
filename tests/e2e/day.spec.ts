import { expect, test } from './support/people';

test('the pivot nurse sees colours, what changed and whom to secure without touching anything', async ({ as }) => {
  const { page, hands } = await as('claire');
  const plan = page.getByRole('region', { name: 'Plan des cinq prochains jours ouvrés' });
  const list = page.getByRole('region', { name: 'Aujourd’hui' });
  await expect(plan.getByText('1re venue').first()).toBeVisible();
  await expect(plan.getByText('Reprise').first()).toBeVisible();
  await expect(list.getByText('À sécuriser, critique').first()).toBeVisible();
  await expect(page.getByRole('region', { name: /Ce qui a changé depuis/ })).toBeVisible();
  await expect(page.getByText(/actualisé à 16:/)).toBeVisible();
  expect(hands.count).toBe(0);
});

test('everything red on the plan is in the list, with one action', async ({ as }) => {
  const { page } = await as('claire');
  const list = page.getByRole('region', { name: 'Aujourd’hui' });
  await list.getByRole('listitem').first().waitFor();
  const red = await page
    .locator('[data-visit]')
    .filter({ has: page.locator('[title="Bilan manquant"]') })
    .getByRole('link')
    .allTextContents();
  for (const name of new Set(red)) {
    await expect(list.locator('[data-row]').filter({ hasText: name }).getByRole('button').first()).toBeVisible();
  }
});

test('« à vérifier » is settled in one gesture, and the slip is taken back', async ({ as }) => {
  const { page, hands } = await as('claire');
  const cell = page.locator('[data-visit]').filter({ hasText: 'KONATÉ' });
  await hands.tap(cell.getByRole('button', { name: 'À vérifier' }));
  await hands.tap(page.getByRole('menuitem', { name: 'Suite' }));
  await expect(cell.getByText('Suite')).toBeVisible();
  expect(hands.count).toBe(2);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(cell.getByText('À vérifier')).toBeVisible();
});

test('« à vérifier » is also settled from the list, which says what contradicts what', { tag: '@long' }, async ({ as }) => {
  const { page, hands } = await as('claire');
  await hands.tap(page.getByRole('button', { name: /^Vérifier la venue, KONATÉ/ }));
  const dialog = page.getByRole('dialog', { name: /Comment vient KONATÉ/ });
  await expect(dialog).toContainText('Dite 1re venue, mais la cure ou le jour n’est pas le premier.');
  await hands.tap(dialog.getByRole('button', { name: 'Suite' }));
  expect(hands.count).toBe(2);
  const row = page.locator('[data-row]').filter({ hasText: 'KONATÉ' });
  await expect(row).not.toBeAttached();
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(row.or(page.getByText('1 nouvelle'))).toBeVisible();
});

test('what a colleague notes appears without reloading, and her own plan stays her own', async ({ as }) => {
  const claire = await as('claire');
  const yann = await as('yann');
  const cellOf = ({ page }: typeof claire) => page.locator('[data-visit]').filter({ hasText: 'HUET' });
  await expect(cellOf(claire).getByText('Bilan demandé')).toBeAttached();
  await cellOf(yann)
    .getByRole('button', { name: /^Venue de HUET/ })
    .click();
  await yann.page.getByRole('menuitem', { name: 'Bilan reçu', exact: true }).click();
  await expect(cellOf(claire).getByText('Bilan reçu')).toBeAttached();
  await yann.page.getByRole('button', { name: 'Annuler' }).click();
  await expect(cellOf(claire).getByText('Bilan demandé')).toBeAttached();

  await cellOf(yann).getByRole('link').focus();
  await yann.hands.key('v');
  await yann.hands.fill(yann.page.getByLabel(/À quelle heure/), '14:40');
  await yann.hands.key('Enter');
  await expect(cellOf(yann).getByText('Je le vois à 14:40')).toBeAttached();
  await expect(cellOf(claire).getByText('Je le vois à 14:40')).not.toBeAttached();
  expect(yann.hands.count).toBe(3);
  await yann.page.getByRole('button', { name: 'Annuler' }).click();
});

test('a decision told by telephone reads as reported until the physician confirms it', async ({ as }) => {
  const claire = await as('claire');
  const cell = claire.page.locator('[data-visit]').filter({ hasText: 'LE MEUR' });
  await cell.getByRole('button', { name: /^Venue de LE MEUR/ }).click();
  await claire.page.getByRole('menuitem', { name: 'OK donné par téléphone…' }).click();
  await claire.page.getByLabel(/Décision de/).fill('Dr Paul Vasseur');
  await claire.page.getByRole('button', { name: 'Noter', exact: true }).click();
  await expect(cell.getByText(/OK chimio du Dr Paul Vasseur, rapporté par Claire Le Goff, .*à confirmer/i)).toBeAttached();

  const vasseur = await as('vasseur');
  const his = vasseur.page.locator('[data-visit]').filter({ hasText: 'LE MEUR' });
  await his.getByRole('button', { name: /^Venue de LE MEUR/ }).click();
  await vasseur.page.getByRole('menuitem', { name: 'Confirmer l’OK rapporté' }).click();
  await expect(cell.getByText(/^OK chimio du Dr Paul Vasseur, \d\d:\d\d$/)).toBeAttached();
});

test('the keyboard walks the list and lists its keys', async ({ as }) => {
  const { page, hands } = await as('claire');
  const list = page.getByRole('region', { name: 'Aujourd’hui' });
  await list.locator('[data-row]').first().waitFor();
  const current = list.locator('[aria-current=true]');
  const first = await current.textContent();
  await hands.key('j');
  await expect(current).not.toHaveText(first ?? '');
  await hands.key('k');
  await expect(current).toHaveText(first ?? '');
  await hands.key('?');
  await expect(page.getByRole('dialog', { name: 'Raccourcis de cette page' })).toBeVisible();
  await hands.key('Escape');
});

test('a call is put off from the keyboard, with a reason that is asked for', { tag: '@long' }, async ({ as }) => {
  const { page } = await as('maud');
  await page.getByRole('button', { name: /^Appels 1/ }).click();
  const row = page.locator('[data-row]').filter({ hasText: 'HADDAD' });
  await expect(row).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('r');
  const dialog = page.getByRole('dialog', { name: /Reporter : HADDAD/ });
  await dialog.getByRole('button', { name: 'Reporter' }).click();
  await expect(dialog.getByText('Dites pourquoi en quelques mots.')).toBeVisible();
  await dialog.getByLabel(/Pourquoi/).fill('Chez sa grand-mère jusqu’à demain');
  await page.keyboard.press('Enter');
  await expect(row).not.toBeAttached();
});

test('the filters stand in the address', { tag: '@long' }, async ({ as }) => {
  const { page } = await as('claire');
  await page.getByRole('button', { name: /^Jalons/ }).click();
  await expect(page).toHaveURL(/liste=milestones/);
  await page.reload();
  await expect(page.getByRole('button', { name: /^Jalons/ })).toHaveAttribute('aria-pressed', 'true');
});

test('the sheet of the day is printed in initials with its hour, and with names on demand', { tag: '@long' }, async ({ as }) => {
  const { page } = await as('claire');
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  const print = async () => {
    await page.getByRole('button', { name: 'Imprimer le plan' }).click();
    await page.getByRole('menuitem', { name: /La feuille de vendredi/ }).click();
    return page.locator('[data-print-sheet]');
  };
  const sheet = await print();
  await expect(sheet).toContainText('L. S.');
  await expect(sheet).toContainText(/Imprimé le 20\/11\/2026 à 16:\d\d par Claire Le Goff/);
  await expect(sheet).not.toContainText('LECLERC');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.getByLabel('En initiales, zone soignants').uncheck();
  await expect(await print()).toContainText('LECLERC Suzanne');
});

test('the town nurse has her patients in her hand; a nurse of another practice has none of them', async ({ as }) => {
  const nadege = await as('nadege', 'phone');
  const card = nadege.page.getByRole('article').filter({ hasText: 'GARNIER' });
  await expect(card.getByText(/Prise de sang à faire/)).toBeVisible();
  await expect(card.getByRole('link', { name: 'Suivre la demande' })).toHaveAttribute('href', /^\/demandes\//);
  const hugo = await as('hugo', 'phone');
  await hugo.page.getByRole('heading', { level: 1 }).waitFor();
  await expect(hugo.page.getByText('GARNIER')).toHaveCount(0);
  const answer = await hugo.page.evaluate(async () => {
    const body = JSON.stringify({ query: '{ day { visits { id } rows { id } town { patient { familyName } } } }' });
    const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    return response.text();
  });
  expect(answer).not.toContain('GARNIER');
});

test('« pris en compte » clears what changed', async ({ as }) => {
  const { page } = await as('yann');
  const strip = page.getByRole('region', { name: /Ce qui a changé depuis/ });
  await strip.getByRole('button', { name: 'Pris en compte' }).click();
  await expect(strip).toHaveCount(0);
});

test(
  'on a phone a long name stands on one line, and its button under it where both do not fit',
  { tag: '@long' },
  async ({ as }) => {
    const { page } = await as('claire', 'phone');
    const rows = page.getByRole('region', { name: 'Aujourd’hui' }).locator('[data-row]');
    await rows.first().waitFor();
    const lines = await rows.evaluateAll((all) =>
      all.map((row, at) => {
        const name = row.querySelector('a')!;
        name.querySelector('b')!.textContent = 'M'.repeat(6 + at);
        const [written, act] = [name, row.querySelector('[data-row-act]')!].map((one) => one.getBoundingClientRect());
        const isUnder = act!.top >= written!.bottom;
        return Math.round(written!.height / parseFloat(getComputedStyle(name).lineHeight)) + (isUnder ? '' : ', beside');
      }),
    );
    expect(new Set(lines.map((line) => line.slice(0, 1)))).toEqual(new Set(['1']));
    expect(lines).toContain('1');
  },
);
