import { obstacles } from './support/obstacles';
import { ONE_OF_EACH_JOB, pagesOf, settle } from './support/pages';
import { expect, test } from './support/people';

/** Each page is met once on each screen; the home and the file differ by job, so everyone's own is met. */
const met = new Set<string>();

function isNew(login: string, where: string, href: string): boolean {
  const route = href.replace(/\/[0-9a-f-]{36}.*/, '/:id');
  const key = `${where} ${route} ${route === '/' || route.startsWith('/patients/') ? login : ''}`;
  return !met.has(key) && met.add(key) !== undefined;
}

const SCREENS = [
  { on: 'desk', where: 'bureau', tag: [] },
  { on: 'phone', where: 'téléphone', tag: ['@long'] },
] as const;

for (const { on, where, tag } of SCREENS)
  for (const login of ONE_OF_EACH_JOB) {
    test(`${login} n’est arrêtée par aucun obstacle d’accès, au ${where}`, { tag: [...tag] }, async ({ as }) => {
      test.setTimeout(240_000);
      const desk = await as(login);
      const pages = await pagesOf(desk.page);
      expect(pages.length).toBeGreaterThan(1);
      const { page } = on === 'desk' ? desk : await as(login, on);
      const found: string[] = [];
      for (const href of pages.filter((each) => isNew(login, where, each))) {
        await settle(page, href);
        found.push(...(await obstacles(page)).map((what) => `${where} ${href}: ${what}`));
      }
      expect(found).toEqual([]);
    });
  }
