import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** In the page itself: the other way opens a second window for each look, which takes three times as long; no frame needs it. */
const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode();

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

/** What stops somebody on the page as it stands: WCAG 2.2 A and AA, and a page wider than its screen. */
export async function obstacles(page: Page): Promise<string[]> {
  const { violations } = await axe(page).withTags(RULES).analyze();
  const found = (await afterScrolling(page, violations)).map(
    ({ id, nodes }) => `${id} × ${nodes.length} ${nodes[0]?.target.join(' ')} ${nodes[0]?.html.slice(0, 120)}`,
  );
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return overflow > 1 ? [...found, `la page déborde de ${overflow} px`] : found;
}

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
      const again = await axe(page).withRules('target-size').include(target).analyze();
      kept.push(...again.violations);
    }
  }
  return kept;
}
