import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { HotkeySwitchProvider } from '../hotkeys/hotkey-switch';
import { LinkContext, type LinkComponent } from '../link/link';
import { ToastProvider } from '../toast/toast';
import { WordsContext, type UiWords } from '../words/words';
import { useThemeOnRoot } from './colour-scheme';
import { theme } from './theme';

export type UiProviderProps = {
  words: UiWords;
  /** The router's link; a plain anchor without it. Keep it stable between renders. */
  link?: LinkComponent;
  /** 'test' shows overlays at once and in place. */
  env?: 'default' | 'test';
  children: ReactNode;
};

const PlainAnchor: LinkComponent = (props) => <a {...props} />;

/**
 * Stands once above the application. Mantine writes no style sheet here (its variables and global classes stay off), so a
 * content security policy needs nothing for scripts beyond 'self'; floating parts are placed by style attributes.
 */
export function UiProvider({ words, link = PlainAnchor, env = 'default', children }: UiProviderProps) {
  const resolved = useThemeOnRoot();
  return (
    <MantineProvider
      theme={theme}
      forceColorScheme={resolved}
      withCssVariables={false}
      withGlobalClasses={false}
      withStaticClasses={false}
      env={env}
    >
      <WordsContext value={words}>
        <LinkContext value={link}>
          <HotkeySwitchProvider>
            <ToastProvider>{children}</ToastProvider>
          </HotkeySwitchProvider>
        </LinkContext>
      </WordsContext>
    </MantineProvider>
  );
}
