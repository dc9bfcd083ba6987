import type { IsoDate } from '../calendar';
import { CARE_ACTS } from './care-acts';
import type { Device, Frequency, PrescriptionLine } from './types';

export type WordsLanguage = 'fr' | 'en';

/** NGAP art. 14: the sentence without which Sundays, holidays and nights are not paid. Legal words, so never translated. */
export const DAILY_SENTENCE = 'Nécessité impérieuse d’une exécution rigoureusement quotidienne';

const DEVICES: Record<Device, Record<WordsLanguage, string>> = {
  port: { fr: 'Chambre implantable (PAC)', en: 'Implanted port' },
  'picc-line': { fr: 'PICC-line', en: 'PICC line' },
  midline: { fr: 'Midline', en: 'Midline catheter' },
  'tunnelled-catheter': { fr: 'Cathéter tunnellisé', en: 'Tunnelled catheter' },
  'peripheral-line': { fr: 'Voie périphérique', en: 'Peripheral line' },
  subcutaneous: { fr: 'Voie sous-cutanée', en: 'Subcutaneous line' },
  none: { fr: 'Aucun dispositif', en: 'No device' },
};

const WEEKDAYS: Record<WordsLanguage, readonly string[]> = {
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

export function deviceInWords(device: Device, language: WordsLanguage): string {
  return DEVICES[device][language];
}

export function actInWords({ act, detail }: Pick<PrescriptionLine, 'act' | 'detail'>, language: WordsLanguage): string {
  const label = CARE_ACTS[act].label[language];
  return detail ? `${label}, ${detail}` : label;
}

/** « 1 jour sur 2 », as a prescription says it: never an hour of the clock. */
export function frequencyInWords(frequency: Frequency, language: WordsLanguage): string {
  const fr = language === 'fr';
  switch (frequency.kind) {
    case 'times-a-day':
      if (frequency.times === 1) return fr ? 'Tous les jours' : 'Every day';
      return fr ? `${frequency.times} fois par jour` : `${frequency.times} times a day`;
    case 'every-n-days':
      return fr ? `1 jour sur ${frequency.n}` : `1 day out of ${frequency.n}`;
    case 'times-a-week': {
      const days = frequency.weekdays?.map((day) => WEEKDAYS[language][day - 1]).join(', ');
      const often = fr
        ? `${frequency.times} fois par semaine`
        : `${frequency.times === 1 ? 'Once' : `${frequency.times} times`} a week`;
      return days ? `${often}${fr ? '\u00A0' : ''}: ${days}` : often;
    }
    case 'fixed-dates': {
      const dates = [...frequency.dates].sort().map((date) => (fr ? `le ${shortDate(date)}` : `on ${shortDate(date)}`));
      const said = new Intl.ListFormat(language, { type: 'conjunction' }).format(dates);
      return `${said[0]!.toUpperCase()}${said.slice(1)}`;
    }
    case 'before-cure': {
      const cures = frequency.cures.map((date) => shortDate(date)).join(', ');
      return fr ? `${frequency.hours} h avant la cure (${cures})` : `${frequency.hours} h before the cure (${cures})`;
    }
  }
}

/** « du 25/11 au 13/12 ». */
export function periodInWords({ start, end }: { start: IsoDate; end: IsoDate }, language: WordsLanguage): string {
  const [from, to] = [shortDate(start), shortDate(end)];
  if (start === end) return language === 'fr' ? `le ${from}` : `on ${from}`;
  return language === 'fr' ? `du ${from} au ${to}` : `from ${from} to ${to}`;
}

/** One line in full, for the prescriber's own record, the slip and the practice: care described, no NGAP code, no hour. */
export function lineInWords(line: PrescriptionLine, language: WordsLanguage): string {
  const frequency = frequencyInWords(line.frequency, language);
  const sessions =
    language === 'fr'
      ? `${line.sessions} séance${line.sessions > 1 ? 's' : ''}`
      : `${line.sessions} session${line.sessions > 1 ? 's' : ''}`;
  const parts = [
    actInWords(line, language),
    `${frequency[0]!.toLowerCase()}${frequency.slice(1)}`,
    // Named days say themselves from when to when.
    ...(line.frequency.kind === 'fixed-dates' ? [] : [periodInWords(line, language)]),
    sessions,
  ];
  const sentence = line.strictlyDaily ? `. ${DAILY_SENTENCE}` : '';
  return `${parts.join(', ')}${sentence}.`;
}

function shortDate(date: IsoDate): string {
  const [year, month, day] = date.split('-');
  return `${day}/${month}/${year}`;
}
