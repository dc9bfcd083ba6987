import { useDates } from '../../words/dates';
import { useSession } from '../session/session';
import { usePrescriptionWords } from './words';

/** « aujourd’hui à 07:52 », else « mar. 24 à 07:52 ». */
export function useWhen() {
  const t = usePrescriptionWords();
  const { hour, dayOf, dayHour } = useDates();
  const { today } = useSession();
  return (instant: string) => (dayOf(instant) === today() ? t('today', { hour: hour(instant) }) : dayHour(instant));
}
