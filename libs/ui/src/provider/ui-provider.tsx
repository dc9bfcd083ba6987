import { useEffect, type ReactNode } from 'react';
import { HotkeySwitchProvider } from '../hotkeys/hotkey-switch';
import { LinkContext, type LinkComponent } from '../link/link';
import { preloadOverlays } from '../overlay/on-demand';
import { ToastProvider } from '../toast/toast';
import { WordsContext, type UiWords } from '../words/words';
import { useThemeOnRoot } from './colour-scheme';

export type UiProviderProps = {
  words: UiWords;
  /** The router's link; a plain anchor without it. Keep it stable between renders. */
  link?: LinkComponent;
  children: ReactNode;
};

const PlainAnchor: LinkComponent = (props) => <a {...props} />;

/** Stands once above the application: its words, its links, its colours, its toasts. */
export function UiProvider({ words, link = PlainAnchor, children }: UiProviderProps) {
  useThemeOnRoot();
  useEffect(() => {
    // Safari has no idle callback: dialogs then come at their first opening.
    if (!('requestIdleCallback' in window)) return undefined;
    const idle = window.requestIdleCallback(() => void preloadOverlays().catch(() => undefined), { timeout: 5000 });
    return () => window.cancelIdleCallback(idle);
  }, []);
  return (
    <WordsContext value={words}>
      <LinkContext value={link}>
        <HotkeySwitchProvider>
          <ToastProvider>{children}</ToastProvider>
        </HotkeySwitchProvider>
      </LinkContext>
    </WordsContext>
  );
}
