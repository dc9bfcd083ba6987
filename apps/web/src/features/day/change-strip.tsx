import { useMutation } from '@apollo/client/react';
import { Button, Dialog, Icon, useToast, type IconName } from '@jalon/ui';
import { useState } from 'react';
import { ACKNOWLEDGE, type Day, type DayChange } from './day-query';
import { ago, useWhy } from './plan-visit';
import { usePlanWords } from './plan-words';
import styles from './strip.module.css';
import type { Moments } from './use-moments';
import { useDayWords } from './words';

const SHOWN = 4;

interface Props {
  changes: NonNullable<Day['changes']>;
  at: Moments;
}

/** What changed since she last looked: the four that weigh most, the others one press away. */
export function ChangeStrip({ changes, at }: Props) {
  const t = usePlanWords();
  const d = useDayWords();
  const toast = useToast();
  const [all, setAll] = useState(false);
  const [acknowledge, { loading }] = useMutation(ACKNOWLEDGE, { refetchQueries: ['Day'] });
  const says = useChangeSays(at);
  const fresh = byWeight(changes.items.filter(({ seen }) => !seen));
  if (changes.total === 0) return null;
  const since = ago(changes.since, at, t);
  const sentWhen = (instant: string) => (at.daysAgo(instant) === 0 ? at.hour(instant) : ago(instant, at, t));
  const stateNow = changes.told === 'state-now';
  const added = manyAdded(fresh);
  const single = fresh.filter((change) => !added.includes(change));
  const shown = stateNow ? [] : single.slice(0, added.length > 0 ? SHOWN - 1 : SHOWN);
  const rest = single.length - shown.length;
  const note = () =>
    void acknowledge({ variables: { upTo: at.now } }).catch(() => toast.show({ message: d('unexpected'), tone: 'late' }));
  return (
    <section className={styles.strip} aria-label={t('changedSince', { when: since })}>
      <div className={styles.first}>
        <b className="dense">{t('changes', { count: changes.total })}</b>
        <br />
        <span className="small mute">{t('since', { when: since })}</span>
      </div>
      {stateNow && (
        <p className={styles.state}>
          {t('stateNow', { changes: t('changes', { count: changes.total }), day: at.shortDay(at.dayOf(changes.since)) })}
        </p>
      )}
      {shown.map((change) => (
        <div key={change.visit} className={styles.one}>
          <ChangeLine {...says(change)} />
          <p className={styles.who}>
            <b>{change.patient.familyName}</b> {change.patient.givenName}
          </p>
        </div>
      ))}
      {added.length > 0 && !stateNow && (
        <div className={styles.one}>
          <ChangeLine icon="plus" words={t('addedMany', { when: sentWhen(added[0]?.at ?? at.now) })} />
          <p className={styles.who}>
            <b>{t('visits', { count: added.length })}</b>
          </p>
        </div>
      )}
      {rest > 0 && !stateNow && (
        <div className={styles.end}>
          <Button variant="quiet" size="sm" onClick={() => setAll(true)}>
            {t('moreChanges', { count: rest })}
          </Button>
        </div>
      )}
      <div className={styles.end}>
        <Button onClick={note} busy={loading}>
          {t('tookNote')}
        </Button>
      </div>
      {all && (
        <Dialog opened onClose={() => setAll(false)} title={t('changedSince', { when: since })}>
          <ul className={styles.every}>
            {fresh.map((change) => (
              <li key={change.visit}>
                <ChangeLine {...says(change)} />
                <span>
                  <b>{change.patient.familyName}</b> {change.patient.givenName}
                </span>
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </section>
  );
}

function ChangeLine({ icon, words }: { icon: IconName; words: string }) {
  return (
    <span className={styles.kind}>
      <Icon name={icon} />
      <span>{words}</span>
    </span>
  );
}

/** A sending that fills the week is one piece of news, and the plan itself shows it. */
const MANY = 8;

export function manyAdded(changes: readonly DayChange[]): readonly DayChange[] {
  const added = changes.filter(({ kind, seen }) => kind === 'added' && !seen);
  return added.length > MANY ? added : [];
}

const WEIGHT = ['withdrawn', 'absent', 'moved', 'restored', 'corrected', 'added'];
const byWeight = (changes: readonly DayChange[]): DayChange[] =>
  [...changes].sort((a, b) => WEIGHT.indexOf(a.kind) - WEIGHT.indexOf(b.kind) || (a.to < b.to ? -1 : 1));

function useChangeSays(at: Moments): (change: DayChange) => { icon: IconName; words: string } {
  const t = usePlanWords();
  const why = useWhy();
  const weekday = (instant: string) => at.shortDay(at.dayOf(instant)).replace(/\s*\d[\d/]*/, '');
  return (change) => {
    const when = at.dayOf(change.to) === at.today ? t('today') : at.shortDay(at.dayOf(change.to));
    const [from, to] = [change.from ?? change.to, change.to];
    switch (change.kind) {
      case 'added':
        return { icon: 'plus', words: t('kindAdded', { when: `${at.shortDay(at.dayOf(to))}, ${at.hour(to)}` }) };
      case 'moved':
        return at.dayOf(from) === at.dayOf(to)
          ? { icon: 'arrow-right', words: t('kindMovedHour', { from: at.hour(from), to: at.hour(to) }) }
          : {
              icon: 'arrow-right',
              words: t('kindMoved', { from: weekday(from), to: weekday(to) }),
            };
      case 'withdrawn': {
        const reason = why(change.reason);
        return { icon: 'cross', words: t('kindWithdrawn', { why: reason.charAt(0).toUpperCase() + reason.slice(1), when }) };
      }
      case 'absent':
        return { icon: 'cross', words: t('kindAbsent', { when }) };
      case 'restored':
        return { icon: 'undo', words: t('kindRestored', { when }) };
      default:
        return { icon: 'swap', words: t('kindCorrected', { arrival: change.arrival ? t(change.arrival as 'first') : when }) };
    }
  };
}
