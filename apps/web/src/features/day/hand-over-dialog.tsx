import { useQuery } from '@apollo/client/react';
import { ActDialog, Field, SelectInput, Skeleton, TextInput, useToast } from '@jalon/ui';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import type { MovableWork } from './movable-work';
import { WorkList } from './work-list';
import { COLLEAGUES, HAND_OVER } from './work-query';
import { sayRefusal, useWorkWords, whatOf } from './work-words';

interface Props {
  work: readonly MovableWork[];
  onClose: () => void;
  onDone: () => void;
}

/** « Passer le relais »: she finds it in her list with a message; nothing waits for her to accept. */
export function HandOverDialog({ work, onClose, onDone }: Props) {
  const t = useWorkWords();
  const toast = useToast();
  const { data } = useQuery(COLLEAGUES, { fetchPolicy: 'network-only' });
  const { ask, busy, refusal } = useAsked();
  const [to, setTo] = useState('');
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const colleagues = data?.colleagues ?? [];
  const send = async () => {
    const colleague = colleagues.find(({ situation }) => situation === to);
    if (!colleague) return setMissing(true);
    const seen = work.map(({ kind, id, seenVersion }) => ({ kind, id, seenVersion }));
    if (!(await ask(HAND_OVER, { input: { work: seen, to, note: note.trim() || null } })).done) return undefined;
    toast.show({ message: t('handOverDone', { count: work.length, name: colleague.name }), tone: 'done' });
    return onDone();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t('handOverTitle', { what: whatOf(work, t) })}
      size="sm"
      actLabel={t('handOverDo')}
      busy={busy}
      disabled={data && colleagues.length === 0}
      error={refusal && sayRefusal(refusal.code, t)}
      onAct={() => void send()}
    >
      {data ? (
        <>
          <WorkList work={work} />
          {colleagues.length === 0 ? (
            <p>{t('noColleague')}</p>
          ) : (
            <>
              <Field label={t('toWhom')} required error={missing && !to && t('colleague-missing')}>
                <SelectInput
                  data-autofocus
                  placeholder={t('choose')}
                  options={colleagues.map(({ situation, away, ...who }) => ({
                    value: situation,
                    label: t(away ? 'colleagueAway' : 'colleague', who),
                    disabled: away,
                  }))}
                  value={to}
                  onChange={setTo}
                />
              </Field>
              <Field label={t('note')} hint={t('noteHint')}>
                <TextInput value={note} onChange={(event) => setNote(event.target.value)} />
              </Field>
            </>
          )}
        </>
      ) : (
        <Skeleton lines={4} />
      )}
    </ActDialog>
  );
}
