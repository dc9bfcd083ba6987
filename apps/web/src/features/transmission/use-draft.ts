import { useEffect, useState } from 'react';
import { useSession } from '../session/session';

const keyOf = (person: string, of: string) => `jalon.draft.${person}.${of}`;

/**
 * What somebody was writing, kept in this browser window for herself alone: on a shared ward computer the next person starts from
 * nothing, and she finds her words again when she comes back. Gone with the window; never sent anywhere.
 */
export function useDraft(of: string, start = ''): { text: string; setText: (text: string) => void; kept: boolean } {
  const { me } = useSession();
  const key = keyOf(me.person, of);
  const [before] = useState(() => sessionStorage.getItem(key) ?? '');
  const [text, setText] = useState(before || start);
  useEffect(() => {
    if (text) sessionStorage.setItem(key, text);
    else sessionStorage.removeItem(key);
  }, [key, text]);
  return { text, setText, kept: before !== '' && text !== '' };
}
