import { weekdayOf } from '@jalon/domain/calendar';
import { headsAbsent } from '../cells/cancelled';
import { readClock } from '../cells/clock';
import { type DateHints, resolveVisitDate } from '../cells/resolve-date';
import { readDateText } from '../cells/written-date';
import { headerWords, meaningsOf } from '../columns/header-words';
import { type Cell, cellAt, plain, type Table, type TableRow } from '../table';
import { withCardsAsRows } from './cards';
import { withDaysAboveHeaders } from './day-in-header';
import { classifyRow, isUnknownHeader, looksLikeVisit } from './classify-row';
import { listsSideBySide } from './side-by-side';
import { doctorIn, openingOf, saysClosed } from './opens-day';
import { beginsWithWeekday, mondayOf, readTitleDate, type TitleDate } from './title-date';

/** A row that may be a visit, with the day and the physician of the heading above it. */
export type PlacedRow = {
  readonly row: TableRow;
  readonly day: TitleDate['day'];
  readonly monday: string | null;
  readonly doctor: string | null;
  /** A dated line above that may or may not open a day. */
  readonly unsure?: string | null;
  /** The day that the sheet's own name says, where no heading between the rows says another. */
  readonly sheetDay?: TitleDate['day'];
  /** A heading between the rows, not a title above them, opened this day: the rows' own dates must be that day. */
  readonly headed?: boolean;
  /** The line above, or the sheet’s own name, that heads those who are not expected: « Patients annulés ». */
  readonly absent?: string | null;
  /** The hour that stands alone above its patients, in a list that has no column of hours. */
  readonly clock?: Cell | null;
  /** Below a line that says « Après-midi ». */
  readonly afternoon?: boolean;
};

/** The rows below one header. `headers` is empty for a file without headers. */
export type Block = {
  readonly sheet: Table;
  readonly headerRow: number | null;
  readonly headers: readonly string[];
  readonly rows: readonly PlacedRow[];
};
export type Layout = {
  readonly blocks: readonly Block[];
  readonly notes: readonly TableRow[];
  /** A full date found in a title, a heading or the sheet's name. */
  readonly near: string | null;
  /** Monday of the week that the sheet's name or titles speak of. */
  readonly monday: string | null;
};

type Draft = { headerRow: number | null; headers: string[]; rows: PlacedRow[] };

/** Cuts a sheet into its headers, day headings, visits and notes, list by list where several stand side by side. */
export function findBlocks(table: Table, today: string, chosen: ReadonlySet<string> = new Set()): Layout {
  const sheet = withDaysAboveHeaders(table);
  const isHeader = (row: TableRow): boolean => classifyRow(row, today, chosen).kind === 'header';
  const whole = withCardsAsRows(sheet, isHeader);
  const all = listsSideBySide(whole, isHeader).map((list) => findInList(list, today, chosen));
  if (all[0] && all.length === 1 && whole === table) return all[0];
  return {
    blocks: all.flatMap(({ blocks }) => blocks.map((block) => ({ ...block, sheet: table }))),
    notes: all.flatMap(({ notes }) => notes).filter((note, i, notes) => notes.indexOf(note) === i),
    near: all.find(({ near }) => near !== null)?.near ?? null,
    monday: all.find(({ monday }) => monday !== null)?.monday ?? null,
  };
}

