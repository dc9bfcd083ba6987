import { useDates } from '../../words/dates';
import { useSession } from '../session/session';
import type { Emergency } from './operations';
import { useSharingWords } from './sharing-words';
import styles from './circle.module.css';

/** Who read the file by emergency, why, and what was found of it: unfolded until somebody has reviewed each. */
export function EmergenciesPart({ emergencies }: { emergencies: readonly Emergency[] }) {
  const t = useSharingWords();
  const { me } = useSession();
  const { date, dayOf, hour } = useDates(me.timeZone);
  if (emergencies.length === 0) return null;
  return (
    <details className="small" open={emergencies.some(({ verdict }) => !verdict)}>
      <summary>{t('emergencies', { count: emergencies.length })}</summary>
      <ul className={styles.past}>
        {emergencies.map(({ id, verdict, words, fromAt, endsAt, by, title, organisation }) => (
          <li key={id}>
            <b>{by}</b>, {title}, {organisation},{' '}
            {t('emergencyWhen', { date: date(dayOf(fromAt)), from: hour(fromAt), to: hour(endsAt), words })}{' '}
            <span className="mute">({t(verdict === 'justified' || verdict === 'not-justified' ? verdict : 'toReview')})</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
