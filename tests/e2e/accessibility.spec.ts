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
        found.push(...(await obstacles(page)).map((what) => `${where} ${href}: ${what}`));
      }
    expect(found).toEqual([]);
  });
}
