import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { isIsoDate, localDateOf } from '@jalon/domain/calendar';
import type { ScheduleReading } from '@jalon/domain/schedule';
import {
  DEFAULT_MAX_BYTES,
  printReading,
  type PrintedReading,
  unreadableSchedule,
  withoutSharedIpps,
} from '@jalon/interop/schedule';
import { CommandRefused, type CommandHouse } from './command';
import { optionsOf } from './read-options';
import { SENTENCES } from './sentences';
import { readScheduleInWorker } from '../schedule/read-in-worker';

const OPTIONS = {
  json: { type: 'boolean' },
  'ipp-length': { type: 'string' },
  today: { type: 'string' },
  lang: { type: 'string' },
} as const;

const USAGE = {
  fr: 'jalon schedule check FICHIER [--json] [--ipp-length 8] [--today AAAA-MM-JJ] [--lang en]',
  en: 'jalon schedule check FILE [--json] [--ipp-length 8] [--today YYYY-MM-DD] [--lang en]',
};

/**
 * `jalon schedule check FILE --json`: reads a schedule without saving anything, for the hospital's IT.
 * @returns 0 without faults, 1 with faults, 2 when the file cannot be read.
 */
export async function scheduleCheck(argv: string[], { out, language, now }: Pick<CommandHouse, 'out' | 'language' | 'now'>) {
  const { values, positionals } = optionsOf(argv, OPTIONS, language, USAGE[language]);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new CommandRefused(USAGE[language]);
  const { today = localDateOf(now(), 'Europe/Paris') } = values;
  const ippLength = values['ipp-length'] === undefined ? undefined : Number(values['ipp-length']);
  if (!isIsoDate(today)) throw new CommandRefused(SENTENCES.notADay[language]({ option: '--today', typed: today }));
  if (ippLength !== undefined && !(Number.isInteger(ippLength) && ippLength >= 1 && ippLength <= 20))
    throw new CommandRefused(SENTENCES.notALength[language]({ typed: String(values['ipp-length']) }));
  const reading = withoutSharedIpps(await readPath(file, today, ippLength));
  const printed = printReading(reading, language);
  out(values.json === true ? JSON.stringify(printed) : inWords(printed, language));
  return exitCode(reading, printed);
}

async function readPath(path: string, today: string, ippLength: number | undefined): Promise<ScheduleReading> {
  try {
    const { size } = await stat(path);
    if (size > DEFAULT_MAX_BYTES) return unreadableSchedule('file-too-large');
    return await readScheduleInWorker(await readFile(path), { today, ippLength, fileName: basename(path) });
  } catch {
    return unreadableSchedule('no-such-file');
  }
}

/** Columns that nobody can recognise leave nothing read: the same as a file that cannot be opened. */
function exitCode(reading: ScheduleReading, { faults }: PrintedReading): number {
  if (reading.kind === 'unreadable' || faults.some((fault) => fault.code === 'columns-not-recognised')) return 2;
  return faults.length > 0 ? 1 : 0;
}

function inWords({ rows, faults }: PrintedReading, language: 'fr' | 'en'): string {
  const fr = language === 'fr';
  const lines = faults.map(({ row, column, message }) =>
    [row > 0 ? `${fr ? 'Ligne' : 'Row'} ${row}` : fr ? 'Fichier' : 'File', column, message].filter(Boolean).join(' · '),
  );
  const count = fr
    ? `${rows.length} visite(s) lue(s), ${faults.length} à corriger.`
    : `${rows.length} visit(s) read, ${faults.length} to correct.`;
  return [count, ...lines].join('\n');
}
