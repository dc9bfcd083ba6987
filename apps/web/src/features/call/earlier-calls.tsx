import { SYMPTOMS } from '@jalon/domain/call';
import { Panel, StateMark } from '@jalon/ui';
import { useDates } from '../../words/dates';
import { useSession } from '../session/session';
import type { CallData } from './operations';
import styles from './call.module.css';
import { symptomWord } from './symptoms';
import { useCallWords } from './words';

/** The last calls, their symptoms for those who read clinical data. */
export function EarlierCalls({ calls }: { calls: CallData['earlier'] }) {
  const t = useCallWords();
  const { me } = useSession();
  const { dayMonth, dayOf, hour } = useDates(me.timeZone);
  return (
    <Panel title={t('earlier')}>
      {calls.length === 0 && <p className="soft small">{t('noEarlier')}</p>}
      <ul className={styles.earlier}>
        {calls.map(({ id, state, at, minutes, by, clinical }) => {
          const told = SYMPTOMS.filter((one) => clinical?.symptoms.includes(one)).map((one) => t(symptomWord(one)));
          const said = clinical && state === 'reached' ? [told.join(', ') || t('noneNoted'), clinical.note].filter(Boolean) : [];
          return (
            <li key={id}>
              <p className="row wrap">
                <b>{`${dayMonth(dayOf(at))} ${hour(at)}`}</b>{' '}
                {state === 'reached' ? (
                  <StateMark state="done" label={t('earlierReached')} />
                ) : (
                  <StateMark state="waiting" label={t('earlierUnreached')} />
                )}{' '}
                <span className="soft">
                  {[minutes ? t('minutesShort', { count: minutes }) : null, by].filter(Boolean).join(' · ')}
                </span>
              </p>
              {said.length > 0 && <p className="soft">{said.join('. ')}</p>}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
