import type { Happened } from './live';

interface Watch {
  heard: AsyncIterableIterator<{ happened: Happened }>;
  /** Where the session stands now: null when it no longer opens anything. */
  standing: () => Promise<string | null>;
  everyMs: number;
}

const SESSION_CHANGED: { happened: Happened } = { happened: { what: 'session', ids: [] } };

/**
 * What is heard, for as long as the session stands where it stood. When it ended, at once or by its date, or moved to other units, the page is
 * told so and hears nothing more: its addresses were those of who it was.
 */
export async function* whileStanding({ heard, standing, everyMs }: Watch): AsyncGenerator<{ happened: Happened }> {
  const before = await standing();
  let wake: ((value: 'look') => void) | undefined;
  const timer = setInterval(() => wake?.('look'), everyMs);
  timer.unref();
  try {
    let next = heard.next();
    while (before !== null) {
      const event = await Promise.race([next, new Promise<'look'>((resolve) => (wake = resolve))]);
      const isLook = event === 'look';
      if (!isLook && event.done) return;
      if (isLook || event.value.happened.what === 'session') {
        if ((await standing()) !== before) break;
        if (isLook) continue;
      }
      yield event.value;
      next = heard.next();
    }
    yield SESSION_CHANGED;
  } finally {
    clearInterval(timer);
    await heard.return?.();
  }
}
