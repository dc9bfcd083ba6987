import AxeBuilder from '@axe-core/playwright';
import { ONE_OF_EACH_JOB, pagesOf, settle } from './support/pages';
import { expect, test } from './support/people';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

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
      for (const href of pages) {
        await settle(page, href);
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        for (const violation of violations)
          found.push(`${where} ${href}: ${violation.id} × ${violation.nodes.length} ${violation.nodes[0]?.target.join(' ')}`);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (overflow > 1) found.push(`${where} ${href}: la page déborde de ${overflow} px`);
      }
    expect(found).toEqual([]);
  });
}
