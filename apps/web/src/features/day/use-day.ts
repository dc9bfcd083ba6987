import { useQuery } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { DAY, type Day, type DayRow } from './day-query';

export interface ShownDay {
  day: Day | undefined;
  /** The rows in the order in which they were first shown: it does not shift under the hand. */
  rows: readonly DayRow[];
  /** Rows that came since and wait on top. */
  arrived: number;
  showArrived: () => void;
  failed: boolean;
  loading: boolean;
  retry: () => void;
}

/** The day as the page shows it: what comes while one works waits until one asks for it; what is done leaves. */
export function useDay(): ShownDay {
  const { data, previousData, error, loading, refetch } = useQuery(DAY);
  const day = (data ?? previousData)?.day;
  const [order, setOrder] = useState<readonly string[] | null>(null);
  const newest = useRef<readonly DayRow[]>([]);
  newest.current = day?.rows ?? [];
  const first = day !== undefined && order === null;
  useEffect(() => {
    if (first) setOrder(newest.current.map(({ id }) => id));
  }, [first]);
  const { rows, arrived } = steadyOrder(day?.rows ?? [], order);
  return {
    day,
    rows,
    arrived,
    showArrived: () => setOrder(newest.current.map(({ id }) => id)),
    failed: Boolean(error),
    loading: loading && !day,
    retry: () => void refetch(),
  };
}

/** Known rows keep their place; the others wait. Who had an empty list sees the first arrival at once. */
export function steadyOrder(
  rows: readonly DayRow[],
  order: readonly string[] | null,
): { rows: readonly DayRow[]; arrived: number } {
  const place = new Map((order ?? []).map((id, index) => [id, index]));
  const kept = rows.filter(({ id }) => place.has(id));
  if (kept.length === 0) return { rows, arrived: 0 };
  const placeOf = ({ id }: DayRow) => place.get(id) ?? 0;
  return { rows: [...kept].sort((a, b) => placeOf(a) - placeOf(b)), arrived: rows.length - kept.length };
}
