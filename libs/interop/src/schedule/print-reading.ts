import type { ReadRow, RowFault, ScheduleReading } from '@jalon/domain/schedule';

export type PrintedReading = {
  readonly rows: readonly {
    readonly row: number;
    readonly start: string;
    readonly ipp: string | null;
    readonly last: string;
    readonly first: string;
    readonly birth: string;
    readonly arrival: 'first' | 'resumption' | 'ongoing' | null;
    readonly protocol: string | null;
    readonly doctor: string | null;
  }[];
  readonly faults: readonly {
    readonly row: number;
    readonly column: string | null;
    readonly code: string;
    readonly message: string;
  }[];
};

/** The reading as the command line shows it to the hospital's IT. */
export function printReading(reading: ScheduleReading, language: 'fr' | 'en' = 'fr'): PrintedReading {
  const printed = (fault: RowFault, sheet: string | null): PrintedReading['faults'][number] => {
    const { row, column, code, message, english } = fault;
    const where = { fr: `Feuille « ${sheet} » : `, en: `Sheet “${sheet}”: ` }[language];
    return { row, column, code, message: (sheet === null ? '' : where) + (language === 'en' ? english : message) };
  };
  if (reading.kind === 'unreadable') return { rows: [], faults: [printed(reading.fault, null)] };
  const several = reading.sheets.filter((sheet) => sheet.read).length > 1;
  return {
    rows: reading.rows.map((row) => ({
      row: row.row,
      start: row.start,
      ipp: row.ipp,
      last: row.last,
      first: row.first,
      birth: row.birth,
      arrival: printedArrival(row),
      protocol: row.protocol,
      doctor: row.doctor,
    })),
    faults: reading.faults.map((fault) => printed(fault, several ? fault.sheet : null)),
  };
}

/** To the file's sender a blank in a column of arrivals means « suite »; to the product it states nothing. */
function printedArrival({ stated }: ReadRow): 'first' | 'resumption' | 'ongoing' | null {
  if (!stated.columnPresent) return null;
  return stated.kind ?? 'ongoing';
}
