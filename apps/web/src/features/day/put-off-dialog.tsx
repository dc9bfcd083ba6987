import { useMutation } from '@apollo/client/react';
import { addDays } from '@jalon/domain/calendar';
import { Button, DateInput, Dialog, Field, FieldError, TextInput, useToast } from '@jalon/ui';
import { useState } from 'react';
import { PUT_OFF, type DayReason, type DayRow } from './day-query';
import type { Says } from './reason-says';
import type { Moments } from './use-moments';
import { useDayWords } from './words';

/** Only what has a day of its own can take another one: a break is repaired, not put off. */
export const canPutOff = ({ about }: DayReason): boolean => about.kind === 'call' || about.kind === 'task';

interface Props {
  row: DayRow;
  reason: DayReason;
  says: Says;
  at: Moments;
  onClose: () => void;
}

const REFUSALS = ['reason-missing', 'until-past', 'until-too-far', 'changed-meanwhile', 'not-found'] as const;

export function PutOffDialog({ row, reason, says, at, onClose }: Props) {
  const t = useDayWords();
  const toast = useToast();
  const [until, setUntil] = useState(addDays(at.today, 1));
  const [why, setWhy] = useState('');
  const [refused, setRefused] = useState<(typeof REFUSALS)[number] | 'unexpected' | null>(null);
  const [putOff, { loading }] = useMutation(PUT_OFF, { refetchQueries: ['Day'] });
  const seenVersion = Number((reason.data as { version?: number }).version ?? 1);
  const send = async () => {
    const { kind, id } = reason.about;
    const answer = await putOff({ variables: { kind, id, until, reason: why, seenVersion } }).catch(() => null);
    const result = answer?.data?.putOff;
    if (result?.__typename === 'WorkPutOff') {
      toast.show({ message: t('putOffDone', { day: at.longDay(until) }), tone: 'done' });
      return onClose();
    }
    const code = result?.__typename === 'Refused' ? result.code : null;
    setRefused(REFUSALS.find((known) => known === code) ?? 'unexpected');
  };
  const what = row.patient ? `${row.patient.familyName} ${row.patient.givenName}` : says(reason, row.patient).sentence;
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('putOffTitle', { what })}
      size="sm"
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button variant="primary" busy={loading} type="submit" form="put-off">
            {t('putOffDo')}
          </Button>
        </>
      }
    >
      <form
        id="put-off"
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <p className="dense soft">{says(reason, row.patient).sentence}</p>
        <Field label={t('putOffWhy')} hint={t('putOffHint')} required>
          <TextInput value={why} onChange={(event) => setWhy(event.target.value)} data-autofocus />
        </Field>
        <Field label={t('putOffTo')} required>
          <DateInput value={until} min={at.today} onChange={(event) => setUntil(event.target.value)} />
        </Field>
        {refused && <FieldError>{t(refused)}</FieldError>}
      </form>
    </Dialog>
  );
}
