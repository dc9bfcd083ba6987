import type { Browser, Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { DESK, PHONE } from '../e2e/support/places';
import { test } from '../e2e/support/people';
import { shootInEveryLook } from './looks';
import { wants } from './part';
import { settled } from './ways';

/** For one gesture. */
const LONGEST = 30_000;

/** Pages of nobody yet: their pictures are in shots/personne. */
const isWanted = wants('person', 'personne') && wants('state', 'filled');

async function shootOnBoth(page: Page, name: string): Promise<void> {
  if (!wants('page', name)) return;
  for (const [size, { viewport }] of [
    ['1440', DESK],
    ['390', PHONE],
  ] as const) {
    if (!wants('size', size)) continue;
    await page.setViewportSize(viewport);
    await settled(page);
    await shootInEveryLook(page, `shots/personne/${name}-filled-${size}`, 'screen');
  }
  await page.setViewportSize(DESK.viewport);
}

/** The demo territory's clock is its own: a code is of its instant. */
async function serverNow(page: Page): Promise<number> {
  const answer = await page.request.post('/graphql', { data: { query: 'query Session { session { now } }' } });
  return Date.parse(((await answer.json()) as { data: { session: { now: string } } }).data.session.now);
}

async function stranger(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ ...DESK })).newPage();
  page.setDefaultTimeout(LONGEST);
  return page;
}

async function knock(page: Page, login: string, password: string): Promise<void> {
  await page.getByLabel('Identifiant').fill(login);
  await page.getByLabel('Mot de passe', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
}

if (isWanted)
  test('the doors: signing in, refused, with a second step', async ({ as, browser }) => {
    const page = await stranger(browser);
    await page.goto('/');
    await page.getByLabel('Identifiant').waitFor();
    await shootOnBoth(page, 'connexion');
    await knock(page, 'klein', 'presque');
    await page.getByText('Identifiant ou mot de passe inconnu.').waitFor();
    await shootOnBoth(page, 'connexion-refusee');

    const { page: klein } = await as('klein');
    klein.setDefaultTimeout(LONGEST);
    await klein.getByRole('button', { name: /Klein/ }).click();
    await klein.getByRole('menuitem', { name: 'Mon compte' }).click();
    const account = klein.getByRole('dialog', { name: 'Mon compte' });
    await account.getByRole('button', { name: 'Installer' }).click();
    await account.getByRole('img', { name: /Code QR/ }).waitFor();
    await shootOnBoth(klein, 'deuxieme-etape-installee');
    const secret = ((await account.locator('code').textContent()) ?? '').replace(/ /g, '');
    await account
      .getByLabel('Code à 6 chiffres')
      .fill(new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: await serverNow(klein) }));
    await account.getByRole('button', { name: 'Vérifier le code' }).click();
    await account.getByRole('list', { name: 'Codes de secours' }).waitFor();
    await shootOnBoth(klein, 'codes-de-secours');
    await account.getByRole('button', { name: 'Je les ai gardés' }).click();

    await knock(page, 'klein', 'jalon');
    await page.getByText('Tapez maintenant le code de votre téléphone.').waitFor();
    await shootOnBoth(page, 'deuxieme-etape');
    await page.context().close();
  });

if (isWanted)
  test('the doors: in which of two places one works today', async ({ browser }) => {
    const page = await stranger(browser);
    await page.goto('/');
    await knock(page, 'sabatier', 'jalon');
    await page.getByText('Dans quelle situation travaillez-vous ?').waitFor();
    await shootOnBoth(page, 'situation');
    await page.context().close();
  });

if (isWanted)
  test('the doors: an invitation, accepted, then used', async ({ as, browser }) => {
    const { page: admin } = await as('admin');
    admin.setDefaultTimeout(LONGEST);
    await admin.goto('/administration');
    await admin.getByRole('button', { name: 'Ouvrir un compte' }).click();
    const form = admin.getByRole('dialog', { name: 'Ouvrir un compte' });
    await form.getByLabel('Nom (obligatoire)', { exact: true }).fill('Quéré');
    await form.getByLabel('Prénom (obligatoire)').fill('Anaïs');
    await form.getByLabel('Intitulé dans le service').fill('IDE');
    await form.getByLabel('Hôpital de jour', { exact: true }).check();
    await form.getByLabel('Identifiant').fill('anais.quere');
    await shootOnBoth(admin, 'compte-a-ouvrir');
    await form.getByRole('button', { name: 'Inviter par un lien' }).click();
    const link = (await admin.getByRole('dialog').locator('code').textContent()) ?? '';
    await shootOnBoth(admin, 'lien-a-remettre');

    const page = await stranger(browser);
    await page.goto(link);
    await page.getByLabel('Votre mot de passe').fill('trop court');
    await shootOnBoth(page, 'invitation');
    await page.getByRole('button', { name: 'Ouvrir mon compte' }).click();
    await page.getByText('Trop facile à deviner').waitFor();
    await shootOnBoth(page, 'invitation-mot-de-passe');
    await page.getByLabel('Votre mot de passe').fill('Brume-sur-le-port-7');
    await page.getByRole('button', { name: 'Ouvrir mon compte' }).click();
    await page.getByText('Votre identifiant : anais.quere').waitFor();
    await shootOnBoth(page, 'invitation-acceptee');
    await page.goto('about:blank');
    await page.goto(link);
    await page.getByText('Ce lien a déjà servi').waitFor();
    await shootOnBoth(page, 'invitation-deja-servie');
    await page.context().close();
  });
