import { homonymsOf } from '@jalon/domain/patient';
import { IconNote } from '@jalon/ui';
import { useDates } from '../../words/dates';
import { useSession } from '../session/session';
import { useTransmissionWords } from './words';

interface Named {
  id: string;
  familyName: string;
  givenName: string;
  birth: string | null;
}

const unknown = { birthName: null, birthFirstName: null };

/** Of the patients of one list, those who could be taken for another of it. */
export function confusedAmong(patients: readonly (Named | null)[]): ReadonlySet<string> {
  const named = patients.flatMap((one) =>
    one?.birth ? [{ ...unknown, id: one.id, usedName: one.familyName, usedFirstName: one.givenName, birth: one.birth }] : [],
  );
  return new Set(homonymsOf(named).keys());
}

/** Two heads and the birth date, beside a name that another one of the list nearly has. */
export function Born({ birth }: { birth: string }) {
  const t = useTransmissionWords();
  const { me } = useSession();
  const date = useDates(me.timeZone).date(birth);
  return (
    <IconNote icon="two-heads" strong spoken={t('confusable', { birth: date })}>
      {date}
    </IconNote>
  );
}
