import { mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ONE_OF_EACH_JOB, pagesOf, settle } from '../e2e/support/pages';
import { test } from '../e2e/support/people';

const EVERYBODY = [...ONE_OF_EACH_JOB, 'accueil', 'dpo', 'lemaire', 'marion', 'assia', 'caron', 'maud'];

async function shoot(page: Page, folder: string, name: string): Promise<void> {
  mkdirSync(`shots/${folder}`, { recursive: true });
  await page.screenshot({ path: `shots/${folder}/${name}.png`, fullPage: true });
}

const nameOf = (href: string) =>
  href
    .replace(/[?].*/, '')
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'un')
    .replaceAll('/', '_') || '_';

for (const login of EVERYBODY) {
  test(`pictures of every page of ${login}`, async ({ as }) => {
    const desk = await as(login);
    const pages = await pagesOf(desk.page);
    const phone = await as(login, 'phone');
    for (const href of pages) {
      await settle(desk.page, href);
      await shoot(desk.page, login, `${nameOf(href)}-1440`);
      await settle(phone.page, href);
      await shoot(phone.page, login, `${nameOf(href)}-390`);
      await desk.page.evaluate(() => (document.documentElement.dataset.theme = 'dark'));
      await shoot(desk.page, login, `${nameOf(href)}-1440-dark`);
      await desk.page.evaluate(() => {
        delete document.documentElement.dataset.theme;
        document.documentElement.style.filter = 'grayscale(1)';
      });
      await shoot(desk.page, login, `${nameOf(href)}-1440-gris`);
    }
  });

  test(`pictures of ${login}'s pages on their way, and when the server fails`, async ({ as }) => {
    const { page } = await as(login);
    const pages = await pagesOf(page);
    for (const href of pages) {
      const waiting: (() => void)[] = [];
      await page.route('**/graphql', async (route) => {
        if (/query Session\b/.test(route.request().postData() ?? '')) return route.continue();
        await new Promise<void>((resolve) => waiting.push(resolve));
        return route.abort();
      });
      await page.goto(href);
      await page.waitForTimeout(700);
      await shoot(page, login, `${nameOf(href)}-loading`);
      waiting.forEach((go) => go());
      await page.waitForTimeout(500);
      await shoot(page, login, `${nameOf(href)}-error`);
      await page.unroute('**/graphql');
    }
  });
}
