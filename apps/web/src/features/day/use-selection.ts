import { useState } from 'react';
import type { DayRow } from './day-query';
import { movableOf } from './movable-work';

export interface Selection {
  /** Whether boxes are shown: the first chosen row shows them. */
  choosing: boolean;
  rows: readonly DayRow[];
  has: (row: DayRow) => boolean;
  toggle: (row: DayRow) => void;
  all: () => void;
  begin: () => void;
  end: () => void;
}

/** Rows chosen together; what leaves the list leaves the choice, and what no gesture could move is never in it. */
export function useSelection(listed: readonly DayRow[]): Selection {
  const [choosing, setChoosing] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const movable = listed.filter((row) => movableOf([row]).length > 0);
  return {
    choosing,
    rows: choosing ? movable.filter(({ id }) => chosen.has(id)) : [],
    has: ({ id }) => chosen.has(id),
    toggle: ({ id }) => {
      setChoosing(true);
      setChosen((before) => {
        const after = new Set(before);
        if (!after.delete(id)) after.add(id);
        return after;
      });
    },
    all: () => setChosen(new Set(movable.map(({ id }) => id))),
    begin: () => setChoosing(true),
    end: () => {
      setChoosing(false);
      setChosen(new Set());
    },
  };
}
