import { Button, Dialog, Field, FieldError, TextInput } from '@jalon/ui';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { useDates } from '../../words/dates';
import { nearDays } from '../../words/near-days';
import { useSession } from '../session/session';
import { nameOf } from './name-of';
import { SETTLE, UNLINK, type Appointment } from './operations';
import { useAppointmentWords } from './words';

type Act = 'mark-done' | 'mark-missed' | 'restore' | 'correct';
const ACTS: Record<string, readonly Act[]> = {
  planned: ['mark-done', 'mark-missed'],
  cancelled: ['restore'],
  done: ['correct'],
  missed: ['correct'],
};
const WORD = { 'mark-done': 'done', 'mark-missed': 'missed', restore: 'restore', correct: 'correct' } as const;

/** One appointment, whatever its state: what took place, what was noted wrongly, and the way out of a wrong file. */
export function AppointmentDialog({ one, mayPlan, onClose }: { one: Appointment; mayPlan: boolean; onClose: () => void }) {
  const t = useAppointmentWords();
  const { me, now, today } = useSession();
  const near = nearDays(useDates(me.timeZone), today());
  const { ask, busy, refusal } = useAsked();
  const [asking, setAsking] = useState<'correct' | 'unlink' | null>(null);
  const [reason, setReason] = useState('');
  const future = Date.parse(one.startsAt) > now() + 12 * 3_600_000;
  const acts = (ACTS[one.status] ?? []).filter((act) => !(future && act.startsWith('mark')));
  const settle = async (act: Act) => {
    if (act === 'correct' && !reason) return setAsking('correct');
    if ((await ask(SETTLE, { input: { id: one.id, version: one.version, act, reason: reason || null } })).done) onClose();
    return undefined;
  };
  const unlink = async () => {
    if ((await ask(UNLINK, { input: { id: one.id, version: one.version, reason } })).done) onClose();
  };
  const details = [near.dayHour(one.startsAt), one.place, one.doctor, one.unit].filter(Boolean).join(' · ');
  return (
    <Dialog
      opened
      onClose={onClose}
      title={asking === 'unlink' ? t('unlinkTitle') : nameOf(t, one)}
      size="sm"
      actions={
        mayPlan &&
        (asking === 'unlink' ? (
          <Button variant="primary" busy={busy} onClick={() => void unlink()}>
            {t('unlinkDo')}
          </Button>
        ) : (
          acts.map((act) => (
            <Button key={act} variant={act === 'mark-done' ? 'primary' : 'default'} busy={busy} onClick={() => void settle(act)}>
              {t(WORD[act])}
            </Button>
          ))
        ))
      }
    >
      <div className="fields">
        <p className="soft">{details}</p>
        {one.status === 'cancelled' && (
          <p>
            <b>{t('cancelled')}</b>
          </p>
        )}
        {asking === 'unlink' && <p className="dense soft">{t('unlinkSentence')}</p>}
        {asking && (
          <Field label={t(asking === 'unlink' ? 'unlinkReason' : 'why')} required>
            <TextInput value={reason} onChange={(event) => setReason(event.target.value)} />
          </Field>
        )}
        {mayPlan && !asking && (
          <p>
            <Button variant="danger-text" onClick={() => setAsking('unlink')}>
              {t('unlink')}
            </Button>
          </p>
        )}
        <FieldError>{refusal && t(refusal.code as 'unknown')}</FieldError>
      </div>
    </Dialog>
  );
}
