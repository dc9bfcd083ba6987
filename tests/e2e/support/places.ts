import type { Browser, BrowserContext, Page } from '@playwright/test';

export type Where = 'desk' | 'phone';
type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;

const FRENCH = { locale: 'fr-FR', timezoneId: 'Europe/Paris' } as const;
export const PHONE = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
  ...FRENCH,
} as const;
export const DESK = { viewport: { width: 1440, height: 900 }, ...FRENCH } as const;

/** A browser of its own; a window that loses its last page closes, so an empty one keeps it. */
interface Place {
  where: Where;
  context: BrowserContext;
  empty: Page;
}

/**
 * Where people sit. A window costs as much as the page that it shows, and so does a sign-in: a worker keeps its windows, wipes
 * what the last person left there, and gives the next one the session that she already has. A journey that changed a window
 * for good (its clock) closes it.
 */
export class Places {
  private free: Place[] = [];
  private taken: Place[] = [];
  private readonly sessions = new Map<string, Cookies>();

  constructor(private readonly browser: Browser) {}

  async take(login: string, where: Where, origin: string): Promise<Page> {
    const place = this.free.find((one) => one.where === where) ?? (await this.open(where));
    this.free = this.free.filter((one) => one !== place);
    this.taken.push(place);
    const { context, empty } = place;
    await context.clearCookies();
    const devtools = await context.newCDPSession(empty);
    await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage,indexeddb' });
    await devtools.detach();
    await context.addCookies(this.sessions.get(login) ?? []);
    return context.newPage();
  }

  async remember(login: string, page: Page): Promise<void> {
    this.sessions.set(login, await page.context().cookies());
  }

  async leave(): Promise<void> {
    for (const { context, empty } of this.taken) for (const page of context.pages()) if (page !== empty) await page.close();
    this.free.push(...this.taken.filter(({ empty }) => !empty.isClosed()));
    this.taken = [];
  }

  async close(): Promise<void> {
    for (const { context } of [...this.free, ...this.taken]) await context.close();
  }

  private async open(where: Where): Promise<Place> {
    const context = await this.browser.newContext(where === 'phone' ? PHONE : DESK);
    return { where, context, empty: await context.newPage() };
  }
}
