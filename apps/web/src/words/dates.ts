import { useMemo } from 'react';
import { useLanguage, type Language } from './define-words';

const locale: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };

/** Dates and hours as the reader's language writes them, in the organisation's zone. Dates without time never shift. */
export interface Dates {
  /** 24/11/2026 */
  date(iso: string): string;
  /** 24/11 */
  dayMonth(iso: string): string;
  /** mardi 24 novembre */
  longDay(iso: string): string;
  /** mardi 24 */
  weekday(iso: string): string;
  /** mar. 24 */
  shortDay(iso: string): string;
  /** 08:12 */
  hour(instant: string): string;
  /** local date of an instant, YYYY-MM-DD */
  dayOf(instant: string): string;
  /** mar. 24 à 08:12 */
  dayHour(instant: string): string;
  /** 24/11/2026 à 08:12: on paper, which is read another month. */
  dateHour(instant: string): string;
}

export function datesIn(language: Language, timeZone: string): Dates {
  const tag = locale[language];
  const day = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
  const noon = (iso: string) => new Date(`${iso.slice(0, 10)}T12:00:00Z`);
  const date = day({ day: '2-digit', month: '2-digit', year: 'numeric' });
  const dayMonth = day({ day: '2-digit', month: '2-digit' });
  const long = day({ weekday: 'long', day: 'numeric', month: 'long' });
  const weekday = day({ weekday: 'long', day: 'numeric' });
  const short = day({ weekday: 'short', day: 'numeric' });
  const hour = new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
  const iso = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const dayOf = (instant: string) => iso.format(new Date(instant));
  // « mar. 24 » and « à 08:12 » are never cut at the end of a line.
  const shortDay = (text: string) => short.format(noon(text)).replace(' ', '\u00a0');
  const partial = (text: string) => /^\d{4}(-\d{2})?$/.test(text);
  return {
    // A partial birth date keeps its unknown parts: 00/05/1953 would be a lie, 05/1953 is not.
    date: (text) => (partial(text) ? text.split('-').reverse().join('/') : date.format(noon(text))),
    dayMonth: (text) => dayMonth.format(noon(text)),
    longDay: (text) => long.format(noon(text)),
    weekday: (text) => weekday.format(noon(text)),
    shortDay,
    hour: (instant) => hour.format(new Date(instant)),
    dayOf,
    dateHour: (instant) =>
      `${date.format(noon(dayOf(instant)))}${language === 'fr' ? ' à ' : ' at '}${hour.format(new Date(instant))}`,
    dayHour: (instant) => `${shortDay(dayOf(instant))}${language === 'fr' ? ' à' : ' at'}\u00a0${hour.format(new Date(instant))}`,
  };
}

export function useDates(timeZone = 'Europe/Paris', told?: Language): Dates {
  const here = useLanguage();
  const language = told ?? here;
  return useMemo(() => datesIn(language, timeZone), [language, timeZone]);
}