function findInList(sheet: Table, today: string, chosen: ReadonlySet<string>): Layout {
  const named = readSheetName(sheet.name ?? '', today);
  const absent = headsAbsent(sheet.name ?? '') ? sheet.name : null;
  let place: Omit<PlacedRow, 'row'> = {
    day: named.day,
    sheetDay: named.day,
    monday: named.monday,
    doctor: null,
    absent,
    clock: null,
    afternoon: false,
  };
  let near = named.near;
  let monday = named.monday;
  const drafts: Draft[] = [{ headerRow: null, headers: [], rows: [] }];
  const notes: TableRow[] = [];
  let afterHeader = false;
  let earliest: string | null = null;
  for (const row of sheet.rows) {
    const kind = classifyRow(row, today, chosen);
    const draft = drafts[drafts.length - 1];
    if (kind.kind === 'blank' || !draft) continue;
    if (kind.kind === 'header' || (afterHeader && isSubHeader(row, draft.headers))) {
      const texts = row.cells.map((cell) => cell.text);
      if (afterHeader) draft.headers = mergeHeaders(draft.headers, texts);
      else drafts.push({ headerRow: row.row, headers: texts, rows: [] });
      place = { ...place, absent: afterHeader || headsAbsent(lastNote(notes)) ? place.absent : absent };
      afterHeader = true;
      continue;
    }
    afterHeader = false;
    if (headsAbsent(lineOf(row))) {
      place = { ...place, absent: lineOf(row) };
      notes.push(row);
      continue;
    }
    const said = kind.kind === 'heading' && !kind.doctor ? lineOf(row) : '';
    const below = drafts.length > 1 || draft.rows.length > 0;
    const date = kind.kind === 'heading' ? dayOf(kind.title.day, today) : null;
    // « Le 20/11/2026 » below Monday 23: a list goes forward, so that this is rather the day on which it was made.
    const since = earliest ?? place.monday;
    const backward = date !== null && since !== null && date < since;
    const told = said === '' ? 'day' : openingOf(said);
    const opening = !backward || told === 'remark' ? told : told === 'day' ? 'unsure' : 'remark';
    if (kind.kind === 'heading' && opening === 'day' && kind.title.day)
      earliest ??= nearestDay(kind.title.day, { today, near, monday: kind.title.monday ?? place.monday });
    if (opening === 'remark' || (opening === 'unsure' && below)) {
      if (opening === 'unsure') place = { ...place, unsure: said };
      notes.push(row);
    } else if (kind.kind === 'heading') {
      const { title } = kind;
      const headed = below && title.day !== null && (title.day.weekday !== null || /^[\d/.\-\s]+$/.test(said));
      place = {
        headed: title.day || title.monday ? headed : place.headed,
        sheetDay: below && (title.day || title.monday) ? null : place.sheetDay,
        unsure: title.day || title.monday ? (saysClosed(said) ? said : null) : place.unsure,
        absent: title.day || title.monday ? null : place.absent,
        day: title.day ?? place.day,
        monday: title.monday ?? place.monday,
        doctor: kind.doctor ?? doctorIn(said) ?? (title.day ? null : place.doctor),
        clock: title.day ? null : place.clock,
        afternoon: title.day ? /\bapr[eè]s[- ]?midi\b/i.test(said) : place.afternoon,
      };
      // A week's title cancels the day of an earlier heading; its own days follow.
      if (title.monday && !title.day) place = { ...place, day: named.day };
      near = title.near ?? near;
      monday ??= title.monday ?? mondayOfDay(title.day, today);
      notes.push(row);
    } else if (below && mayOpenAnotherDay(row, place.day, today)) {
      place = { ...place, unsure: lineOf(row) };
      notes.push(row);
    } else if (kind.kind === 'note') {
      const title = readTitleDate(row.cells.map((cell) => cell.text).join(' '), today);
      near ??= title.near;
      monday ??= title.monday;
      place = { ...place, afternoon: saysAfternoon(row) ?? place.afternoon };
      const early = drafts.every((each) => each.rows.length === 0);
      if (early) place = { ...place, day: title.day ?? place.day, monday: title.monday ?? place.monday };
      notes.push(row);
    } else {
      place = { ...place, clock: loneHour(row) ?? place.clock };
      draft.rows.push({ row, ...place });
    }
  }
  return { monday: monday ?? mondayOfDay(named.day, today), ...settleTitles(sheet, drafts, notes, near, today) };
}

function lastNote(notes: readonly TableRow[]): string {
  const last = notes[notes.length - 1];
  return last ? lineOf(last) : '';
}

function lineOf({ cells }: TableRow): string {
  const texts = cells.map((cell) => (cell.dated ? cell.text.slice(0, 10) : cell.text)).filter((text) => text !== '');
  return [...new Set(texts)].join(' ');
}

/** « Mardi prochain » below the visits of Monday. */
function mayOpenAnotherDay(row: TableRow, day: TitleDate['day'], today: string): boolean {
  if (new Set(row.cells.map(({ text }) => text).filter((text) => text !== '')).size > 1) return false;
  const [begun, date] = [beginsWithWeekday(lineOf(row)), dayOf(day, today)];
  return begun !== null && begun !== (day?.weekday ?? (date === null ? null : weekdayOf(date)));
}

/** « MATIN », « Après-midi » alone on their line. */
function saysAfternoon({ cells }: TableRow): boolean | null {
  const said = plain(cells.find(({ text }) => text !== '')?.text ?? '');
  return /^(?:apres midi|aprem)\b/.test(said) ? true : /^matin/.test(said) ? false : null;
}

/** « 8h30 » alone on its line. */
function loneHour({ cells }: TableRow): Cell | null {
  const [hour, ...others] = cells.filter(({ text }) => text !== '');
  return hour && others.length === 0 && (hour.dated || /[:h]/i.test(hour.text)) && readClock(hour).kind === 'clock' ? hour : null;
}

/** « Lundi 23 novembre », « 23_11 », « 2311 », « 20261123 ». */
function readSheetName(name: string, today: string): TitleDate {
  const parted = name.replace(/_/g, '-').replace(/^([0-3]\d)([01]\d)$/, '$1-$2');
  const title = readTitleDate(parted, today);
  return /^\d{6}(?:\d\d)?$/.test(name) ? { ...title, day: readDateText(name) } : title;
}

