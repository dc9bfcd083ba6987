import type { Page } from '@playwright/test';

/** One account for each kind of work in the demo territory, so that every page is met by somebody who has it. */
export const ONE_OF_EACH_JOB = ['claire', 'sandrine', 'lucie', 'vasseur', 'nadege', 'odile', 'admin'] as const;

/** The addresses of the main navigation, as this person sees it on a desk, and the first file of each kind of list. */
export async function pagesOf(page: Page): Promise<string[]> {
  const nav = page.getByRole('navigation', { name: 'Principale' }).first();
  const hrefs = await nav.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const pages = [...new Set(hrefs.filter((href) => href.startsWith('/')))];
  const details: string[] = [];
  for (const list of ['/patients', '/demandes', '/a-signer']) {
    if (!pages.includes(list)) continue;
    await settle(page, list);
    const first = page.locator(`main a[href^="${list}/"], [role=main] a[href^="${list}/"]`).first();
    if (await first.count()) details.push((await first.getAttribute('href'))!);
  }
  return [...pages, ...details];
}

/** Goes there and waits until nothing is on its way any more. */
export async function settle(page: Page, href: string): Promise<void> {
  await page.goto(href);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
}
