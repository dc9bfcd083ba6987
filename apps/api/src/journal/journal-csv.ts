import { localDateOf, localTimeOf } from '@jalon/domain/calendar';
import type { JournalRow } from '@jalon/persistence/journal';

const HEADER = [
  'Date',
  'Heure',
  'Nom',
  'Intitulé',
  'Fonction',
  'Nature',
  'Opération',
  'Nombre de patients',
  'Identifiants des patients',
];

/** For a spreadsheet: semicolons, a byte order mark, and no cell that a spreadsheet would run. Patients by identifier, never by name. */
export function journalCsv(rows: readonly JournalRow[], timeZone: string): string {
  const lines = rows.map((row) => [
    localDateOf(row.at, timeZone),
    localTimeOf(row.at, timeZone),
    row.name ?? '',
    row.title ?? '',
    row.function ?? '',
    row.kind,
    row.operation,
    String(row.patients.length),
    row.patients.join(' '),
  ]);
  return '\ufeff' + [HEADER, ...lines].map((cells) => cells.map(neutral).join(';')).join('\r\n') + '\r\n';
}

/** A cell that begins like a formula is read as one (OWASP, CSV injection): an apostrophe makes it a text. */
export function neutral(cell: string): string {
  const text = /^[\s]*[=+\-@\t\r|%]/.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
