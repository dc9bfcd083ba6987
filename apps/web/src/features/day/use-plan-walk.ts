import { useState, type FocusEvent, type KeyboardEvent } from 'react';

/** What a visit's controls take so that the Tab key meets one visit of the plan and not a hundred. */
export type TabStop = 0 | -1;

const NAMES = '[data-visit] a';

/**
 * The keyboard in the plan: one visit takes the Tab key, arrows go from name to name, Home and End to the ends of a day. A
 * menu button keeps its own arrow, which opens it.
 */
export function usePlanWalk(standing: readonly string[]) {
  const [last, setLast] = useState<string | null>(null);
  const stop = last !== null && standing.includes(last) ? last : standing[0];
  return {
    stopOf: (visit: string): TabStop => (visit === stop ? 0 : -1),
    board: {
      onFocus: ({ target }: FocusEvent) => {
        const visit = target.closest<HTMLElement>('[data-visit]')?.dataset['visit'];
        if (visit) setLast(visit);
      },
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
        const next = neighbour(event.currentTarget, event.target as Element, event.key);
        if (!next) return;
        event.preventDefault();
        next.focus();
      },
    },
  };
}

function neighbour(board: HTMLElement, from: Element, key: string): HTMLElement | undefined {
  const days = [...board.children].map((day) => [...day.querySelectorAll<HTMLElement>(NAMES)]);
  const here = from.closest('[data-visit]');
  const column = days.findIndex((names) => names.some((name) => here?.contains(name)));
  const day = days[column];
  if (!day) return undefined;
  const row = day.findIndex((name) => here?.contains(name));
  const beside = (candidates: HTMLElement[][]) => {
    const names = candidates.find(({ length }) => length > 0);
    return names?.[Math.min(row, names.length - 1)];
  };
  switch (key) {
    case 'ArrowDown':
      return day[row + 1];
    case 'ArrowUp':
      return day[row - 1];
    case 'ArrowRight':
      return beside(days.slice(column + 1));
    case 'ArrowLeft':
      return beside(days.slice(0, column).reverse());
    case 'Home':
      return day[0];
    case 'End':
      return day.at(-1);
    default:
      return undefined;
  }
}
