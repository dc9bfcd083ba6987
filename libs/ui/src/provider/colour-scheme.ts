import { useCallback, useEffect, useSyncExternalStore } from 'react';

export type ColourChoice = 'light' | 'dark' | 'auto';

const KEY = 'jalon.colours';
const listeners = new Set<() => void>();
const dark = () => window.matchMedia('(prefers-color-scheme: dark)');

/** A preference of the device, not of a patient: it may stay in the browser. Storage can be refused; the choice then lasts the page. */
let kept: ColourChoice | null = null;
function read(): ColourChoice {
  if (kept) return kept;
  try {
    const stored = localStorage.getItem(KEY);
    kept = stored === 'light' || stored === 'dark' ? stored : 'auto';
  } catch {
    kept = 'auto';
  }
  return kept;
}

function choose(choice: ColourChoice) {
  kept = choice;
  try {
    localStorage.setItem(KEY, choice);
  } catch {
    // Private windows refuse storage: the choice holds until the page closes.
  }
  listeners.forEach((tell) => tell());
}

const resolve = (choice: ColourChoice): 'light' | 'dark' => (choice === 'auto' ? (dark().matches ? 'dark' : 'light') : choice);

function subscribe(tell: () => void) {
  const media = dark();
  listeners.add(tell);
  media.addEventListener('change', tell);
  return () => {
    listeners.delete(tell);
    media.removeEventListener('change', tell);
  };
}

/** What the reader chose, what that gives now, and how to choose again. */
export function useColourScheme() {
  const choice = useSyncExternalStore(subscribe, read);
  const resolved = useSyncExternalStore(subscribe, () => resolve(read()));
  return { choice, resolved, choose: useCallback(choose, []) };
}

/** Writes data-theme on the page's root, which the tokens follow. */
export function useThemeOnRoot(): 'light' | 'dark' {
  const { resolved } = useColourScheme();
  useEffect(() => {
    document.documentElement.dataset['theme'] = resolved;
  }, [resolved]);
  return resolved;
}
