import { Button, Field, FieldError, TextInput } from '@jalon/ui';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import styles from './call.module.css';
import { TAKE_BACK_CALL, type CallData } from './operations';
import { useCallWords } from './words';

/** « Noté par erreur » : at once without a word; later, or for a colleague, with the reason. */
export function TakeBack({ call: { id, version } }: { call: CallData }) {
  const t = useCallWords();
  const { ask, busy, refusal } = useAsked();
  const [reason, setReason] = useState('');
  const needsReason = refusal?.code === 'reason-missing';
  return (
    <div className={styles.takeBack}>
      {needsReason && (
        <Field label={t('takeBackWhy')} required>
          <TextInput value={reason} onChange={(event) => setReason(event.target.value)} />
        </Field>
      )}
      <Button variant="quiet" busy={busy} onClick={() => void ask(TAKE_BACK_CALL, { id, version, reason: reason || null })}>
        {t('takeBack')}
      </Button>
      <FieldError>
        {refusal &&
          t(needsReason ? 'takeBackNeedsReason' : refusal.code === 'patient-deceased' ? 'takeBackDeceased' : 'takeBackFailed')}
      </FieldError>
    </div>
  );
}
