import { Button, Checkbox, Dialog, Field, FieldError, TextInput } from '@jalon/ui';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { LEAVE_CIRCLE, type Member } from './operations';
import { useCircleWords } from './words';
import styles from './circle.module.css';

/** A place in the circle ends with a reason; what it meant is said before. */
export function LeaveDialog({ member, name, onClose }: { member: Member; name: string; onClose: () => void }) {
  const t = useCircleWords();
  const { ask, busy, refusal } = useAsked();
  const [reason, setReason] = useState('');
  const [withdrawn, setWithdrawn] = useState(false);
  const end = async () => {
    if ((await ask(LEAVE_CIRCLE, { input: { id: member.id, reason, withdrawn } })).done) onClose();
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('endTitle', { name })}
      size="sm"
      actions={
        <Button variant="primary" busy={busy} onClick={() => void end()}>
          {t('end')}
        </Button>
      }
    >
      <div className={styles.form}>
        <p className="soft">{t('endSentence')}</p>
        <Field label={t('endReason')} required>
          <TextInput value={reason} onChange={(event) => setReason(event.target.value)} />
        </Field>
        {member.legalBasis === 'consent' && (
          <Checkbox label={t('withdrawn')} checked={withdrawn} onChange={(event) => setWithdrawn(event.currentTarget.checked)} />
        )}
        <FieldError>{refusal && t(refusal.code as 'unknown')}</FieldError>
      </div>
    </Dialog>
  );
}
