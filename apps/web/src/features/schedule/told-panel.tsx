import { Icon, Panel, StateMark } from '@jalon/ui';
import { useColon } from '../../words/colon';
import type { ToldLine } from './operations';
import { useSideWords } from './side-words';
import styles from './schedule.module.css';

const MOST_SHOWN = 8;

/** One message each, an answer asked only where the rule says so. */
export function ToldPanel({ told, done = false }: { told: readonly ToldLine[]; done?: boolean }) {
  const t = useSideWords();
  const colon = useColon();
  const sorted = [...told].sort((a, b) => Number(b.acknowledge) - Number(a.acknowledge) || b.changes - a.changes);
  return (
    <Panel title={t(done ? 'toldDone' : 'told')} meta={told.length > 0 ? t('oneMessage') : undefined}>
      {told.length === 0 ? (
        <p className="dense soft">{t('nobodyTold')}</p>
      ) : (
        <ul className={styles.told}>
          {sorted.slice(0, MOST_SHOWN).map((one) => (
            <li key={one.id}>
              <Icon name={one.kind === 'practice' ? 'house' : 'person'} />
              <span>
                <b>{one.name}</b>
                {one.title && `, ${one.title}`}
                {colon}
                {one.changes > 2 ? t('changesCount', { count: one.changes }) : one.patients.join(', ')}
                <span className="small mute">
                  {one.acknowledge ? <StateMark state="waiting" label={t('ackWanted')} /> : t('forInformation')}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {told.length > MOST_SHOWN && <p className="small mute">{t('andOthers', { count: told.length - MOST_SHOWN })}</p>}
      <p className={styles.rule}>{t('toldRule')}</p>
    </Panel>
  );
}
