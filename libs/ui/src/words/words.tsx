import { createContext, useContext } from 'react';

/** The few words that primitives say by themselves, given once to UiProvider in the reader's language. */
export type UiWords = {
  /** Closes a dialog, a side panel or a toast. */
  close: string;
  /** The undo action of a toast. */
  undo: string;
  /** The way out of a confirmation. */
  cancel: string;
  /** Over the field of a reason, and under it when it was left empty. */
  reason: string;
  reasonMissing: string;
  retry: string;
  /** Under what failed, when the page says no more: what is still true. */
  stillTrue: string;
  /** Said after the label of a field that must be filled. */
  required: string;
  /** Said by a screen reader while lines are on their way. */
  loading: string;
  skipToContent: string;
  mainNavigation: string;
  /** The last tab of a phone's bar, when there are more entries than places. */
  moreNavigation: string;
  /** Name of the region where toasts appear. */
  notifications: string;
  /** Between a name and what is said of it: « Unité : », “Unit: ”. */
  colon: string;
  /** Read between the old value and the new one: « devient ». */
  becomes: string;
};

export const WordsContext = createContext<UiWords | null>(null);

/** @throws when no UiProvider stands above: a control without its name must not reach a person. */
export function useWords(): UiWords {
  const words = useContext(WordsContext);
  if (!words) throw new Error('UiProvider is missing: its words name the controls');
  return words;
}
