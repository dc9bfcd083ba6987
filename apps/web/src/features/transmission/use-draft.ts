import { useState } from 'react';
import { useDraft as useKeptText } from '../session/drafts';

/** A message being written: what was kept for this person, else the words to start from. `kept` says that it was found again. */
export function useDraft(of: string, start = ''): { text: string; setText: (text: string) => void; kept: boolean } {
  const [found, setText] = useKeptText(of);
  const [before] = useState(found);
  const [touched, setTouched] = useState(before !== '');
  const text = touched ? found : start;
  return {
    text,
    kept: before !== '' && text !== '',
    setText: (next) => {
      setTouched(true);
      setText(next);
    },
  };
}
