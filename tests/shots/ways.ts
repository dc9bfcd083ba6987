import type { Page } from '@playwright/test';

/** Views that a list keeps in its address are pages of their own; any other question mark is a detail. */
export const routeOf = (href: string) =>
  href
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'un')
    .replace(/[?](?!vue=).*/, '')
    .replace(/#.*/, '');

/** The file's name of a page. */
export const nameOf = (href: string) =>
  routeOf(href)
    .replace(/[/?=]+/g, '_')
    .replace(/^_/, '') || 'accueil';

/** Views that a filter opens, which no link names. */
const VIEWS: Record<string, readonly string[]> = {
  '/messages': ['tout', 'envoyes'],
  '/taches': ['retard', 'faites', 'donnees'],
  '/administration': ['unites', 'etablissement', 'questionnaires', 'revue'],
};

/** Whose file has one of everything, down to a prescription about which a practice may ring: of all files, it is opened first. */
const TOLD_OF = /^GARNIER\s+Hélène/;

/** Where one can go from here, by the links that this page shows. */
export async function waysFrom(page: Page): Promise<string[]> {
  const links = await page
    .locator('a[href^="/"]')
    .evaluateAll((all) => all.map((link) => ({ href: link.getAttribute('href') ?? '', text: link.textContent.trim() })));
  const hrefs = [true, false].flatMap((first) =>
    links.filter(({ text }) => TOLD_OF.test(text) === first).map(({ href }) => href),
  );
  const views = hrefs.flatMap((href) => (VIEWS[href] ?? []).map((view) => `${href}?vue=${view}`));
  return [...hrefs.filter((href) => !/^[/](graphql|documents?|files?)\b|[.]\w+$/.test(href)), ...views];
}

/** Long enough for one answer to ask the next question. */
const UNTIL_ASKED = 200;

/** Waits until nothing is on its way any more, whatever the page then shows. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page
    .locator('h1, h2')
    .first()
    .waitFor({ timeout: 10_000 })
    .catch(() => undefined);
  // Grey lines that stay are pictured as they are; on a busy machine they may come after the network's first calm.
  const filled = () => !document.querySelector('[aria-busy="true"]');
  for (let look = 0; look < 2; look += 1) {
    await page.waitForFunction(filled, undefined, { timeout: 10_000 }).catch(() => undefined);
    await page.waitForTimeout(UNTIL_ASKED);
  }
}

/** Goes there first. */
export async function calm(page: Page, href: string): Promise<void> {
  await page.goto(href);
  await settled(page);
}
