import { useSession } from '../session/session';
import { useDates } from '../../words/dates';
import { useTransmissionWords } from './words';

type When = (instant: string) => string;

/** « auj. 07:52 », « hier 16:40 », « 19/11 16:40 »; after « depuis »: « 07:52 », « hier 16:40 », « le 19/11 à 16:40 ». */
export function useWhen(): { when: When; since: When } {
  const t = useTransmissionWords();
  const { me, today, now } = useSession();
  const { dayOf, hour, dayMonth } = useDates(me.timeZone);
  const yesterday = dayOf(new Date(now() - 86_400_000).toISOString());
  const inWords =
    (ofToday: When, other: 'onDay' | 'sinceDay'): When =>
    (instant) => {
      const day = dayOf(instant);
      if (day === today()) return ofToday(instant);
      if (day === yesterday) return t('yesterday', { hour: hour(instant) });
      return t(other, { day: dayMonth(day), hour: hour(instant) });
    };
  return { when: inWords((instant) => t('today', { hour: hour(instant) }), 'onDay'), since: inWords(hour, 'sinceDay') };
}
