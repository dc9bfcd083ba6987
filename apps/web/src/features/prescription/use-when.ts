import { daysBetween } from '@jalon/domain/calendar';
import { useDates } from '../../words/dates';
import { useSession } from '../session/session';
import { usePrescriptionWords } from './words';

/** « aujourd’hui à 07:52 », « mar. 24 à 07:52 » within the week, else « 10/11/2026 à 16:05 »: another week has its mar. 24 too. */
export function useWhen() {
  const t = usePrescriptionWords();
  const { hour, dayOf, dayHour, dateHour } = useDates();
  const { today } = useSession();
  return (instant: string) => {
    const away = Math.abs(daysBetween(dayOf(instant), today()));
    if (away === 0) return t('today', { hour: hour(instant) });
    return away < 7 ? dayHour(instant) : dateHour(instant);
  };
}
