import type { ScheduleField } from '@jalon/domain/schedule';
import { readDateText } from '../cells/written-date';
import { plain } from '../table';
import type { KnownColumn } from './recognise-columns';

/** How a column writes 11/12/2026: the day first as in France, the month first as American programs do, or nobody can tell. */
export type FigureOrder = 'day-first' | 'month-first' | 'unsure';

const FIGURES = /^(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})(?!\d)/;
/** One such date is rather a slip of the hand; several, and no other kind, are a program's habit. */
const ENOUGH = 3;

/** For each column of dates, what the dates that leave no doubt say; a column without any follows the others. */
export function figureOrders(columns: readonly KnownColumn[]): ReadonlyMap<ScheduleField, FigureOrder> {
  const counts = columns.flatMap((column) => {
    if (column.field !== 'date' && column.field !== 'birth' && column.field !== 'date-time') return [];
    return [{ field: column.field, ...countOrders(column) }];
  });
  const all = counts.reduce((sum, { days, months }) => ({ days: sum.days + days, months: sum.months + months }), {
    days: 0,
    months: 0,
  });
  return new Map(counts.map(({ field, days, months }) => [field, orderOf(days + months > 0 ? { days, months } : all, all)]));
}

function countOrders({ cells }: KnownColumn): { days: number; months: number } {
  let [days, months] = [0, 0];
  for (const { text } of cells) {
    const match = FIGURES.exec(text);
    if (match && Number(match[1]) > 12) days += 1;
    if (match && Number(match[2]) > 12) months += 1;
  }
  return { days, months };
}

type Counts = { readonly days: number; readonly months: number };

function orderOf({ days, months }: Counts, all: Counts): FigureOrder {
  if (months === 0 || days > months) return 'day-first';
  return days === 0 && (months >= ENOUGH || (all.days === 0 && all.months >= ENOUGH)) ? 'month-first' : 'unsure';
}

/** 11/12/2026, which is another day when it is read the other way round. */
export function readsTwoWays(text: string): boolean {
  const match = FIGURES.exec(text);
  return match !== null && Number(match[1]) <= 12 && Number(match[2]) <= 12 && match[1] !== match[2];
}

/** « Lundi » in a column of its own beside the dates: it must be theirs. */
export function weekdayColumn(columns: readonly KnownColumn[]): number | null {
  const found = columns.find(({ field, cells }) => {
    if (field !== null && field !== 'day') return false;
    const filled = cells.map(({ text }) => plain(text)).filter((text) => text !== '');
    return filled.length > 0 && filled.every((text) => isWeekday(text));
  });
  return found?.index ?? null;
}

function isWeekday(text: string): boolean {
  const date = /^[a-z]{2,9}$/.test(text) ? readDateText(text) : null;
  return date !== null && date.weekday !== null && date.day === null;
}
