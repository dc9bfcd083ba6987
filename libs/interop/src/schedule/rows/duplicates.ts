import type { IgnoredRow, ReadRow, RowFault } from '@jalon/domain/schedule';
import { plain } from '../table';
import { inWords } from './row-sentences';

export type WithoutDuplicates = { readonly rows: ReadRow[]; readonly faults: RowFault[]; readonly ignored: IgnoredRow[] };

/**
 * The same patient at the same time for the same treatment, twice: the second is a fault. On another sheet (a summary
 * beside the sheets of each day) it is the same visit shown again, and is left out.
 */
export function withoutDuplicates(rows: readonly ReadRow[]): WithoutDuplicates {
  const seen = new Map<string, ReadRow>();
  const result: WithoutDuplicates = { rows: [], faults: [], ignored: [] };
  for (const row of rows) {
    const key = [
      row.ipp ?? plain(`${row.last} ${row.first}`),
      row.birth,
      row.start,
      plain(row.protocol ?? ''),
      row.cycle,
      row.day,
    ].join('|');
    const earlier = seen.get(key);
    if (!earlier) {
      seen.set(key, row);
      result.rows.push(row);
    } else if (earlier.sheet !== row.sheet) {
      result.ignored.push({ row: row.row, sheet: row.sheet, text: row.raw.join(' ').trim() });
    } else {
      result.faults.push({
        row: row.row,
        sheet: row.sheet,
        column: null,
        ...inWords('duplicate-row', '', String(earlier.row)),
        raw: row.raw,
        ipp: row.ipp,
        day: row.start.slice(0, 10),
      });
    }
  }
  return result;
}
