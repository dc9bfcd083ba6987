import { useApolloClient } from '@apollo/client/react';
import type { ScheduleChoicesInput } from '@jalon/graphql';
import { useCallback, useEffect, useRef, useState } from 'react';
import { SCHEDULE_LINES, type Line, type Preview } from './operations';

const PAGE = 500;

interface Loaded {
  of: string;
  total: number;
  lines: (Line | undefined)[];
}

/** The lines of the preview: the first ones come with it, the others by pages as they are reached. */
export function useLines(preview: Preview, choices: ScheduleChoicesInput, all: boolean) {
  const client = useApolloClient();
  const of = `${preview.reading} ${preview.seen} ${all} ${JSON.stringify([choices, preview.counts])}`;
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const asked = useRef(new Set<string>());
  const changes: Loaded = { of, total: preview.changes.total, lines: preview.changes.lines };
  const current = loaded?.of === of ? loaded : all && loaded ? loaded : changes;

  const load = useCallback(
    async (from: number) => {
      const key = `${of} ${from}`;
      if (asked.current.has(key)) return;
      asked.current.add(key);
      const { data } = await client.query({
        query: SCHEDULE_LINES,
        variables: { reading: preview.reading, choices, show: all ? 'all' : 'changes', from, count: PAGE },
        fetchPolicy: 'no-cache',
      });
      if (!data) return;
      const { total, lines } = data.scheduleLines;
      setLoaded((before) => {
        const kept = before?.of === of ? [...before.lines] : [...preview.changes.lines];
        lines.forEach((line, index) => (kept[from + index] = line));
        return { of, total, lines: kept };
      });
    },
    [of, client, all, choices, preview],
  );

  useEffect(() => {
    if (all) void load(0);
  }, [all, load]);

  const more = useCallback(
    (first: number, last: number) => {
      for (const index of [first, last])
        if (index < current.total && !current.lines[index]) void load(Math.floor(index / PAGE) * PAGE);
    },
    [current, load],
  );
  return { lines: current.lines, total: current.total, more };
}
