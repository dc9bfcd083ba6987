import { functionInFrench } from '@jalon/domain/directory';
import { kindInWords, operationsInWords } from '@jalon/domain/journal';
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
  'Opération en clair',
  'Nombre de patients',
  'Identifiants des patients',
];

/** Why a file does not hold all that was asked for: said in the file itself, which goes further than the page. */
const LACKING = {
  more: 'Incomplet : d’autres lignes suivent. Resserrez la période.',
  period: 'Aucune ligne lue : la période doit tenir en un an.',
};

/** Patients by identifier, never by name. */
export function journalCsv(rows: readonly JournalRow[], timeZone: string, lacks: keyof typeof LACKING | null = null): string {
  const lines = rows.map((row) => [
    localDateOf(row.at, timeZone),
    localTimeOf(row.at, timeZone),
    row.name ?? '',
    row.title ?? '',
    row.function ? functionInFrench(row.function) : '',
    kindInWords(row.kind),
    row.operation,
    operationsInWords(row.operation),
    String(row.patients.length),
    row.patients.join(' '),
  ]);
  return tableAsCsv(HEADER, lacks ? [...lines, [LACKING[lacks]]] : lines);
}