/** The week of a fully written day. */
function mondayOfDay(day: TitleDate['day'], today: string): string | null {
  const date = dayOf(day, today);
  return date === null ? null : mondayOf(date);
}

function dayOf(day: TitleDate['day'], today: string): string | null {
  return day?.year && day.month ? nearestDay(day, { today, near: null, monday: null }) : null;
}

function nearestDay(day: NonNullable<TitleDate['day']>, hints: DateHints): string | null {
  const answer = resolveVisitDate(day, hints);
  return 'date' in answer ? answer.date : null;
}

/** Rows above the first header are titles, whatever they look like; without any header they are the visits. */
function settleTitles(
  sheet: Table,
  drafts: readonly Draft[],
  notes: TableRow[],
  near: string | null,
  today: string,
): Omit<Layout, 'monday'> {
  const [above, ...blocks] = drafts;
  if (!above) return { blocks: [], notes, near };
  if (blocks.length === 0) return { blocks: [{ sheet, ...withUnknownHeader(above) }], notes, near };
  let place: { day: TitleDate['day']; monday: string | null } = { day: null, monday: null };
  // A list sorted with its headers: they ended among the visits.
  const [first] = blocks;
  if (first) first.rows.unshift(...above.rows.filter(({ row }) => looksLikeVisit(row)));
  for (const { row } of above.rows) {
    if (looksLikeVisit(row)) continue;
    const title = readTitleDate(row.cells.map((cell) => cell.text).join(' '), today);
    place = { day: title.day ?? place.day, monday: title.monday ?? place.monday };
    near ??= title.near;
    notes.push(row);
  }
  const placed = blocks.map((block) => ({
    sheet,
    ...block,
    rows: block.rows.map((row) => ({ ...row, day: row.day ?? place.day, monday: row.monday ?? place.monday })),
  }));
  return { blocks: placed, notes, near };
}

function withUnknownHeader(draft: Draft): Draft {
  const [first, ...rows] = draft.rows;
  if (!first || !isUnknownHeader(first.row, rows[0]?.row)) return draft;
  return { headerRow: first.row.row, headers: first.row.cells.map((cell) => cell.text), rows };
}

/** A second line of headers, under group headings, or a line of formats such as « (jj/mm/aaaa) ». */
function isSubHeader(row: TableRow, above: readonly string[]): boolean {
  const texts = row.cells.map((cell) => cell.text).filter((text) => text !== '');
  // A remark alone under a header (« Pharmacie fermée mardi ») is no second name for its column.
  const alone = texts.length === 1 ? row.cells.findIndex((cell) => cell.text !== '') : -1;
  if (alone >= 0 && above[alone] && meaningsOf(above[alone])[0]?.field !== meaningsOf(texts[0] ?? '')[0]?.field) return false;
  return texts.every(
    (text) =>
      /^\([^()]*\)$/.test(text) ||
      /^\(?(?:jj|hh|dd|aa|mm|xx|o\/n|oui\/non)[\s/:.\-a-z]*\)?$/i.test(text) ||
      (meaningsOf(text).length > 0 && !/\d/.test(text) && text.length < 30 && !isValueWord(text)),
  );
}

/** Words that head a column in some files and fill it in others. */
function isValueWord(text: string): boolean {
  return /^(?:reprise|suite|dr\b|docteur\b|pr\b|mme?\b|m\b|bilan|premi|1)/i.test(headerWords(text));
}

function mergeHeaders(upper: readonly string[], lower: readonly string[]): string[] {
  const length = Math.max(upper.length, lower.length);
  return Array.from({ length }, (_, i) => {
    const [above, below] = [upper[i] ?? '', lower[i] ?? ''];
    if (below === '' || meaningsOf(below).length === 0) return above === '' ? below : above;
    return below;
  });
}

/** One name for blocks with the same headers, so that their columns are recognised together. */
export function signatureOf(block: Block): string {
  return block.headers.length === 0 ? `sheet:${block.sheet.name ?? ''}` : trimmed(block.headers.map(headerWords)).join('|');
}

function trimmed(texts: string[]): string[] {
  let end = texts.length;
  while (end > 0 && texts[end - 1] === '') end -= 1;
  return texts.slice(0, end);
}

export function columnsOf(
  blocks: readonly Block[],
): { index: number; header: string | null; cells: ReturnType<typeof cellAt>[] }[] {
  const width = Math.max(0, ...blocks.map(widthOf));
  const headers = blocks[0]?.headers ?? [];
  return Array.from({ length: width }, (_, index) => ({
    index,
    header: headers.length === 0 ? null : (headers[index] ?? ''),
    cells: blocks.flatMap((block) => block.rows.map(({ row }) => cellAt(row, index))),
  }));
}

function widthOf(block: Block): number {
  return block.rows.reduce((width, { row }) => Math.max(width, row.cells.length), block.headers.length);
}
