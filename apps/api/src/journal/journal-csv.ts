import { tableAsCsv } from '@jalon/interop/csv';
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

/** Patients by identifier, never by name. */
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
  return tableAsCsv(HEADER, lines);
}
