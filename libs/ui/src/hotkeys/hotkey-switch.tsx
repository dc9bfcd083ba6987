import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';

const KEY = 'jalon.letters';
type Switch = { enabled: boolean; setEnabled: (enabled: boolean) => void };
const HotkeySwitch = createContext<Switch>({ enabled: true, setEnabled: () => undefined });

function stored(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Somebody who speaks to the computer, or leans on the keyboard, must be able to switch single letters off (WCAG 2.1.4). */
export function HotkeySwitchProvider({ children }: { children: ReactNode }) {
  const [enabled, set] = useState(stored);
  const setEnabled = useCallback((next: boolean) => {
    set(next);
    try {
      localStorage.setItem(KEY, next ? 'on' : 'off');
    } catch {
      // Private windows refuse storage: the choice holds until the page closes.
    }
  }, []);
  const value = useMemo(() => ({ enabled, setEnabled }), [enabled, setEnabled]);
  return <HotkeySwitch value={value}>{children}</HotkeySwitch>;
}

/** Whether single-letter shortcuts listen, and how to change that. */
export const useHotkeySwitch = (): Switch => useContext(HotkeySwitch);
