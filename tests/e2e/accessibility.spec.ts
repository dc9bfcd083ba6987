import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ONE_OF_EACH_JOB, pagesOf, settle } from './support/pages';
import { expect, test } from './support/people';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

/** A target half under the foot that stays in sight is whole once scrolled to: only what is too small there counts. */
async function afterScrolling(page: Page, violations: Violation[]): Promise<Violation[]> {
  const kept: Violation[] = [];
  for (const violation of violations) {
    const target = violation.nodes[0]?.target.join(' ') ?? '';
    if (violation.id !== 'target-size') kept.push(violation);
    else {
      await page
        .locator(target)
        .first()
        .evaluate((node) => node.scrollIntoView({ block: 'center' }));
      const again = await new AxeBuilder({ page }).withRules('target-size').include(target).analyze();
      kept.push(...again.violations);
    }
  }
  return kept;
}

/** Each page is met once on each screen; the home and the file differ by job, so everyone's own is met. */
const met = new Set<string>();

function isNew(login: string, where: string, href: string): boolean {
  const route = href.replace(/\/[0-9a-f-]{36}.*/, '/:id');
  const key = `${where} ${route} ${route === '/' || route.startsWith('/patients/') ? login : ''}`;
  return !met.has(key) && met.add(key) !== undefined;
}

for (const login of ONE_OF_EACH_JOB) {
  test(`${login} n’est arrêtée par aucun obstacle d’accès, au bureau comme au téléphone`, async ({ as }) => {
    test.setTimeout(240_000);
    const desk = await as(login);
    const pages = await pagesOf(desk.page);
    expect(pages.length).toBeGreaterThan(1);
    const phone = await as(login, 'phone');
    const found: string[] = [];
    for (const { page, where } of [
      { page: desk.page, where: 'bureau' },
      { page: phone.page, where: 'téléphone' },
    ])
      for (const href of pages.filter((page) => isNew(login, where, page))) {
        await settle(page, href);
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        for (const violation of await afterScrolling(page, violations))
          found.push(`${where} ${href}: ${violation.id} × ${violation.nodes.length} ${violation.nodes[0]?.target.join(' ')}`);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (overflow > 1) found.push(`${where} ${href}: la page déborde de ${overflow} px`);
      }
    expect(found).toEqual([]);
  });
}
