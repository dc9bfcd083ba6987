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
  const stateNow = changes.told === 'state-now';
  const addedOnly = fresh.length > SHOWN && fresh.every(({ kind }) => kind === 'added');
  const shown = stateNow || addedOnly ? [] : fresh.slice(0, SHOWN);
  const rest = changes.total - shown.length;
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
      {addedOnly && (
        <div className={styles.one}>
          <ChangeLine icon="plus" words={t('addedMany')} />
          <p className={styles.who}>{t('visits', { count: fresh.length })}</p>
        </div>
      )}
      {shown.map((change) => (
        <div key={change.visit} className={styles.one}>
          <ChangeLine {...says(change)} />
          <p className={styles.who}>
            <b>{change.patient.familyName}</b> {change.patient.givenName}
          </p>
        </div>
      ))}
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
      <span className="cut">{words}</span>
    </span>
  );
}

const WEIGHT = ['withdrawn', 'absent', 'moved', 'restored', 'corrected', 'added'];
const byWeight = (changes: readonly DayChange[]): DayChange[] =>
  [...changes].sort((a, b) => WEIGHT.indexOf(a.kind) - WEIGHT.indexOf(b.kind) || (a.to < b.to ? -1 : 1));

function useChangeSays(at: Moments): (change: DayChange) => { icon: IconName; words: string } {
  const t = usePlanWords();
  const why = useWhy();
  return (change) => {
    const when = at.when(change.to);
    const [from, to] = [change.from ?? change.to, change.to];
    switch (change.kind) {
      case 'added':
        return { icon: 'plus', words: t('kindAdded', { when: `${at.shortDay(at.dayOf(to))}, ${at.hour(to)}` }) };
      case 'moved':
        return at.dayOf(from) === at.dayOf(to)
          ? { icon: 'arrow-right', words: t('kindMovedHour', { from: at.hour(from), to: at.hour(to) }) }
          : {
              icon: 'arrow-right',
              words: t('kindMoved', { from: at.shortDay(at.dayOf(from)), to: at.shortDay(at.dayOf(to)) }),
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
