import type { Page, Request } from '@playwright/test';

/** One account for each kind of work in the demo territory, so that every page is met by somebody who has it. */
export const ONE_OF_EACH_JOB = ['claire', 'sandrine', 'lucie', 'vasseur', 'nadege', 'maud', 'odile', 'admin'] as const;

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

/** Long enough for one answer to ask the next question. */
const UNTIL_ASKED = 150;

/** Goes there as a link of the page would, without loading it all again, and waits until no question is on its way any more. */
export async function settle(page: Page, href: string): Promise<void> {
  const onTheirWay = new Set<Request>();
  const asked = (request: Request) => request.url().endsWith('/graphql') && onTheirWay.add(request);
  const answered = (request: Request) => onTheirWay.delete(request);
  page.on('request', asked).on('requestfinished', answered).on('requestfailed', answered);
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, href);
  await page.waitForURL(`**${href}`);
  for (let calm = false; !calm; calm = onTheirWay.size === 0) await page.waitForTimeout(UNTIL_ASKED);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  page.off('request', asked).off('requestfinished', answered).off('requestfailed', answered);
}
