import { ageOn } from '@jalon/domain/calendar';
import { useSession } from '../session/session';
import { useDayWords } from './words';

/** « 83 ans », « 9 mois »: as people say it. */
export function useAge(): (patient: { birth: string; age: number | null }) => string {
  const t = useDayWords();
  const { today } = useSession();
  return ({ birth, age }) => {
    const said = age === null ? null : ageOn(birth, today());
    if (!said) return '';
    return said.unit === 'years' ? t('age', { count: said.value }) : t(said.unit, { count: said.value });
  };
}
