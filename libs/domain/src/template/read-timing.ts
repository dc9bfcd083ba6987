import type { Span } from '../calendar';
import type { Cadence, Window } from '../pathway';
import type { FieldReader } from './field-reader';

const MOST = { months: 1200, weeks: 5000, days: 36_600 } as const;

/** A number alone is days; { "months": 4, "days": -15 } is fifteen days before the four months. */
export function readSpan(read: FieldReader, value: unknown, place: string): Span {
  if (typeof value === 'number') return { days: read.whole(value, place, -MOST.days, MOST.days) };
  const fields = read.fields(value, place, ['months', 'weeks', 'days']) ?? {};
  const span: Span = {};
  for (const unit of ['months', 'weeks', 'days'] as const)
    if (fields[unit] !== undefined) span[unit] = read.whole(fields[unit], `${place}.${unit}`, -MOST[unit], MOST[unit]);
  return span;
}

/** A window's ends stand alone, or around its best day. */
export function readWindow(read: FieldReader, value: unknown, place: string): Window {
  const fields = read.fields(value, place, ['from', 'due', 'to']) ?? {};
  return {
    from: readSpan(read, fields.from, `${place}.from`),
    due: readSpan(read, fields.due, `${place}.due`),
    to: readSpan(read, fields.to, `${place}.to`),
  };
}

export function readCadence(read: FieldReader, value: unknown, place: string): Cadence {
  const fields = read.fields(value, place, ['phases', 'from', 'to']) ?? {};
  const phases = read.list(fields.phases, `${place}.phases`).map((one, index) => {
    const at = `${place}.phases[${index}]`;
    const phase = read.fields(one, at, ['every', 'until']) ?? {};
    return { every: readSpan(read, phase.every, `${at}.every`), until: readSpan(read, phase.until, `${at}.until`) };
  });
  return { phases, from: readSpan(read, fields.from, `${place}.from`), to: readSpan(read, fields.to, `${place}.to`) };
}
