import type { DatedState } from '../marks/state-mark';

export type TimelineItem = {
  id: string;
  /** 'YYYY-MM-DD'. */
  start: string;
  /** 'YYYY-MM-DD', last day included: the item is then a bar, a stage; without it, a milestone. */
  end?: string;
  state: DatedState;
  label: string;
  /** Heard after the label and its date; shown on hover. */
  detail?: string;
};
export type TimelineLane = { id: string; label: string; items: readonly TimelineItem[] };

export type PlacedItem = TimelineItem & {
  /** px from the left of the track: the mark's centre, or the bar's edge. */
  left: number;
  /** px; bars only. */
  width: number;
  row: number;
  /** Where the words stand beside the mark. */
  side: 'right' | 'left';
};
export type PlacedLane = { id: string; label: string; bars: boolean; rows: number; items: PlacedItem[] };
export type LaidOut = { width: number; todayLeft: number; months: { iso: string; left: number }[]; lanes: PlacedLane[] };

type Ground = {
  today: string;
  /** px that can be seen at once. */
  room: number;
  /** px of one letter, for words that have not been measured yet. */
  letter: number;
  /** px of the words of each item, once the page has drawn them. */
  measured?: ReadonlyMap<string, number>;
};

const DAY = 86_400_000;
const MARK = 16;
/** px of a bar that its words do not have: its shape, its edges. */
const AROUND_WORDS = 30;
const GAP = 5;
const NARROWEST = 4;
const WIDEST = 14;
const dayOf = (iso: string) => Math.round(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY);
const firstOfMonth = (iso: string) => `${iso.slice(0, 7)}-01`;
const isoOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

function monthsBetween(from: number, to: number): string[] {
  const months: string[] = [];
  for (let iso = firstOfMonth(isoOf(from)); dayOf(iso) <= to; iso = firstOfMonth(isoOf(dayOf(iso) + 32)))
    months.push(iso.slice(0, 7));
  return months;
}

type Box = { from: number; to: number; row: number };
const free = (box: Box, taken: readonly Box[]) =>
  taken.every((other) => other.row !== box.row || box.to + GAP <= other.from || other.to + GAP <= box.from);

/** First row where the words touch neither other words nor the line of today; to the right of the mark if they can be. */
function settle(
  left: number,
  words: number,
  taken: readonly Box[],
  width: number,
  today: number,
): Box & { side: 'right' | 'left' } {
  const right = { from: left - MARK / 2, to: left + MARK / 2 + words };
  const turned = { from: left - MARK / 2 - words, to: left + MARK / 2 };
  const crosses = (box: { from: number; to: number }) => box.from < today && box.to > today && Math.abs(left - today) > MARK / 2;
  for (let row = 0; ; row += 1) {
    if (right.to <= width && !crosses(right) && free({ ...right, row }, taken)) return { ...right, row, side: 'right' };
    if (turned.from >= 0 && !crosses(turned) && free({ ...turned, row }, taken)) return { ...turned, row, side: 'left' };
    if (row > 0 && (right.to <= width || turned.from < 0) && free({ ...right, row }, taken))
      return { ...right, row, side: 'right' };
    if (row > 0 && free({ ...turned, row }, taken)) return { ...turned, row, side: 'left' };
  }
}

/** Dates become places. No two labels of a lane overlap: what does not fit beside goes one row down. */
export function layOutLanes(lanes: readonly TimelineLane[], { today, room, letter, measured }: Ground): LaidOut {
  const all = lanes.flatMap((lane) => lane.items);
  const starts = [today, ...all.map((item) => item.start)].map(dayOf);
  const ends = [today, ...all.map((item) => item.end ?? item.start)].map(dayOf);
  const from = dayOf(firstOfMonth(isoOf(Math.min(...starts))));
  const to = Math.max(...ends) + 1;
  const words = (item: TimelineItem) => 5 + (measured?.get(item.id) ?? item.label.length * letter);
  // As wide as the room, less what the last words need; they turn to the left of their mark rather than shrink the whole.
  const full = room / Math.max(1, to - from);
  const fits = all
    .filter((item) => item.end === undefined)
    .map((item) => (room - MARK - words(item)) / (dayOf(item.start) - from + 1));
  const scale = Math.min(WIDEST, Math.max(NARROWEST, full * 0.85, Math.min(full, ...fits)));
  // Once it scrolls anyway, the last words get their room instead of turning back over others.
  const wanted =
    full < NARROWEST ? Math.max(0, ...all.map((item) => (dayOf(item.start) - from + 1) * scale + MARK + words(item))) : 0;
  const width = Math.ceil(Math.max(room, wanted, (to - from) * scale));
  const at = (iso: string) => (dayOf(iso) - from) * scale;
  const todayLeft = at(today) + scale / 2;
  const placed = lanes.map((lane): PlacedLane => {
    const taken: Box[] = [];
    const items = [...lane.items]
      .sort((a, b) => a.start.localeCompare(b.start))
      .map((item): PlacedItem => {
        if (item.end === undefined) {
          const left = Math.max(MARK / 2, at(item.start) + scale / 2);
          const { row, side, ...box } = settle(left, words(item), taken, width, todayLeft);
          taken.push({ ...box, row });
          return { ...item, left, width: 0, row, side };
        }
        // A short stage is drawn as wide as its name, which must be read; what is over never crosses today.
        const days = (dayOf(item.end) - dayOf(item.start) + 1) * scale - 2;
        const bar = Math.max(days, AROUND_WORDS + words(item));
        const start = at(item.start);
        const left = item.end < today ? Math.max(0, Math.min(start, todayLeft - 2 - bar)) : start;
        let row = 0;
        while (!free({ from: left + GAP, to: left + bar, row }, taken)) row += 1;
        taken.push({ from: left + GAP, to: left + bar, row });
        return { ...item, left, width: bar, row, side: 'right' };
      });
    const bars = items.some((item) => item.width > 0);
    return { id: lane.id, label: lane.label, bars, rows: 1 + Math.max(0, ...items.map((item) => item.row)), items };
  });
  return { width, todayLeft, months: monthsBetween(from, to).map((iso) => ({ iso, left: at(`${iso}-01`) })), lanes: placed };
}
