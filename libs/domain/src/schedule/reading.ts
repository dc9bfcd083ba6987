/**
 * What a sent schedule file says, before anything is compared or saved. Filled by the reader of files (interop),
 * consumed by the comparison with what was sent before. Nothing here has been matched with a known patient.
 */

/** The meanings that a column of a schedule may have. */
export const SCHEDULE_FIELDS = [
  'date',
  'time',
  'date-time',
  'ipp',
  'patient',
  'last',
  'birth-name',
  'first',
  'birth',
  'sex',
  'protocol',
  'cycle',
  'day',
  'arrival',
  'arrival-first',
  'arrival-resumption',
  'doctor',
  'place',
  'blood-test',
  'comment',
  'status',
] as const;
export type ScheduleField = (typeof SCHEDULE_FIELDS)[number];

/**
 * What the file itself says of the visit's kind. A blank states nothing (`kind: null`), and neither does a text that is
 * none of the three kinds; `columnPresent` tells a blank from a file that has no such column.
 */
export type StatedArrival = {
  readonly kind: 'first' | 'resumption' | 'ongoing' | null;
  readonly text: string;
  readonly columnPresent: boolean;
};

/** One visit as the file states it. Dates are local days 'YYYY-MM-DD', the start a local time 'YYYY-MM-DDTHH:mm'. */
export type ReadRow = {
  /** 1-based row as the secretary sees it in her spreadsheet (a cell with line breaks is one row). */
  readonly row: number;
  /** Sheet name; null for a text file. */
  readonly sheet: string | null;
  readonly start: string;
  /** Padded with zeros to the organisation's length; null only when the file has no such column. */
  readonly ipp: string | null;
  /** The name used; the birth name where the file gives no other. */
  readonly last: string;
  readonly first: string;
  /** Only when the file states it beside, or instead of, the name used. */
  readonly birthName: string | null;
  readonly birth: string;
  readonly sex: 'M' | 'F' | null;
  readonly protocol: string | null;
  readonly cycle: number | null;
  readonly day: number | null;
  readonly stated: StatedArrival;
  readonly doctor: string | null;
  readonly place: string | null;
  readonly bloodTest: 'yes' | 'no' | null;
  readonly comment: string | null;
  /** True when the row was hidden in the workbook (a filter left on, for instance): it is read all the same. */
  readonly hidden: boolean;
  /** The cells as written, in the file's order. */
  readonly raw: readonly string[];
};

/** What is wrong with one row (or with the file: `row` 0), in a sentence that says what to do. */
export type RowFault = {
  readonly row: number;
  readonly sheet: string | null;
  /** Header as written in the file, else the French name of the field; null when it concerns the whole row or file. */
  readonly column: string | null;
  /** Stable, in English, kebab-case. */
  readonly code: string;
  /** In French. */
  readonly message: string;
  readonly english: string;
  /** The cells of the faulty row as written; empty for a fault of the file. */
  readonly raw: readonly string[];
  /** The IPP of the faulty row when it could be read, so that its earlier version is kept. */
  readonly ipp: string | null;
  /** The local day of the faulty row when it could be read: a sending still covers it. */
  readonly day: string | null;
};

export type RecognisedColumn = {
  readonly sheet: string | null;
  /** 0-based position in the file. */
  readonly index: number;
  readonly header: string | null;
  /** null: read as nothing. */
  readonly field: ScheduleField | null;
  readonly sample: string | null;
  /** named by its header, guessed from what it holds, or chosen by the secretary. */
  readonly by: 'header' | 'content' | 'choice';
};

/** One correction by the secretary, remembered for her unit: found again by header, else by 0-based position. */
export type ColumnChoice = {
  readonly header?: string | null;
  readonly index?: number | null;
  /** null: this column is to be ignored. */
  readonly field: ScheduleField | null;
};
export type ColumnMapping = readonly ColumnChoice[];

export type ReadSheet = {
  readonly name: string | null;
  readonly hidden: boolean;
  /** False: nothing on this sheet looked like a list of visits. */
  readonly read: boolean;
  readonly rows: number;
};

/** A line that is no visit: title, total, legend, empty slot, note. Kept so that nothing is dropped unseen. */
export type IgnoredRow = { readonly row: number; readonly sheet: string | null; readonly text: string };

export type ScheduleReading =
  | {
      readonly kind: 'read';
      readonly encoding: string;
      /** null for a workbook. */
      readonly separator: string | null;
      readonly sheets: readonly ReadSheet[];
      readonly columns: readonly RecognisedColumn[];
      readonly rows: readonly ReadRow[];
      readonly faults: readonly RowFault[];
      readonly ignored: readonly IgnoredRow[];
    }
  | { readonly kind: 'unreadable'; readonly fault: RowFault };
