import { addDays, daysFromTo, isSundayOrHoliday, type HolidayRegion, type IsoDate } from '../calendar';
import { devicesOf } from './care-acts';
import { isDaily, sessionsRangeOf } from './sessions-of';
import type { Device, PrescriptionLine } from './types';

export type CheckLevel = 'fine' | 'warning' | 'error';

/** One line of « Vérifications »: the code picks the sentence, the data fill it. Every check answers, also when all is well. */
export type Check = { lineId: string; level: CheckLevel } & (
  | { code: 'dates-in-order'; data: { start: IsoDate; end: IsoDate } }
  | { code: 'sessions-add-up'; data: { written: number; least: number; most: number } }
  | { code: 'daily-sentence'; data: { daily: boolean; written: boolean; sundaysAndHolidays: number } }
  | { code: 'follows-previous'; data: { previous: number; gapFrom?: IsoDate; gapTo?: IsoDate; overlapTo?: IsoDate } }
  | { code: 'line-dropped'; data: { previous: number; until: IsoDate } }
  | { code: 'starts-before-signature'; data: { start: IsoDate; signedOn: IsoDate } }
  | { code: 'device-fits'; data: { device: Device; fitting: readonly Device[] } }
  | { code: 'long-term-illness-said'; data: { said: boolean | null } }
);

export interface SignatureContext {
  signedOn: IsoDate;
  region: HolidayRegion;
  /** Null when this is the first version. */
  previous: { number: number; lines: readonly PrescriptionLine[]; stopsOn?: IsoDate } | null;
  /** A patient with a recognised long-term illness has a two-zone form; null when it is not known. */
  patientHasLongTermIllness: boolean | null;
}

/** The checks that stand above the button (facts of nursing prescriptions; NGAP art. 14). An 'error' replaces the button. */
export function checkBeforeSignature(lines: readonly PrescriptionLine[], context: SignatureContext): Check[] {
  const dropped = (context.previous?.lines ?? []).filter(
    (old) => old.end >= context.signedOn && !lines.some(({ id }) => id === old.id),
  );
  return [
    ...lines.flatMap((line) => checkLine(line, context)),
    ...dropped.map((old): Check => {
      const data = { previous: context.previous?.number ?? 0, until: old.end };
      return { lineId: old.id, level: 'warning', code: 'line-dropped', data };
    }),
  ];
}

export function maySign(checks: readonly Check[]): boolean {
  return checks.every(({ level }) => level !== 'error');
}

function checkLine(line: PrescriptionLine, context: SignatureContext): Check[] {
  const lineId = line.id;
  const inOrder = line.start <= line.end;
  const checks: Check[] = [
    { lineId, code: 'dates-in-order', level: inOrder ? 'fine' : 'error', data: { start: line.start, end: line.end } },
  ];
  if (inOrder) checks.push(sessionsAddUp(line), dailySentence(line, context.region));
  const follows = followsPrevious(line, context);
  if (follows) checks.push(follows);
  const { signedOn } = context;
  const late = line.start < signedOn;
  checks.push({
    lineId,
    code: 'starts-before-signature',
    level: late ? 'warning' : 'fine',
    data: { start: line.start, signedOn },
  });
  const fitting = devicesOf(line.act);
  const fits = fitting.includes(line.device);
  checks.push({ lineId, code: 'device-fits', level: fits ? 'fine' : 'error', data: { device: line.device, fitting } });
  if (context.patientHasLongTermIllness) {
    const said = line.longTermIllness;
    checks.push({ lineId, code: 'long-term-illness-said', level: said === null ? 'warning' : 'fine', data: { said } });
  }
  return checks;
}

function sessionsAddUp(line: PrescriptionLine): Check {
  const { least, most } = sessionsRangeOf(line);
  const right = line.sessions >= Math.max(1, least) && line.sessions <= most;
  return {
    lineId: line.id,
    code: 'sessions-add-up',
    level: right ? 'fine' : 'error',
    data: { written: line.sessions, least, most },
  };
}

/** Daily care over a Sunday or holiday without the sentence is not paid; the sentence on other care contradicts the frequency. */
function dailySentence(line: PrescriptionLine, region: HolidayRegion): Check {
  const daily = isDaily(line.frequency);
  const sundaysAndHolidays = daysFromTo(line.start, line.end).filter((date) => isSundayOrHoliday(date, region)).length;
  const level = line.strictlyDaily ? (daily ? 'fine' : 'error') : daily && sundaysAndHolidays > 0 ? 'warning' : 'fine';
  return { lineId: line.id, code: 'daily-sentence', level, data: { daily, written: line.strictlyDaily, sundaysAndHolidays } };
}

/**
 * The old line stops the day before the new one starts, unless `stopsOn` says that the practice was told another day. A gap may be
 * wanted (care suspended), so it warns; two prescriptions for one day are an error.
 */
function followsPrevious(line: PrescriptionLine, { previous }: SignatureContext): Check | null {
  const old = previous?.lines.find(({ id }) => id === line.id);
  if (!previous || !old) return null;
  const stopsOn = previous.stopsOn ?? (line.start <= old.end ? addDays(line.start, -1) : old.end);
  const answer = { lineId: line.id, code: 'follows-previous' as const };
  if (line.start > addDays(stopsOn, 1)) {
    const data = { previous: previous.number, gapFrom: addDays(stopsOn, 1), gapTo: addDays(line.start, -1) };
    return { ...answer, level: 'warning', data };
  }
  if (line.start <= stopsOn) return { ...answer, level: 'error', data: { previous: previous.number, overlapTo: stopsOn } };
  return { ...answer, level: 'fine', data: { previous: previous.number } };
}
