import { parse } from 'csv-parse/sync';
import { splitAligned } from './split-aligned';
import { type Cell, MAX_COLUMNS, MAX_ROWS, type Opened, type TableRow, tidy } from './table';
import type { DecodedText } from './decode-text';

const SEPARATORS = [';', '\t', '|', ','] as const;

/** The rows of a text whose separator nobody declared: CSV in its French and English kinds, or cells pasted from a sheet. */
export function splitText({ text, encoding }: DecodedText): Opened {
  const { body, declared } = withoutSeparatorLine(text);
  if (body.trim() === '') return { kind: 'unreadable', code: 'empty-file' };
  const unwrapped = unwrapQuotedLines(body);
  const separator = declared ?? guessSeparator(unwrapped);
  const records = separator === null ? splitAligned(unwrapped) : parseRecords(unwrapped, separator);
  if (records.length > MAX_ROWS) return { kind: 'unreadable', code: 'too-many-rows' };
  const rows = records.map((record, i): TableRow => ({
    row: i + 1,
    hidden: false,
    cells: record.slice(0, MAX_COLUMNS).map(textCell),
  }));
  return { kind: 'tables', encoding, separator, tables: [{ name: null, hidden: false, rows }] };
}

/** `="04100000"` is how exports keep leading zeros through a spreadsheet: a text, not a computation; so is what an apostrophe begins. */
export function textCell(written: string): Cell {
  const text = tidy(written);
  const literal = /^=\s*"([^"]*)"$/.exec(text) ?? /^'(?=[\d\p{Lu}])(.+)$/u.exec(text);
  return { text: literal ? tidy(literal[1] ?? '') : text };
}

/** Excel's own first line `sep=;`, which Excel does not show. */
function withoutSeparatorLine(text: string): { body: string; declared: string | null } {
  const match = /^"?sep=(.)"?[ \t]*(\r\n|\n|\r)/i.exec(text);
  if (!match) return { body: text, declared: null };
  return { body: text.slice(match[0].length), declared: match[1] ?? null };
}

/** Some exports quote each whole line, doubling the inner quotes; the separator is then inside the quotes. */
function unwrapQuotedLines(text: string): string {
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  const wrapped = lines.filter((line) => /^"([^"]|"")*"$/.test(line.trim()) && /[;\t|,]/.test(line));
  if (wrapped.length < 2 || wrapped.length < lines.length * 0.8) return text;
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => (/^\s*"([^"]|"")*"\s*$/.test(line) ? line.trim().slice(1, -1).replace(/""/g, '"') : line))
    .join('\n');
}

/** The separator that cuts the most lines into the same number of cells; null when none cuts anything. */
function guessSeparator(whole: string): string | null {
  const text = whole.slice(0, 60_000).replace(QUOTED, '$1x');
  const counts = SEPARATORS.map((separator) => ({ separator, cells: cellsPerLine(text, separator) }));
  let best: { separator: string; score: number } | null = null;
  for (const { separator, cells } of counts) {
    const frequencies = new Map<number, number>();
    for (const count of cells) if (count > 0) frequencies.set(count, (frequencies.get(count) ?? 0) + 1);
    for (const [count, lines] of frequencies) {
      const score = (lines / Math.max(1, cells.length)) * Math.min(count, 12) * (count > 1 ? 1 : 0.5);
      if (!best || score > best.score) best = { separator, score };
    }
  }
  return best && best.score > 0.3 ? best.separator : null;
}

/** A cell in quotes, whose lines and signs are its own: an agenda's cells hold whole patients. */
const QUOTED = /(^|[;\t|,\r\n])[ ]*"(?:[^"]|"")*"(?=[ ]*(?:[;\t|,\r\n]|$))/g;

function cellsPerLine(text: string, separator: string): number[] {
  const counts: number[] = [];
  let quoted = false;
  let count = 0;
  let filled = false;
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i];
    if (char === '"') quoted = !quoted;
    else if (char === '\n' || char === '\r') {
      if (filled) counts.push(count);
      // A quote left open by mistake must not swallow the count of every later line.
      quoted = quoted && counts.length < 5;
      count = 0;
      filled = false;
    } else if (!quoted && char === separator) count += 1;
    if (char !== '\n' && char !== '\r') filled = true;
  }
  if (filled) counts.push(count);
  return counts;
}

function parseRecords(text: string, separator: string): string[][] {
  const options = {
    delimiter: separator,
    relax_quotes: true,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    skip_empty_lines: false,
    // « "Date", "Heure" »: a quote after a space still opens a cell.
    trim: separator !== '\t',
  };
  try {
    const records = parse(text, options);
    if (!records.some((record) => record.some((cell) => swallowsRows(cell, separator)))) return records;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
  }
  return parse(text, { ...options, quote: null }).map((record) => record.map(withoutOuterQuotes));
}

/** A quote opened and never closed takes the following rows into its cell: lines inside it then look like rows. */
function swallowsRows(cell: string, separator: string): boolean {
  if (!cell.includes('\n') && !cell.includes('\r')) return false;
  return cell.split(/\r\n|\n|\r/).filter((line) => line.split(separator).length > 4).length >= 2;
}

function withoutOuterQuotes(cell: string): string {
  if (cell.trim() === '"') return '"';
  const inner = /^\s*"([\s\S]*)"\s*$/.exec(cell);
  return inner ? (inner[1] ?? '').replace(/""/g, '"') : cell.replace(/^\s*"(?!")/, '').replace(/([^"])"\s*$/, '$1');
}
