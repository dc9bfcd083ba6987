import { Button, Dialog, Field, TextArea } from '@jalon/ui';
import { useState } from 'react';
import { usePrescriptionWords } from './words';

interface Props {
  title: string;
  hint?: string;
  /** What is written when it is not a reason. */
  label?: string;
  confirm: string;
  /** Reasons in one gesture, each usable as it stands. */
  ready: readonly string[];
  busy: boolean;
  onClose: () => void;
  onSend: (reason: string) => void;
}

/** A no with its reason: one of those that come up every week in one gesture, or in one’s own words. */
export function ReasonDialog({ title, hint, label, confirm, ready, busy, onClose, onSend }: Props) {
  const t = usePrescriptionWords();
  const [reason, setReason] = useState('');
  return (
    <Dialog
      opened
      onClose={onClose}
      title={title}
      closeOnOutside={!reason}
      actions={
        <>
          <Button size="lg" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button size="lg" variant="primary" busy={busy} disabled={!reason.trim()} onClick={() => onSend(reason)}>
            {confirm}
          </Button>
        </>
      }
    >
      <div style={{ display: 'grid', gap: 12 }}>
        {ready.map((one) => (
          <Button key={one} size="lg" busy={busy} onClick={() => onSend(one)}>
            {one}
          </Button>
        ))}
        <Field label={label ?? t('reason')} hint={hint}>
          <TextArea rows={3} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
        </Field>
      </div>
    </Dialog>
  );
}
