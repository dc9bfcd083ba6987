import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { Hands } from './hands';
import { Later } from './later';
import { DESK, Places, type Where } from './places';

export { expect };

/** The demo territory's one password: invented people, published accounts. */
const PASSWORD = 'jalon';

export interface Somebody {
  page: Page;
  hands: Hands;
}

interface Fixtures {
  /** Signs a person of the demo territory in, in a browser of her own: a desk, or a phone in her hand. */
  as: (login: string, where?: Where) => Promise<Somebody>;
  /** The same person at her desk on a later day; what is written that day is of that day. */
  later: (login: string, instant: string) => Promise<Somebody>;
}

async function signIn(page: Page, login: string): Promise<void> {
  await page.getByLabel('Identifiant').fill(login);
  await page.getByLabel('Mot de passe').fill(PASSWORD);
  await page.getByRole('button', { name: 'Se connecter' }).click();
}

async function enter(page: Page, login: string): Promise<Somebody> {
  const inside = page.getByRole('navigation', { name: 'Principale' }).first();
  await page.goto('/');
  await inside.or(page.getByLabel('Identifiant')).first().waitFor();
  if (!(await inside.isVisible())) await signIn(page, login);
  // Who works in two places says in which: here, in the first.
  const places = page.getByRole('region', { name: 'Dans quelle situation travaillez-vous ?' });
  await inside.or(places).first().waitFor();
  if (await places.isVisible()) await places.getByRole('button').first().click();
  await inside.waitFor();
  return { page, hands: new Hands(page) };
}

export const test = base.extend<Fixtures, { places: Places }>({
  places: [
    async ({ browser }, use) => {
      const places = new Places(browser);
      await use(places);
      await places.close();
    },
    { scope: 'worker' },
  ],
  as: async ({ places, baseURL }, use) => {
    const refused: string[] = [];
    await use(async (login, where = 'desk') => {
      const page = await places.take(login, where, baseURL ?? '');
      page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) refused.push(message.text());
      });
      const somebody = await enter(page, login);
      await places.remember(login, page);
      return somebody;
    });
    await places.leave();
    // Whatever a journey is about: the policy that runs nothing foreign must refuse nothing of ours.
    expect(refused).toEqual([]);
  },
  later: async ({ browser }, use) => {
    const later = new Later();
    const windows: BrowserContext[] = [];
    await use(async (login, instant) => {
      const context = await browser.newContext({ ...DESK, baseURL: await later.on(instant) });
      windows.push(context);
      return enter(await context.newPage(), login);
    });
    for (const context of windows) await context.close();
    await later.stop();
  },
});
