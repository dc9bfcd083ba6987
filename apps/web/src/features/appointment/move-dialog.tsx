import { ActDialog, Field, TextInput } from '@jalon/ui';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { useDates } from '../../words/dates';
import { useSession } from '../session/session';
import { MOVE, type Appointment } from './operations';
import { useAppointmentWords } from './words';

/** Another day than those offered. The earlier one stays in the history. */
export function MoveDialog({ one, what, onClose }: { one: Appointment; what: string; onClose: () => void }) {
  const t = useAppointmentWords();
  const { me, today } = useSession();
  const dates = useDates(me.timeZone);
  const { ask, busy, refusal } = useAsked();
  const [when, setWhen] = useState(`${dates.dayOf(one.startsAt)}T${dates.hour(one.startsAt)}`);
  const [reason, setReason] = useState('');
  const keep = async () => {
    const [on = '', at = ''] = when.split('T');
    if ((await ask(MOVE, { input: { id: one.id, version: one.version, on, at, reason: reason || null } })).done) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t('moveTitle', { what })}
      size="sm"
      actLabel={t('keepMove')}
      busy={busy}
      error={refusal && t(refusal.code as 'unknown')}
      onAct={() => void keep()}
    >
      <Field label={t('when')}>
        <TextInput
          type="datetime-local"
          min={`${today()}T00:00`}
          value={when}
          onChange={(event) => setWhen(event.target.value)}
        />
      </Field>
      <Field label={t('reason')}>
        <TextInput value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </ActDialog>
  );
}
