import type { Page } from '@playwright/test';
import { ONE_OF_EACH_JOB } from '../e2e/support/pages';
import { PHONE } from '../e2e/support/places';
import { expect, test } from '../e2e/support/people';
import { overflowOf, shootInEveryLook } from './looks';
import { answerAsUsual, answerWithNothing, keepWaiting } from './states';
import { calm, nameOf, routeOf, waysFrom } from './ways';

const OTHERS = ['accueil', 'dpo', 'lemaire', 'marion', 'assia', 'caron', 'hugo'];
/** Long enough for the page's own code to come: what is pictured is the wait for data. */
const UNTIL_DRAWN = 500;

/** A page that holds nobody's data yet looks the same to everyone: those states are pictured once, but for one's own home and file. */
const pictured = new Set<string>();
function isNew(login: string, route: string): boolean {
  const key = route === '/' || route.startsWith('/patients/') ? `${login} ${route}` : route;
  return !pictured.has(key) && pictured.add(key) !== undefined;
}

async function shootWithoutData(page: Page, href: string, file: string, size: number): Promise<void> {
  await answerWithNothing(page);
  await calm(page, href);
  await shootInEveryLook(page, `${file}-empty-${size}`);
  await answerAsUsual(page);
  const fail = await keepWaiting(page);
  await page.goto(href, { waitUntil: 'load' });
  await page.waitForTimeout(UNTIL_DRAWN);
  await shootInEveryLook(page, `${file}-loading-${size}`);
  fail();
  await page.waitForTimeout(UNTIL_DRAWN);
  await shootInEveryLook(page, `${file}-error-${size}`);
  await answerAsUsual(page);
}

for (const login of [...ONE_OF_EACH_JOB, ...OTHERS]) {
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
      const file = `shots/${login}/${nameOf(href)}`;
      const fresh = isNew(login, route);

      await calm(desk, href);
      ways.push(...(await waysFrom(desk)));
      await shootInEveryLook(desk, `${file}-filled-1440`);
      if (fresh) {
        await desk.evaluate(() => localStorage.setItem('jalon.language', 'en'));
        await calm(desk, href);
        await desk.screenshot({ path: `${file}-english-1440.png`, fullPage: true });
        await desk.evaluate(() => localStorage.removeItem('jalon.language'));
      }
      await calm(phone, href);
      await shootInEveryLook(phone, `${file}-filled-390`);
      if ((await overflowOf(phone)) > 1) wide.push(href);
      if (!fresh) continue;
      await shootWithoutData(desk, href, file, 1440);
      await shootWithoutData(phone, href, file, 390);
    }
    await phone.context().close();
    expect(wide).toEqual([]);
  });
}
