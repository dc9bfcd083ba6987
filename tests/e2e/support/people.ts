import { expect, test as base, type Browser, type Page } from '@playwright/test';
import { Hands } from './hands';

export { expect };

/** The demo territory's one password: invented people, published accounts. */
const PASSWORD = 'jalon';

export interface Somebody {
  page: Page;
  hands: Hands;
}

interface Fixtures {
  /** Signs a person of the demo territory in, in a browser of her own: a desk, or a phone in her hand. */
  as: (login: string, where?: 'desk' | 'phone') => Promise<Somebody>;
}

export const PHONE = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
  locale: 'fr-FR',
  timezoneId: 'Europe/Paris',
} as const;
const DESK = { viewport: { width: 1440, height: 900 }, locale: 'fr-FR', timezoneId: 'Europe/Paris' } as const;

async function open(browser: Browser, login: string, where: 'desk' | 'phone', refused: string[]): Promise<Somebody> {
  const context = await browser.newContext(where === 'phone' ? PHONE : DESK);
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  await page.goto('/');
  await page.getByLabel('Identifiant').fill(login);
  await page.getByLabel('Mot de passe').fill(PASSWORD);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.getByRole('navigation', { name: 'Principale' }).first().waitFor();
  return { page, hands: new Hands(page) };
}

export const test = base.extend<Fixtures>({
  as: async ({ browser }, use) => {
    const opened: Somebody[] = [];
    const refused: string[] = [];
    await use(async (login, where = 'desk') => {
      const somebody = await open(browser, login, where, refused);
      opened.push(somebody);
      return somebody;
    });
    for (const { page } of opened) await page.context().close();
    // Whatever a journey is about: the policy that runs nothing foreign must refuse nothing of ours.
    expect(refused).toEqual([]);
  },
});
