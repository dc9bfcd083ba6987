import { useCallback, useState } from 'react';
import { useSession } from './session';

/**
 * What somebody had begun to type, kept for her alone while a colleague uses the same computer: under the person's key, in
 * this tab only, and gone at sign-out. Nobody else's page ever reads it.
 */
const DRAFT = 'jalon.draft';
const WHERE = 'jalon.where';

/** Like useState, for a text that must survive a change of user. `name` says which form of which file. */
export function useDraft(name: string): [string, (text: string) => void] {
  const { me } = useSession();
  const key = `${DRAFT}.${me.person}.${name}`;
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? '');
  const keep = useCallback(
    (next: string) => {
      setText(next);
      if (next === '') sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, next);
    },
    [key],
  );
  return [text, keep];
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
