import { MantineProvider } from '@mantine/core';
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useColourScheme } from '../provider/colour-scheme';
import { theme } from './theme';

/**
 * Mantine under one floating part. It writes no style sheet (its variables and global classes stay off), so a content security
 * policy needs nothing for scripts beyond 'self'; floating parts are placed through style properties.
 */
export function Ground({ children }: { children: ReactNode }) {
  const { resolved } = useColourScheme();
  return (
    <MantineProvider
      theme={theme}
      forceColorScheme={resolved}
      getRootElement={() => undefined}
      withCssVariables={false}
      withGlobalClasses={false}
      withStaticClasses={false}
    >
      {children}
    </MantineProvider>
  );
}

/** Gives the focus back to where it was, even when the page takes the whole dialog away instead of closing it. */
export function useFocusBack(opened: boolean) {
  const from = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (!opened) return undefined;
    from.current = document.activeElement;
    return () => {
      const back = from.current;
      // After the dialog has left the page, unless somebody has put the focus elsewhere meanwhile.
      window.setTimeout(() => {
        const lost = !document.activeElement || document.activeElement === document.body || !document.activeElement.isConnected;
        if (lost && back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true });
      });
    };
  }, [opened]);
}

/** Mantine only notices a dialog that opens, not one that is born open. */
export function useOpenedAfterBirth(opened: boolean): boolean {
  const [born, setBorn] = useState(false);
  useEffect(() => setBorn(true), []);
  return opened && born;
}
