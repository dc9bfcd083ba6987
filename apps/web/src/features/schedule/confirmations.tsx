import { CheckCard, Panel } from '@jalon/ui';
import { useSession } from '../session/session';
import { useDates } from '../../words/dates';
import type { Preview } from './operations';
import { useScheduleWords } from './words';
import styles from './schedule.module.css';

type ToConfirm = Preview['toConfirm'][number];

/** Many visits leaving at once are confirmed by themselves: a file cut short looks exactly like that. */
export function Confirmations({ needed, onConfirm }: { needed: readonly ToConfirm[]; onConfirm: (key: string) => void }) {
  const t = useScheduleWords();
  const { me } = useSession();
  const { weekday } = useDates(me.timeZone);
  if (needed.length === 0) return null;
  const label = ({ kind, count, day, planned }: ToConfirm): string => {
    if (kind === 'more-than-three') return t('confirmMany', { count });
    if (kind === 'share-of-day') return t('confirmShare', { count, planned: planned ?? count, day: weekday(day ?? '') });
    return t('confirmDay', { count, day: weekday(day ?? '') });
  };
  return (
    <Panel tone="alert" title={t('confirmTitle')} note={t('confirmHint')}>
      <div className={styles.confirmations}>
        {needed.map((one) => (
          <CheckCard key={one.key} label={label(one)} checked={false} onChange={() => onConfirm(one.key)} />
        ))}
      </div>
    </Panel>
  );
}
