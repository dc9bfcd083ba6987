import { useMutation } from '@apollo/client/react';
import { Button, EmptyState, useToast } from '@jalon/ui';
import { ASK_FOR_SCHEDULE, type Day } from './day-query';
import { ago } from './plan-visit';
import { usePlanWords } from './plan-words';
import type { Moments } from './use-moments';
import { useDayWords } from './words';

/** Nothing on the plan: who should send it, when it last came, and one press to ask for it. */
export function NoSchedule({ day, at }: { day: Day; at: Moments }) {
  const t = usePlanWords();
  const d = useDayWords();
  const toast = useToast();
  const [ask, { loading }] = useMutation(ASK_FOR_SCHEDULE);
  const unit = day.units[0];
  const send = async () => {
    const answer = await ask({ variables: { unit: unit?.id ?? 0 } }).catch(() => null);
    const done = answer?.data?.askForSchedule.__typename === 'ScheduleAsked';
    toast.show(done ? { message: t('asked'), tone: 'done' } : { message: d('unexpected'), tone: 'late' });
  };
  return (
    <EmptyState
      title={t('noSchedule')}
      action={
        unit?.senders && (
          <Button variant="primary" icon="send" busy={loading} onClick={() => void send()}>
            {t('ask')}
          </Button>
        )
      }
    >
      <p>{unit?.senders ? t('whoSends', { names: unit.senders }) : t('nobodySends')}</p>
      {unit?.lastPushAt && <p>{t('lastSent', { when: ago(unit.lastPushAt, at, t) })}</p>}
    </EmptyState>
  );
}
