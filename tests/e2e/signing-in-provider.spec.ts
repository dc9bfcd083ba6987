import type { Locator } from '@playwright/test';
import { knownToProvider, startProvider } from './support/identity-provider';
import { Later } from './support/later';
import { DESK } from './support/places';
import { expect, test } from './support/people';

test(
  'par Pro Santé Connect, une médecin de deux établissements choisit où elle travaille, et n’entre que là',
  { tag: '@long' },
  async ({ browser }) => {
    const jalon = new Later();
    let provider: Awaited<ReturnType<typeof startProvider>> | undefined;
    const address = await jalon.on('2026-11-20T16:12:00+01:00', async (origin) => {
      provider = await startProvider(origin);
      return provider.settings;
    });
    const context = await browser.newContext({ ...DESK, baseURL: address });
    try {
      const page = await context.newPage();
      await page.goto('/');
      await page.getByRole('link', { name: 'Se connecter avec Pro Santé Connect' }).click();
      await page.getByLabel('Carte').fill(await knownToProvider('Sabatier'));
      await page.getByRole('button', { name: 'Entrer' }).click();
      await expect(page.getByText('Dans quelle situation travaillez-vous ?')).toBeVisible();
      await expect(page.getByRole('button', { name: /CH de Valmont/ })).toBeVisible();
      // A long name folds: it never reaches out of its card.
      const rightOf = async (part: Locator) => ((box) => (box ? box.x + box.width : Infinity))(await part.boundingBox());
      const card = page.getByRole('region', { name: 'Dans quelle situation travaillez-vous ?' });
      const clinic = page.getByRole('button', { name: /Clinique Sainte-Aurore/ });
      expect(await rightOf(clinic)).toBeLessThan(await rightOf(card));
      await clinic.click();
      const banner = page.getByRole('banner');
      await expect(banner.getByText(/Clinique Sainte-Aurore|Gynéco/).first()).toBeVisible();

      // The session is Jalon's own, and says where it stands.
      await banner.getByRole('button', { name: /Sabatier/ }).click();
      await page.getByRole('menuitem', { name: 'Mes sessions' }).click();
      await expect(page.getByRole('dialog').getByText(/Clinique Sainte-Aurore/)).toBeVisible();
    } finally {
      await context.close();
      await jalon.stop();
      provider?.stop();
    }
  },
);
