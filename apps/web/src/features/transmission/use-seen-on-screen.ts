import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';

/** Long enough to read a line: a message scrolled past was not read. */
const LONG_ENOUGH_MS = 1200;

/** Calls once when the element has stood on screen, in a window that is looked at, for long enough. */
export function useSeenOnScreen<E extends HTMLElement>(waits: boolean, onSeen: () => void): RefObject<E | null> {
  const ref = useRef<E>(null);
  const seen = useEffectEvent(onSeen);
  useEffect(() => {
    const element = ref.current;
    if (!waits || !element || typeof IntersectionObserver === 'undefined') return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        clearTimeout(timer);
        if (entry?.isIntersecting) timer = setTimeout(() => document.visibilityState === 'visible' && seen(), LONG_ENOUGH_MS);
      },
      { threshold: 0.6 },
    );
    observer.observe(element);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [waits]);
  return ref;
}
