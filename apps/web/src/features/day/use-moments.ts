import { addDays } from '@jalon/domain/calendar';
import { useMemo } from 'react';
import { useDates, type Dates } from '../../words/dates';
import { nearDays } from '../../words/near-days';
import { useSession } from '../session/session';
import { useReasonWords } from './reason-words';

export interface Moments extends Dates {
  today: string;
  now: string;
  /** « ce jour 16:45 », « demain 15:30 », « jeu. 26 14:15 ». */
  when(instant: string): string;
  /** « depuis hier », « 4 jours ». */
  since(moment: string): string;
  /** Whole days from that day to today. */
  daysAgo(moment: string): number;
  dayOfMoment(moment: string): string;
}

/** Moments as one says them on the ward, told from today. */
export function useMoments({ today, now }: { today: string; now: string }): Moments {
  const { me } = useSession();
  const dates = useDates(me.timeZone);
  const t = useReasonWords();
  return useMemo(() => {
    const dayOfMoment = (moment: string) => (moment.length === 10 ? moment : dates.dayOf(moment));
    const daysAgo = (moment: string) => Math.round((Date.parse(today) - Date.parse(dayOfMoment(moment))) / 86_400_000);
    // A day of another month is never said by its number alone: « lun. 27 » four months ago would be next week's.
    const near = nearDays(dates, today);
    return {
      ...dates,
      shortDay: near.day,
      dayHour: near.dayHour,
      today,
      now,
      dayOfMoment,
      daysAgo,
      when(instant) {
        const day = dayOfMoment(instant);
        const hour = dates.hour(instant);
        if (day === today) return t('today', { hour });
        return day === addDays(today, 1) ? t('tomorrow', { hour }) : t('onDay', { day: near.day(day), hour });
      },
      since(moment) {
        const days = daysAgo(moment);
        if (days <= 0) return t('sinceToday');
        return days === 1 ? t('sinceYesterday') : t('days', { count: days });
      },
    };
  }, [dates, today, now, t]);
}
