import { useRef } from 'react';

export interface Steady<T> {
  item: T;
  /** It was here when the page was opened, and waits no more: it stays in its place until the reader leaves. */
  gone: boolean;
}

/** A list whose order does not shift under the hand: what is dealt with stays where it was, what comes stands on top. */
export function useSteadyList<T extends { id: string }>(items: readonly T[] | undefined, view: string): Steady<T>[] {
  const shown = useRef<{ view: string; items: readonly T[] }>({ view, items: [] });
  if (!items) return shown.current.view === view ? shown.current.items.map((item) => ({ item, gone: false })) : [];
  const before = shown.current.view === view ? shown.current.items : [];
  const now = new Map(items.map((item) => [item.id, item]));
  const known = new Set(before.map(({ id }) => id));
  const kept = [...items.filter(({ id }) => !known.has(id)), ...before.map((old) => now.get(old.id) ?? old)];
  shown.current = { view, items: kept };
  return kept.map((item) => ({ item, gone: !now.has(item.id) }));
}
