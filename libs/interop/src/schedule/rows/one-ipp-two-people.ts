import { compareIdentity } from '@jalon/domain/patient';
import { ippKey, type ReadRow, type RowFault, type ScheduleReading } from '@jalon/domain/schedule';
import { FIELD_NAMES } from './row-faults';
import { inWords } from './row-sentences';

/**
 * One IPP for two people of the file: each row is well written and none can be believed, so all of them are faults. Asked where nothing
 * is matched with a record; the product asks who is meant instead, and makes the rows wait. Another surname alone is no other person.
 */
export function withoutSharedIpps(reading: ScheduleReading): ScheduleReading {
  if (reading.kind === 'unreadable') return reading;
  const bearers = new Map<string, ReadRow[]>();
  for (const row of reading.rows) if (row.ipp) bearers.set(ippKey(row.ipp), [...(bearers.get(ippKey(row.ipp)) ?? []), row]);
  const faults = [...bearers.values()].flatMap((rows) => {
    const [first] = rows;
    const other = first && rows.find((row) => areTwo(first, row));
    return first && other ? rows.map((row) => faultOf(reading, row, areTwo(first, row) ? first : other)) : [];
  });
  if (faults.length === 0) return reading;
  const at = ({ sheet, row }: { sheet: string | null; row: number }) => `${sheet ?? ''} ${row}`;
  const faulty = new Set(faults.map(at));
  return {
    ...reading,
    rows: reading.rows.filter((row) => !faulty.has(at(row))),
    faults: [...reading.faults, ...faults].sort((one, next) => one.row - next.row),
  };
}

function areTwo(one: ReadRow, other: ReadRow): boolean {
  const known = {
    ...{ ipp: one.ipp, birth: one.birth, sex: one.sex, birthName: one.birthName, usedNames: [one.last] },
    ...{ birthFirstName: one.first, usedFirstName: null, status: 'PROV' as const },
  };
  return compareIdentity(other, known).verdict === 'traits-differ';
}

type Read = Extract<ScheduleReading, { kind: 'read' }>;

function faultOf({ columns }: Read, row: ReadRow, other: ReadRow): RowFault {
  const column = columns.find(({ field, sheet }) => field === 'ipp' && sheet === row.sheet);
  const who = `${other.last} ${other.first}, ${other.birth.split('-').reverse().join('/')}`;
  return {
    row: row.row,
    sheet: row.sheet,
    column: column?.header ?? FIELD_NAMES.ipp,
    ...inWords('ipp-of-two-people', row.ipp ?? '', who),
    raw: row.raw,
    ipp: row.ipp,
    day: row.start.slice(0, 10),
  };
}
