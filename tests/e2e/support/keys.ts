import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** More stops than any page should have before what matters: the bars, then the head of the page and a list that a person can face. */
const MOST_STOPS = 45;

const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** Walks with Tab, as somebody without a mouse does, and finds where she is on the screen when she arrives. */
export async function reach(page: Page, target: Locator): Promise<void> {
  await target.first().waitFor();
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await isFocused(target.first())) return showsFocus(target.first());
    await page.keyboard.press('Tab');
  }
  throw new Error(`Not reached in ${MOST_STOPS} stops: ${target.toString()}`);
}

export async function press(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await reach(page, target);
  await page.keyboard.press(key);
}

/** A ring on it or on what frames it (a card around its radio), and in sight. */
async function showsFocus(target: Locator): Promise<void> {
  await expect(target).toBeInViewport();
  const ring = await target.evaluate((element) => {
    for (let one: Element | null = element; one && one !== document.body; one = one.parentElement) {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      if ((outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none') return true;
    }
    return false;
  });
  expect(ring, `a visible focus on ${target.toString()}`).toBe(true);
}

/** Arrows of a plan or of a menu, until the target has the focus: down a column, then to the head of the next. */
export async function walkTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < MOST_STOPS; presses += 1) {
    if (await isFocused(target)) return showsFocus(target);
    const before = await page.evaluateHandle(() => document.activeElement);
    await page.keyboard.press('ArrowDown');
    if (await before.evaluate((element) => element !== document.activeElement)) continue;
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
  }
  throw new Error(`Not reached in ${MOST_STOPS} presses: ${target.toString()}`);
}
