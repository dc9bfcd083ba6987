import type { Page, Route } from '@playwright/test';

/** Who is signed in, and acting as what, is never emptied nor kept waiting: the frame stands before its page. */
const isSession = (route: Route) => /"operationName":"Session"/.test(route.request().postData() ?? '');

/** The same answer with nothing in its lists, and nothing counted. */
export function emptied(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return [];
  if (typeof value === 'number') return /count|total|badge|unread|waiting/i.test(key) ? 0 : value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, emptied(part, name)]));
}

/** From now on, every question of this page is answered as if there were nothing yet. */
export async function answerWithNothing(page: Page): Promise<void> {
  await page.route('**/graphql', async (route) => {
    if (isSession(route)) return route.continue();
    // The server may close an idle connection in the very moment at which it is used again: asked once more, it answers.
    const response = await route.fetch({ maxRetries: 2 });
    await route.fulfill({ response, json: emptied(await response.json()) });
  });
}

/** From now on, questions wait; what is answered fails them all, and those that follow. */
export async function keepWaiting(page: Page): Promise<() => void> {
  const waiting: (() => void)[] = [];
  let failing = false;
  await page.route('**/graphql', async (route) => {
    if (isSession(route)) return route.continue();
    if (!failing) await new Promise<void>((resolve) => waiting.push(resolve));
    return route.abort();
  });
  return () => {
    failing = true;
    waiting.forEach((go) => go());
  };
}

/** A question of the page that was just left may still be on its way: nobody waits for its answer, and it may fail. */
export const answerAsUsual = (page: Page) => page.unrouteAll({ behavior: 'ignoreErrors' });
