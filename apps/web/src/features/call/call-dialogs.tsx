import { CANCEL_REASONS, type CancelCallReason } from '@jalon/domain/call';
import { ActDialog, DateInput, Field, RadioCardGroup, TimeInput } from '@jalon/ui';
import { useState } from 'react';
import { useSession } from '../session/session';
import type { CallData, When } from './operations';
import styles from './call.module.css';
import { useCallWords } from './words';

export function WhenFields({ when, onChange }: { when: When; onChange: (when: When) => void }) {
  const t = useCallWords();
  const { today } = useSession();
  return (
    <div className={styles.when}>
      <Field label={t('day')}>
        <DateInput value={when.on} min={today()} onChange={(event) => onChange({ ...when, on: event.target.value })} />
      </Field>
      <Field label={t('time')}>
        <TimeInput value={when.time} onChange={(event) => onChange({ ...when, time: event.target.value })} />
      </Field>
    </div>
  );
}

interface MissedProps {
  call: CallData;
  busy: boolean;
  onClose: () => void;
  onMissed: (tryAgain: When) => void;
}

/** Nobody answered: never without another try. */
export function MissedDialog({ call, busy, onClose, onMissed }: MissedProps) {
  const t = useCallWords();
  const [when, setWhen] = useState(call.proposedTry);
  return (
    <ActDialog
      onClose={onClose}
      title={t('missedTitle')}
      size="sm"
      actLabel={t('missedAct')}
      busy={busy}
      onAct={() => onMissed(when)}
    >
      <p className="soft">{t('missedNote', { count: call.attempts + 1 })}</p>
      <WhenFields when={when} onChange={setWhen} />
    </ActDialog>
  );
}

interface CancelProps {
  busy: boolean;
  onClose: () => void;
  onCancel: (reason: CancelCallReason) => void;
}

export function CancelDialog({ busy, onClose, onCancel }: CancelProps) {
  const t = useCallWords();
  const [reason, setReason] = useState<CancelCallReason | null>(null);
  const [missing, setMissing] = useState(false);
  return (
    <ActDialog
      onClose={onClose}
      title={t('cancelTitle')}
      size="sm"
      actLabel={t('cancelAct')}
      busy={busy}
      onAct={() => (reason ? onCancel(reason) : setMissing(true))}
    >
      <RadioCardGroup
        legend={t('cancelWhy')}
        mark="tick"
        value={reason}
        onChange={setReason}
        error={missing && !reason && t('reason-missing')}
        options={CANCEL_REASONS.map((value) => ({ value, label: t(value) }))}
      />
    </ActDialog>
  );
}
