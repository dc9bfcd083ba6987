import { useSession } from '../session/session';
import { useDates } from '../../words/dates';
import { useTransmissionWords } from './words';

/** « auj. 07:52 », « hier 16:40 », « 19/11 16:40 ». */
export function useWhen(): (instant: string) => string {
  const t = useTransmissionWords();
  const { me, today, now } = useSession();
  const { dayOf, hour, dayMonth } = useDates(me.timeZone);
  const yesterday = dayOf(new Date(now() - 86_400_000).toISOString());
  return (instant) => {
    const day = dayOf(instant);
    if (day === today()) return t('today', { hour: hour(instant) });
    if (day === yesterday) return t('yesterday', { hour: hour(instant) });
    return t('onDay', { day: dayMonth(day), hour: hour(instant) });
  };
}
