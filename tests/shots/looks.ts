import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { wants } from './part';

/** How a page is looked at without loading it again: by day, in the dark, and as somebody sees it who tells no hue. */
const LOOKS = ['light', 'dark', 'grey'] as const;

/** The whole page, or what a dialog leaves of it on the screen. */
export async function shootInEveryLook(page: Page, file: string, what: 'page' | 'screen' = 'page'): Promise<void> {
  mkdirSync(path.dirname(file), { recursive: true });
  for (const look of LOOKS) {
    if (!wants('look', look)) continue;
    await page.evaluate((as) => {
      document.documentElement.dataset['theme'] = as === 'dark' ? 'dark' : 'light';
      document.documentElement.style.filter = as === 'grey' ? 'grayscale(1)' : '';
    }, look);
    await page.screenshot({ path: `${file}-${look}.png`, fullPage: what === 'page', animations: 'disabled' });
  }
  await page.evaluate(() => {
    document.documentElement.dataset['theme'] = 'light';
    document.documentElement.style.filter = '';
  });
}

/** What the printer would be given. */
export async function shootPaper(page: Page, file: string): Promise<void> {
  mkdirSync(path.dirname(file), { recursive: true });
  await page.locator('[data-print-sheet]').waitFor({ state: 'attached' });
  await page.pdf({ path: `${file}.pdf`, preferCSSPageSize: true });
}

/** How far a page reaches beyond its screen, in pixels: a phone must never scroll sideways. */
export const overflowOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
