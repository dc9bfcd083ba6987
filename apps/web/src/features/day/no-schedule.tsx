import { useMutation } from '@apollo/client/react';
import { Button, EmptyState, useToast } from '@jalon/ui';
import { ASK_FOR_SCHEDULE, type Day } from './day-query';
import { ago } from './plan-visit';
import { usePlanWords } from './plan-words';
import styles from './plan.module.css';
import type { Moments } from './use-moments';
import { useDayWords } from './words';

type Unit = Day['units'][number];

function useAsk() {
  const t = usePlanWords();
  const d = useDayWords();
  const toast = useToast();
  const [ask, { loading }] = useMutation(ASK_FOR_SCHEDULE);
  const send = async (unit: Unit) => {
    const answer = await ask({ variables: { unit: unit.id } }).catch(() => null);
    const done = answer?.data?.askForSchedule.__typename === 'ScheduleAsked';
    toast.show(done ? { message: t('asked'), tone: 'done' } : { message: d('unexpected'), tone: 'late' });
  };
  return { send: (unit: Unit) => void send(unit), loading };
}

/** Nothing on the plan: who should send it, when it last came, and one press to ask for it. */
export function NoSchedule({ day, at }: { day: Day; at: Moments }) {
  const t = usePlanWords();
  const { send, loading } = useAsk();
  return (
    <EmptyState title={t('noSchedule')}>
      {day.units.map((unit) => (
        <div key={unit.id} className={styles.missing}>
          <p>
            <b>{unit.name}</b>
            <br />
            {unit.senders ? t('whoSends', { names: unit.senders }) : t('nobodySends')}{' '}
            {unit.lastPushAt && t('lastSent', { when: ago(unit.lastPushAt, at, t) })}
          </p>
          {unit.senders && (
            <Button icon="send" busy={loading} onClick={() => send(unit)}>
              {t('ask')}
            </Button>
          )}
        </div>
      ))}
    </EmptyState>
  );
}

/** A unit whose coming days are empty while another's are not: an empty column must not pass for a free day. */
export function MissingSchedules({ day, at }: { day: Day; at: Moments }) {
  const t = usePlanWords();
  const { send, loading } = useAsk();
  const missing = day.units.filter(({ id }) => !day.visits.some((visit) => visit.unit === id && visit.on > day.today));
  return missing.map((unit) => (
    <p key={unit.id} className={styles.offer}>
      {t('missingAfter', { unit: unit.shortName, day: at.shortDay(day.today) })}
      {unit.senders && (
        <Button variant="quiet" size="sm" busy={loading} onClick={() => send(unit)}>
          {t('ask')}
        </Button>
      )}
    </p>
  ));
}
