import type { Locator, Page } from '@playwright/test';

/**
 * Somebody's hands, counted. An interaction is a click or tap, a committing key, a file chosen, a field filled: the unit
 * of the budgets that a job must keep.
 */
export class Hands {
  count = 0;

  constructor(private readonly page: Page) {}

  async tap(target: Locator): Promise<void> {
    this.count += 1;
    await target.click();
  }

  async fill(target: Locator, text: string): Promise<void> {
    this.count += 1;
    await target.fill(text);
  }

  async choose(target: Locator, option: string): Promise<void> {
    this.count += 1;
    await target.selectOption(option);
  }

  async file(target: Locator, path: string): Promise<void> {
    this.count += 1;
    await target.setInputFiles(path);
  }

  async key(key: string): Promise<void> {
    this.count += 1;
    await this.page.keyboard.press(key);
  }
}
