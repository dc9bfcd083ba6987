import {
  CARE_ACTS,
  deviceInWords,
  frequencyInWords,
  REQUEST_REASONS,
  type CareActCode,
  type Device,
  type Frequency,
  type LineField,
  type PrescriptionLine,
  type RequestReasonCode,
  type Wanted,
} from '@jalon/domain/prescription';
import { useDates } from '../../words/dates';
import { useLanguage } from '../../words/define-words';
import { comparedFields, sessionsBefore, type Change } from './lines-of';
import { useLineFieldWords } from './line-words';

export interface ComparedRow {
  id: string;
  label: string;
  before: string;
  after: string;
}

/** A line in the reader’s words, short as screens have room: days without their year. */
export function useLineWords() {
  const t = useLineFieldWords();
  const language = useLanguage();
  const { dayMonth } = useDates();

  const act = (code: CareActCode) => oneWord(CARE_ACTS[code].label[language]);
  const device = (code: Device) => oneWord(deviceInWords(code, language));
  const frequency = (one: Frequency) =>
    one.kind === 'before-cure'
      ? t('hoursBefore', { hours: one.hours })
      : one.kind === 'fixed-dates'
        ? t('onGivenDates')
        : frequencyInWords(one, language);
  const days = (line: Pick<PrescriptionLine, 'start' | 'end'>) => ({ start: dayMonth(line.start), end: dayMonth(line.end) });
  const inOrder = (dates: readonly string[]) => [...dates].sort().map(dayMonth).join(', ');
  const period = (line: PrescriptionLine) => {
    switch (line.frequency.kind) {
      case 'before-cure':
        return t('cures', { count: line.frequency.cures.length, dates: inOrder(line.frequency.cures) });
      case 'fixed-dates':
        return inOrder(line.frequency.dates);
      default:
        return t(line.start === line.end ? 'on' : 'fromTo', days(line));
    }
  };
  const value = (line: PrescriptionLine, field: LineField): string => {
    switch (field) {
      case 'act':
        return act(line.act);
      case 'detail':
        return line.detail ?? t('noDetail');
      case 'device':
        return device(line.device);
      case 'frequency':
        return frequency(line.frequency);
      case 'start':
      case 'end':
        return dayMonth(line[field]);
      case 'sessions':
        return String(line.sessions);
      case 'strictlyDaily':
        return line.strictlyDaily ? t('sundaysYes') : t('sundaysUnsaid');
      case 'longTermIllness':
        return line.longTermIllness === null ? t('aldUnsaid') : t(line.longTermIllness ? 'aldYes' : 'aldNo');
    }
  };
  return {
    act,
    device,
    frequency,
    period,
    field: (field: LineField) => t(field),
    wrong: (wrong: string) =>
      t(
        ({ frequency: 'wrongFrequency', dates: 'wrongDates', act: 'wrongAct', device: 'wrongDevice' } as const)[
          wrong as Wanted['wrong']
        ],
      ),
    reason: (code: string) => REQUEST_REASONS[code as RequestReasonCode].label[language],
    sessions: (count: number) => t('sessions', { count }),
    strictly: t('strictly'),
    /** One line of prose: « Pansement…, tous les jours, du 25/11 au 13/12, 19 séances ». */
    whole: (line: PrescriptionLine) => {
      const often = frequency(line.frequency);
      const parts = [
        `${act(line.act)}${line.detail ? `, ${line.detail}` : ''}`,
        `${often[0]?.toLowerCase() ?? ''}${often.slice(1)}`,
        ...(line.strictlyDaily ? [t('strictly')] : []),
        line.frequency.kind === 'fixed-dates' ? t('onDates', { dates: period(line) }) : t('fromToLong', days(line)),
        t('sessions', { count: line.sessions }),
      ];
      return parts.join(', ');
    },
    rows: (change: Pick<Change, 'before' | 'after'>, wrong: Wanted['wrong']): ComparedRow[] =>
      comparedFields(change, wrong)
        .map((field) => ({
          id: field,
          label: t(field),
          before: field === 'sessions' ? String(sessionsBefore(change)) : unbroken(value(change.before, field)),
          after: unbroken(value(change.after, field)),
        }))
        .filter((row) => row.before !== row.after),
  };
}

/** « 1 jour sur 2 » stays on one line of a narrow column; a long name may be cut. */
const unbroken = (text: string) => (text.length <= 16 ? text.replace(/ /g, '\u00A0') : text);

/** On a screen, « PICC-line » is one word: cut at its hyphen, its end is read as the next line’s. What is kept or copied has a plain one. */
const oneWord = (text: string) => text.replaceAll('PICC-line', 'PICC\u2011line').replaceAll('PICC line', 'PICC\u00A0line');

export type LineWords = ReturnType<typeof useLineWords>;
