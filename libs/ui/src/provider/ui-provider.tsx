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

/** When dialogs and menus are fetched, if nobody asked for one before. */
const PRELOAD_AFTER_MS = 5_000;

const PlainAnchor: LinkComponent = (props) => <a {...props} />;

/** Stands once above the application: its words, its links, its colours, its toasts. */
export function UiProvider({ words, link = PlainAnchor, children }: UiProviderProps) {
  useThemeOnRoot();
  useEffect(() => {
    // Well after the first page is shown: on a slow network it must not share the line with what is waited for.
    const later = setTimeout(() => void preloadOverlays().catch(() => undefined), PRELOAD_AFTER_MS);
    return () => clearTimeout(later);
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
