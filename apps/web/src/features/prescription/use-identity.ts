import { ageOn } from '@jalon/domain/calendar';
import { sexOf, sexWord } from '@jalon/domain/patient';
import { useDates } from '../../words/dates';
import type { Language } from '../../words/define-words';
import { useSession } from '../session/session';
import { useIdentityWords } from './identity-words';
import type { Head } from './operations';

/** A patient’s traits as a prescription carries them: name used, born as, birth date, sex, age. */
export function useIdentity(language?: Language) {
  const t = useIdentityWords(language);
  const { date } = useDates(undefined, language);
  const { today } = useSession();
  return (patient: Head['patient']) => {
    const sex = sexOf(patient.sex);
    const on = date(patient.birthDate);
    const { birthFamilyName, usedFamilyName, usedGivenName } = patient;
    const otherName = birthFamilyName === usedFamilyName ? null : birthFamilyName;
    const age = ageOn(patient.birthDate, today());
    return {
      name: `${usedFamilyName} ${usedGivenName}`,
      born: t(`born${sex}`, { date: on }),
      full: [
        otherName ? t(`bornAs${sex}`, { name: otherName, date: on }) : t(`born${sex}`, { date: on }),
        t(sexWord(patient, today())),
        ...(age ? [t(age.unit, { count: age.value })] : []),
      ].join(', '),
    };
  };
}
