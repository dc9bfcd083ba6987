import type { Browser, Page } from '@playwright/test';
import { expect, test } from './support/people';

const OWN = 'Brume-sur-le-port-7';

/** The link is opened in another browser, by whoever was given it. */
async function opened(browser: Browser, link: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'fr-FR', viewport: { width: 390, height: 844 } })).newPage();
  await page.goto(link);
  return page;
}
const linkIn = async (page: Page) => (await page.getByRole('dialog').locator('code').textContent()) ?? '';

test(
  'l’administrateur et l’infirmière pivot invitent par un lien : il ouvre une fois, et au cabinet invité ce seul dossier',
  { tag: '@long' },
  async ({ as, browser }) => {
    const { page: admin } = await as('admin');
    await admin.getByRole('link', { name: 'Administration' }).click();
    await admin.getByRole('button', { name: 'Ouvrir un compte' }).click();
    const form = admin.getByRole('dialog', { name: 'Ouvrir un compte' });
    await form.getByLabel('Nom (obligatoire)', { exact: true }).fill('Quéré');
    await form.getByLabel('Prénom (obligatoire)').fill('Anaïs');
    await form.getByLabel('Intitulé dans le service').fill('IDE');
    await form.getByLabel('Hôpital de jour', { exact: true }).check();
    await form.getByLabel('Identifiant').fill('anais.quere');
    await form.getByRole('button', { name: 'Inviter par un lien' }).click();
    await expect(admin.getByRole('dialog', { name: 'Lien à remettre à Anaïs Quéré' })).toBeVisible();
    const link = await linkIn(admin);
    const anais = await opened(browser, link);
    await expect(anais.getByText('Loïc Prigent (CH de Valmont) vous invite')).toBeVisible();
    await anais.getByLabel('Votre mot de passe').fill('trop court');
    await anais.getByRole('button', { name: 'Ouvrir mon compte' }).click();
    await expect(anais.getByText('Trop facile à deviner')).toBeVisible();
    await anais.getByLabel('Votre mot de passe').fill(OWN);
    await anais.getByRole('button', { name: 'Ouvrir mon compte' }).click();
    await expect(anais.getByText('Votre identifiant : anais.quere')).toBeVisible();
    await anais.goto('about:blank');
    await anais.goto(link);
    await expect(anais.getByText('Ce lien a déjà servi')).toBeVisible();

    const { page: claire } = await as('claire');
    await claire.goto('/patients?q=05/02/1943%20gar');
    await claire
      .getByRole('link', { name: /GARNIER/ })
      .first()
      .click();
    const circle = claire.getByRole('region', { name: 'Cercle de soins' });
    await circle.getByRole('button', { name: 'Ajouter' }).click();
    await claire.getByRole('button', { name: 'Cabinet absent de l’annuaire' }).click();
    const invite = claire.getByRole('dialog', { name: 'Inviter un cabinet' });
    await invite.getByLabel('Prénom').fill('Maï');
    await invite.getByLabel('Nom (obligatoire)', { exact: true }).fill('Rivoal');
    await invite.getByLabel('Nom du cabinet').fill('Cabinet des Marronniers');
    await invite.getByLabel('Qui l’a dit, quand, comment').fill('Mme Garnier, de vive voix');
    await invite.getByRole('button', { name: 'Créer le lien' }).click();
    await expect(claire.getByRole('dialog', { name: 'Lien à remettre à Maï Rivoal' })).toBeVisible();
    const mai = await opened(browser, await linkIn(claire));
    await expect(mai.getByText('GARNIER')).toHaveCount(0);
    await claire.getByRole('button', { name: 'C’est fait' }).click();
    await expect(circle.getByText(/Maï Rivoal, Cabinet des Marronniers.* invitation remise/)).toBeVisible();
    await mai.getByLabel('Identifiant').fill('mai.rivoal');
    await mai.getByLabel('Votre mot de passe').fill(OWN);
    await mai.getByRole('button', { name: 'Ouvrir mon compte' }).click();
    await mai.getByRole('link', { name: 'Se connecter' }).click();
    await mai.getByLabel('Identifiant').fill('mai.rivoal');
    await mai.getByLabel('Mot de passe', { exact: true }).fill(OWN);
    await mai.getByRole('button', { name: 'Se connecter' }).click();
    await mai.getByRole('navigation', { name: 'Principale' }).first().waitFor();
    await mai.goto(claire.url());
    await expect(mai.getByRole('heading', { level: 1, name: 'GARNIER' })).toBeVisible();
    await expect(circle.getByText('Cabinet des Marronniers')).toBeVisible();
    await expect(circle.getByText(/invitation remise/)).toHaveCount(0);
    for (const page of [anais, mai]) await page.context().close();
  },
);
