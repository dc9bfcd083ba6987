import type { Page } from '@playwright/test';
import { PHONE } from '../e2e/support/places';
import { expect, test } from '../e2e/support/people';
import { GESTURES, type Gesture } from './gestures';
import { shootInEveryLook, shootPaper } from './looks';
import { wants } from './part';
import { calm, settled } from './ways';

/** For one gesture; the others are pictured even when it fails. */
const LONGEST = 30_000;

const wanted = GESTURES.filter(({ login, name }) => wants('person', login) && wants('page', name) && wants('state', 'filled'));

async function shoot(page: Page, { login, name, from, open, paper }: Gesture, size: string): Promise<void> {
  if (!wants('size', size)) return;
  await calm(page, from);
  await open(page);
  await settled(page);
  const file = `shots/${login}/${name}`;
  if (paper) await shootPaper(page, file);
  else await shootInEveryLook(page, `${file}-filled-${size}`, 'screen');
}

for (const login of new Set(wanted.map((one) => one.login)))
  test(`what opens under the hand of ${login}, and what leaves the printer`, async ({ as, browser }) => {
    const desk = (await as(login)).page;
    const storageState = await desk.context().storageState();
    const phone = await (await browser.newContext({ ...PHONE, deviceScaleFactor: 1, storageState })).newPage();
    for (const page of [desk, phone]) {
      page.setDefaultTimeout(LONGEST);
      await page.addInitScript(() => {
        window.print = () => undefined;
      });
    }
    const missed: string[] = [];
    const miss = (name: string) => (reason: Error) => missed.push(`${name}: ${reason.message.slice(0, 200)}`);
    for (const gesture of wanted.filter((one) => one.login === login)) {
      await shoot(desk, gesture, '1440').catch(miss(gesture.name));
      if (!gesture.paper) await shoot(phone, gesture, '390').catch(miss(`${gesture.name} on a phone`));
    }
    await phone.context().close();
    expect(missed).toEqual([]);
  });
