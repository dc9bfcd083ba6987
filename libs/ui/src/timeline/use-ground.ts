import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

export type Ground = {
  /** px that the lanes can use. */
  room: number;
  /** px of one letter, before anything is measured. */
  letter: number;
  /** px of the column of lane names; none on a phone, where they stand above. */
  labels: number;
  measured: ReadonlyMap<string, number>;
};

const LABELS = 136;
const PHONE = 700;

function widths(element: HTMLElement): Map<string, number> {
  const found = new Map<string, number>();
  element.querySelectorAll<HTMLElement>('[data-item]').forEach((item) => {
    const width = item.querySelector('[data-words]')?.getBoundingClientRect().width ?? 0;
    if (width > 0 && item.dataset['item']) found.set(item.dataset['item'], Math.ceil(width));
  });
  return found;
}

const same = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>) =>
  a.size === b.size && [...a].every(([id, width]) => b.get(id) === width);

/** What the timeline has to draw on. Words are measured as drawn, and again once the typeface has come. */
export function useGround(drawn: unknown): { box: RefObject<HTMLDivElement | null>; ground: Ground } {
  const box = useRef<HTMLDivElement>(null);
  const [ground, setGround] = useState<Ground>({ room: 1180, letter: 7.3, labels: LABELS, measured: new Map() });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = () => {
      if (element.clientWidth === 0) return;
      const labels = window.innerWidth < PHONE ? 0 : LABELS;
      const room = element.clientWidth - labels - 16;
      const letter = (Number.parseFloat(getComputedStyle(element).fontSize) || 13) * 0.56;
      const measured = widths(element);
      setGround((was) =>
        was.room === room && was.letter === letter && same(was.measured, measured) ? was : { room, letter, labels, measured },
      );
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    void document.fonts?.ready.then(measure);
    return () => watch.disconnect();
  }, [drawn]);
  return { box, ground };
}
