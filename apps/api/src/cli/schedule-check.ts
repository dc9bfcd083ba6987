import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { ScheduleReading } from '@jalon/domain/schedule';
import { DEFAULT_MAX_BYTES, printReading, type PrintedReading, unreadableSchedule } from '@jalon/interop/schedule';
import { readScheduleInWorker } from '../schedule/read-in-worker';

const USAGE = {
  fr: 'Usage : jalon schedule check FICHIER [--json] [--ipp-length 8] [--today AAAA-MM-JJ] [--lang en]',
  en: 'Usage: jalon schedule check FILE [--json] [--ipp-length 8] [--today YYYY-MM-DD] [--lang en]',
};

/**
 * `jalon schedule check FILE --json`: reads a schedule without saving anything, for the hospital's IT.
 * @returns 0 without faults, 1 with faults, 2 when the file cannot be read.
 */
export async function scheduleCheck(argv: string[], out: (text: string) => void): Promise<number> {
  const { file, json, today, ippLength, language } = argumentsOf(argv);
  if (file === null) {
    out(USAGE[language]);
    return 2;
  }
  const reading = await readPath(file, today, ippLength);
  const printed = printReading(reading, language);
  out(json ? JSON.stringify(printed) : inWords(printed, language));
  return exitCode(reading, printed);
}

type Arguments = { file: string | null; json: boolean; today: string; ippLength: number; language: 'fr' | 'en' };

function argumentsOf(argv: readonly string[]): Arguments {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { json: { type: 'boolean' }, 'ipp-length': { type: 'string' }, today: { type: 'string' }, lang: { type: 'string' } },
    allowPositionals: true,
    strict: false,
  });
  const ippLength = Number(values['ipp-length']);
  const today = typeof values.today === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(values.today) ? values.today : todayInFrance();
  return {
    file: positionals.filter((each, i) => !(i < 2 && (each === 'schedule' || each === 'check'))).at(0) ?? null,
    json: values.json === true,
    today,
    language: values.lang === 'en' ? 'en' : 'fr',
    ippLength: Number.isInteger(ippLength) && ippLength > 0 && ippLength <= 20 ? ippLength : 8,
  };
}

async function readPath(path: string, today: string, ippLength: number): Promise<ScheduleReading> {
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

function todayInFrance(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date());
}
