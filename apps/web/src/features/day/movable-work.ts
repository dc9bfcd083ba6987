import type { DayReason, DayRow } from './day-query';

/** A call or a task as it was seen: what may take another day or another pair of hands. */
export interface MovableWork {
  kind: string;
  id: string;
  seenVersion: number;
  /** What it is, and of whom. */
  title: string;
  patient: DayRow['patient'];
}

/** Only what has a day of its own can take another one: a break is repaired, not put off. */
export const canMove = ({ about }: DayReason): boolean => about.kind === 'call' || about.kind === 'task';

/** The calls and tasks of these rows; a row's other reasons stay where they are. */
export function movableOf(rows: readonly DayRow[]): MovableWork[] {
  return rows.flatMap(({ reasons, patient }) =>
    reasons.filter(canMove).map(({ about, data }) => {
      const { version, title, purpose } = data as { version?: number; title?: string; purpose?: string };
      return { ...about, seenVersion: version ?? 1, title: title ?? purpose ?? '', patient };
    }),
  );
}
