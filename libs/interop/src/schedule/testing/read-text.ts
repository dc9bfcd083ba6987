import type { ScheduleReading } from '@jalon/domain/schedule';
import { printReading } from '../print-reading';
import { readSchedule, type ReadOptions } from '../read-schedule';

export const TODAY = '2026-11-22';

export function readText(text: string, options: Partial<ReadOptions> = {}): ScheduleReading {
  return readSchedule(new TextEncoder().encode(text), { today: TODAY, ...options });
}

/** Each visit on one line: row, start, IPP, name, given name, birth. */
export function visitsOf(reading: ScheduleReading): string[] {
  return printReading(reading).rows.map(({ row, start, ipp, last, first, birth }) =>
    [row, start, ipp, last, first, birth].join(' | '),
  );
}

/** Each fault on one line: row, column, code. */
export function faultsOf(reading: ScheduleReading): string[] {
  return printReading(reading).faults.map(({ row, column, code }) => [row, column, code].join(' | '));
}

/** The only visit of a text with one data row. */
export function onlyRow(reading: ScheduleReading) {
  if (reading.kind !== 'read' || reading.rows.length !== 1 || !reading.rows[0]) {
    throw new Error(`one visit expected, faults: ${faultsOf(reading).join(' / ')}, visits: ${visitsOf(reading).length}`);
  }
  return reading.rows[0];
}
