import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ONE_OF_EACH_JOB } from '../e2e/support/pages';
import { PHONE } from '../e2e/support/places';
import { expect, test } from '../e2e/support/people';
import { overflowOf, shootInEveryLook } from './looks';
import { isWhole, part, wants } from './part';
import { answerAsUsual, answerWithNothing, keepWaiting } from './states';
import { calm, nameOf, routeOf, waysFrom } from './ways';

const OTHERS = ['accueil', 'dpo', 'lemaire', 'marion', 'assia', 'irene', 'caron', 'hugo'];
/** Long enough for the page's own code to come: what is pictured is the wait for data. */
const UNTIL_DRAWN = 500;

/** A page that holds nobody's data yet looks the same to everyone: those states are pictured once, but for one's own home and file. */
const pictured = new Set<string>();
function isNew(login: string, route: string): boolean {
  const key = route === '/' || route.startsWith('/patients/') ? `${login} ${route}` : route;
  return !pictured.has(key) && pictured.add(key) !== undefined;
}

async function shootWithoutData(page: Page, href: string, file: string, size: string): Promise<void> {
  if (!wants('size', size)) return;
  if (wants('state', 'empty')) {
    await answerWithNothing(page);
    await calm(page, href);
    await shootInEveryLook(page, `${file}-empty-${size}`);
    await answerAsUsual(page);
  }
  if (!wants('state', 'loading') && !wants('state', 'error')) return;
  const fail = await keepWaiting(page);
  await page.goto(href, { waitUntil: 'load' });
  await page.waitForTimeout(UNTIL_DRAWN);
  if (wants('state', 'loading')) await shootInEveryLook(page, `${file}-loading-${size}`);
  fail();
  await page.waitForTimeout(UNTIL_DRAWN);
  if (wants('state', 'error')) await shootInEveryLook(page, `${file}-error-${size}`);
  await answerAsUsual(page);
}

async function shootInEnglish(page: Page, href: string, file: string): Promise<void> {
  await page.evaluate(() => localStorage.setItem('jalon.language', 'en'));
  await calm(page, href);
  await page.screenshot({ path: `${file}-english-1440.png`, fullPage: true });
  await page.evaluate(() => localStorage.removeItem('jalon.language'));
}

/** Anybody of the territory, when named; « personne » is the doors'. */
const people = part.person?.filter((one) => one !== 'personne') ?? [...ONE_OF_EACH_JOB, ...OTHERS];

for (const login of people) {
  test(`every page of ${login}, filled, empty, on its way and failed, on both screens`, async ({ as, browser }) => {
    const desk = (await as(login)).page;
    const sameSession = await desk.context().storageState();
    const phone = await (await browser.newContext({ ...PHONE, deviceScaleFactor: 1, storageState: sameSession })).newPage();

    const ways = ['/', '/qui-voit-quoi', '/nulle-part'];
    const met = new Set<string>();
    const wide: string[] = [];
    for (let href = ways.shift(); href !== undefined; href = ways.shift()) {
      const route = routeOf(href);
      if (met.has(route)) continue;
      met.add(route);
      await calm(desk, href);
      ways.push(...(await waysFrom(desk)));
      if (!wants('page', nameOf(href))) continue;
      const file = `shots/${login}/${nameOf(href)}`;
      const fresh = isNew(login, route);

      if (wants('state', 'filled') && wants('size', '1440')) await shootInEveryLook(desk, `${file}-filled-1440`);
      if (wants('state', 'filled') && wants('size', '390')) {
        await calm(phone, href);
        await shootInEveryLook(phone, `${file}-filled-390`);
        if ((await overflowOf(phone)) > 1) wide.push(href);
      }
      if (fresh && wants('state', 'english')) await shootInEnglish(desk, href, file);
      if (!fresh) continue;
      await shootWithoutData(desk, href, file, '1440');
      await shootWithoutData(phone, href, file, '390');
    }
    await phone.context().close();
    expect(wide).toEqual([]);
  });
}

// A part that was asked for meets its own pages alone.
if (isWhole)
  test('somebody meets each page that the web has', () => {
    const router = readFileSync('apps/web/src/app/router.tsx', 'utf8');
    const pages = [...router.matchAll(/path: '([^']+)'/g)].map(([, path]) => path!.replace('$id', 'un'));
    expect(pages.length).toBeGreaterThan(20);
    const shown = (page: string) =>
      readdirSync('shots').some((login) => existsSync(`shots/${login}/${nameOf(page)}-filled-1440-light.png`));
    expect(pages.filter((page) => !shown(page))).toEqual([]);
  });
