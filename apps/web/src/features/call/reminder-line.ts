import { useDates } from '../../words/dates';
import { useSession } from '../session/session';
import type { Reminder } from './operations';
import { useCallWords } from './words';

const KINDS = ['day-hospital', 'consultation', 'imaging', 'blood-test', 'home-care'] as const;

/** « Consultation, Dr Vasseur : jeu. 26 à 14:15 », as it is shown, kept and copied. */
export function useReminderLine(): (reminder: Reminder) => { what: string; when: string; text: string } {
  const t = useCallWords();
  const { me } = useSession();
  const { shortDay, dayHour } = useDates(me.timeZone);
  return ({ kind, label, on, startsAt, place }) => {
    const name = t(KINDS.find((one) => one === kind) ?? 'otherKind');
    const what = label && label.startsWith(name) ? label : [name, label].filter(Boolean).join(', ');
    const when = startsAt ? dayHour(startsAt) : shortDay(on);
    return { what: [what, place].filter(Boolean).join(' · '), when, text: `${what}, ${when}` };
  };
}
