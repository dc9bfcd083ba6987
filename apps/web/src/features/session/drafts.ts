import { useCallback, useState } from 'react';
import { useSession } from './session';

/**
 * What somebody had begun to type, kept for her alone while a colleague uses the same computer: under the person's key, in
 * this tab only, and gone at sign-out. Nobody else's page ever reads it.
 */
const DRAFT = 'jalon.draft';
const WHERE = 'jalon.where';

interface Draft {
  text: string;
  setText: (text: string) => void;
  /** It was found again, begun before. */
  kept: boolean;
}

/** A text that must survive a change of user. `name` says which form of which file; `start`, the words to begin from. */
export function useDraft(name: string, start = ''): Draft {
  const { me } = useSession();
  const key = `${DRAFT}.${me.person}.${name}`;
  const [before] = useState(() => sessionStorage.getItem(key) ?? '');
  const [text, setKept] = useState(before || start);
  const setText = useCallback(
    (next: string) => {
      setKept(next);
      if (next === '') sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, next);
    },
    [key],
  );
  return { text, setText, kept: before !== '' && text !== '' };
}

/** The page that a person leaves to a colleague; given back once. */
export function keepPlace(person: string, path: string): void {
  sessionStorage.setItem(`${WHERE}.${person}`, path);
}

export function takePlace(person: string): string | null {
  const path = sessionStorage.getItem(`${WHERE}.${person}`);
  sessionStorage.removeItem(`${WHERE}.${person}`);
  return path?.startsWith('/') && !path.startsWith('//') ? path : null;
}

/** Signing out says that nothing is to be kept on this computer. */
export function forgetDrafts(person: string): void {
  const own = [`${DRAFT}.${person}.`, `${WHERE}.${person}`];
  for (const key of Object.keys(sessionStorage)) if (own.some((start) => key.startsWith(start))) sessionStorage.removeItem(key);
}
