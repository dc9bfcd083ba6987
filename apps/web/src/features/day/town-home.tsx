import { useMutation, useQuery } from '@apollo/client/react';
import { Button, EmptyState, Icon, useToast } from '@jalon/ui';
import type { ReactNode } from 'react';
import { useSession } from '../session/session';
import { ACKNOWLEDGE, type Day } from './day-query';
import { TownCard } from './town-card';
import { useTownWords } from './town-words';
import styles from './town.module.css';
import type { Moments } from './use-moments';
import { PUT_OFF_WORK } from './work-query';
import { useDayWords } from './words';

/** The town nurse's home, between two homes: what the hospital changed, then her patients. */
export function TownHome({ day, at, list }: { day: Day; at: Moments; list: ReactNode }) {
  const t = useTownWords();
  const d = useDayWords();
  const toast = useToast();
  const { me } = useSession();
  const [acknowledge, { loading }] = useMutation(ACKNOWLEDGE, { refetchQueries: ['Day'] });
  const note = () =>
    void acknowledge({ variables: { upTo: day.now } }).catch(() => toast.show({ message: d('unexpected'), tone: 'late' }));
  const todo = day.rows.filter((row) => row.reasons.some(({ code }) => code === 'call-due' || code === 'task-due'));
  const { data: later } = useQuery(PUT_OFF_WORK);
  // One filled button a page: the first patient who waits for something.
  const asked = day.town.find(({ request }) => request !== null);
  return (
    <div className={styles.home}>
      <header className={styles.head}>
        <h1>{capital(at.longDay(day.today))}</h1>
        <p className="small mute">
          {t('upToDate', { who: `${me.givenName} ${me.familyName}, ${me.title}`, hour: at.hour(day.now) })}
        </p>
      </header>
      <div className={styles.body}>
        {day.told.map(({ id, patient, what, startsAt }) => (
          <div key={id} className={styles.told}>
            <Icon name={what === 'cancelled' ? 'cross' : 'arrow-right'} size={20} />
            <span className="grow">
              <b>
                {patient.familyName} {patient.givenName}
              </b>
              <br />
              {what === 'cancelled'
                ? t('cancelled')
                : t(what === 'moved' ? 'moved' : 'changed', { when: startsAt ? at.shortDay(at.dayOf(startsAt)) : '' })}
            </span>
          </div>
        ))}
        {day.told.length > 0 && (
          <Button full onClick={note} busy={loading}>
            {t('tookNote')}
          </Button>
        )}
        {day.town.length === 0 && <EmptyState title={t('none')}>{t('howToJoin')}</EmptyState>}
        {day.town.map((patient) => (
          <TownCard key={patient.patient.id} patient={patient} at={at} first={patient === asked} />
        ))}
        {(todo.length > 0 || Boolean(later?.putOffWork.length)) && (
          <section aria-label={t('forYou')} className={styles.list}>
            {list}
          </section>
        )}
      </div>
    </div>
  );
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
