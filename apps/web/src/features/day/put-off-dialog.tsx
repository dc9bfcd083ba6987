import { addDays } from '@jalon/domain/calendar';
import { ActDialog, DateInput, Field, TextInput, useToast } from '@jalon/ui';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import type { MovableWork } from './movable-work';
import type { Moments } from './use-moments';
import { WorkList } from './work-list';
import { PUT_OFF_TOGETHER } from './work-query';
import { sayRefusal, useWorkWords, whatOf } from './work-words';

interface Props {
  work: readonly MovableWork[];
  at: Moments;
  onClose: () => void;
  onDone: () => void;
}

/** Another day for one or several, with one reason that stays on each. */
export function PutOffDialog({ work, at, onClose, onDone }: Props) {
  const t = useWorkWords();
  const toast = useToast();
  const { ask, busy, refusal } = useAsked();
  const [until, setUntil] = useState(addDays(at.today, 1));
  const [reason, setReason] = useState('');
  const send = async () => {
    const seen = work.map(({ kind, id, seenVersion }) => ({ kind, id, seenVersion }));
    if (!(await ask(PUT_OFF_TOGETHER, { input: { work: seen, until, reason } })).done) return;
    toast.show({ message: t('putOffDone', { count: work.length, day: at.longDay(until) }), tone: 'done' });
    onDone();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t('putOffTitle', { what: whatOf(work, t) })}
      size="sm"
      actLabel={t('putOffDo')}
      busy={busy}
      error={refusal && sayRefusal(refusal.code, t)}
      onAct={() => void send()}
    >
      <WorkList work={work} />
      <Field label={t('why')} hint={t('whyHint')} required>
        <TextInput value={reason} onChange={(event) => setReason(event.target.value)} data-autofocus />
      </Field>
      <Field label={t('putOffTo')} required>
        <DateInput value={until} min={at.today} onChange={(event) => setUntil(event.target.value)} />
      </Field>
    </ActDialog>
  );
}
