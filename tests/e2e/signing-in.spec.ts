import { Secret, TOTP } from 'otpauth';
import { expect, test } from './support/people';

test('la page sans geste se ferme, et rend ce qui était commencé à la même personne', async ({ as }) => {
  const { page } = await as('maud');
  await page.clock.install();
  await page.goto('/taches');
  const begun = page.getByRole('textbox', { name: 'Que faut-il faire ?' });
  await begun.fill('Rappeler la PMI');
  await page.clock.fastForward('31:00');
  await expect(page.getByRole('heading', { name: 'Page fermée après 30 minutes sans geste' })).toBeVisible();
  await expect(begun).toBeHidden();
  await page.getByLabel('Identifiant').fill('maud');
  await page.getByLabel('Mot de passe', { exact: true }).fill('jalon');
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(begun).toHaveValue('Rappeler la PMI');
  await expect(begun).toBeVisible();
  await page.context().close(); // with its clock
});

test(
  'une deuxième étape s’installe par un code QR, est demandée à la connexion suivante, et un code de secours dépanne',
  { tag: '@long' },
  async ({ as, browser }) => {
    const { page } = await as('assia');
    await page.getByRole('button', { name: /Assia/ }).click();
    await page.getByRole('menuitem', { name: 'Mon compte' }).click();
    const account = page.getByRole('dialog', { name: 'Mon compte' });
    await account.getByRole('button', { name: 'Installer' }).click();
    await expect(account.getByRole('img', { name: /Code QR/ })).toBeVisible();
    const secret = ((await account.locator('code').textContent()) ?? '').replace(/ /g, '');
    const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: await serverNow(page) });
    await account.getByLabel('Code à 6 chiffres').fill(code);
    await account.getByRole('button', { name: 'Vérifier le code' }).click();
    const recovery = (await account.getByRole('list', { name: 'Codes de secours' }).locator('code').first().textContent()) ?? '';
    await account.getByRole('button', { name: 'Je les ai gardés' }).click();
    await expect(account.getByText('Il reste 10 codes de secours.')).toBeVisible();

    const elsewhere = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
    await elsewhere.goto('/');
    await elsewhere.getByLabel('Identifiant').fill('assia');
    await elsewhere.getByLabel('Mot de passe', { exact: true }).fill('jalon');
    await elsewhere.getByRole('button', { name: 'Se connecter' }).click();
    await expect(elsewhere.getByText('Tapez maintenant le code de votre téléphone.')).toBeVisible();
    await elsewhere.getByLabel('Code à 6 chiffres').fill(code);
    await elsewhere.getByRole('button', { name: 'Se connecter' }).click();
    await expect(elsewhere.getByText('Ce code a déjà servi.')).toBeVisible();
    await elsewhere.getByLabel('Code à 6 chiffres').fill(recovery);
    await elsewhere.getByRole('button', { name: 'Se connecter' }).click();
    await expect(elsewhere.getByRole('button', { name: /Assia/ })).toBeVisible();
    await elsewhere.context().close();

    // The demo's account is given back as it was: a second recovery code takes the step off.
    await account.getByRole('button', { name: 'Retirer' }).click();
    await account
      .getByLabel('Code à 6 chiffres')
      .fill(new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: (await serverNow(page)) + 30_000 }));
    await account.getByRole('button', { name: 'Retirer' }).click();
    await expect(account.getByRole('button', { name: 'Installer' })).toBeVisible();
  },
);

test('une session oubliée ailleurs se ferme d’ici, seule, et sa page avec elle', { tag: '@long' }, async ({ as, browser }) => {
  const { page } = await as('klein');
  const elsewhere = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
  await elsewhere.goto('/');
  await elsewhere.getByLabel('Identifiant').fill('klein');
  await elsewhere.getByLabel('Mot de passe', { exact: true }).fill('jalon');
  await elsewhere.getByRole('button', { name: 'Se connecter' }).click();
  await expect(elsewhere.getByRole('button', { name: /Klein/ })).toBeVisible();

  await page.getByRole('button', { name: /Klein/ }).click();
  await page.getByRole('menuitem', { name: 'Mes sessions' }).click();
  const dialog = page.getByRole('dialog', { name: 'Mes sessions' });
  await expect(dialog.getByText(/dernière utilisation/)).toHaveCount(2);
  await dialog.getByRole('button', { name: /^Fermer cette session/ }).click();
  await expect(dialog.getByText(/dernière utilisation/)).toHaveCount(1);
  // Nobody touched the other computer.
  await expect(elsewhere.getByLabel('Identifiant')).toBeVisible();
  await elsewhere.context().close();
});

test(
  'l’administratrice commence la revue annuelle, garde une situation, et voit ce qui reste',
  { tag: '@long' },
  async ({ as }) => {
    const { page } = await as('admin');
    await page.goto('/administration?vue=revue');
    await page.getByRole('button', { name: 'Commencer la revue' }).click();
    const before = Number(
      /\d+/.exec((await page.getByText(/Reste \d+ situations? à revoir/).textContent())?.split('Reste')[1] ?? '')?.[0],
    );
    await page
      .getByRole('button', { name: /^Garder : .*Le Goff|^Garder : / })
      .first()
      .click();
    await expect(page.getByText(`Reste ${before - 1} situations à revoir`)).toBeVisible();
    await expect(page.getByText(/gardée le .* par Loïc Prigent/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Terminer la revue' })).toBeHidden();
  },
);

/** The server's clock, which a demonstration may have set. */
async function serverNow(page: {
  request: { post(url: string, options: object): Promise<{ json(): Promise<unknown> }> };
}): Promise<number> {
  const answer = await page.request.post('/graphql', { data: { query: 'query Session { session { now } }' } });
  return Date.parse(((await answer.json()) as { data: { session: { now: string } } }).data.session.now);
}
