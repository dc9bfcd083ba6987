import type { PathwayTemplate } from '@jalon/domain/pathway';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { useSession } from '../session/session';
import { SAVE_DRAFT } from './operations';

/** A word is typed in several strokes: it is kept when the hand rests. */
const REST_MS = 500;

/** A draft under one's hands: kept at each change, one save after the other, and never over somebody else's. */
export function useDraft(content: PathwayTemplate, revision: number, savedAt: string | null) {
  const { ask } = useAsked();
  const { now } = useSession();
  const [template, setTemplate] = useState(content);
  const [state, setState] = useState({ saving: false, at: savedAt, trouble: null as string | null });
  const last = useRef(revision);
  const wanted = useRef<PathwayTemplate | null>(null);
  const running = useRef<Promise<boolean> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const save = useCallback(async (): Promise<boolean> => {
    for (let next = wanted.current; next; next = wanted.current) {
      wanted.current = null;
      const { key, version } = next;
      const { done, refusal } = await ask(SAVE_DRAFT, { input: { key, version, revision: last.current, content: next } });
      if (!done) {
        setState((all) => ({ ...all, saving: false, trouble: refusal.code }));
        return false;
      }
      last.current = (done as typeof done & { revision: number }).revision;
    }
    setState({ saving: false, at: new Date(now()).toISOString(), trouble: null });
    return true;
  }, [ask, now]);

  /** Everything typed is with the server: true, or something stands in the way. */
  const flush = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    if (running.current) await running.current;
    if (!wanted.current) return true;
    running.current = save().finally(() => (running.current = null));
    return running.current;
  }, [save]);

  const change = useCallback(
    (next: PathwayTemplate) => {
      setTemplate(next);
      wanted.current = next;
      setState((all) => ({ ...all, saving: true }));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), REST_MS);
    },
    [flush],
  );
  useEffect(() => () => void flush(), [flush]);
  return { template, change, flush, revision: () => last.current, ...state };
}
