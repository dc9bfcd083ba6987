import { useMutation } from '@apollo/client/react';
import { ChipChoice, ConfirmDialog, useToast } from '@jalon/ui';
import { useState } from 'react';
import { DISMISS_WAITING_ROW, WAITING_ROWS } from './waiting-operations';
import { useWaitingWords } from './waiting-words';

const REASONS = { double: 'reasonDouble', other: 'reasonOther', done: 'reasonDone', gone: 'reasonGone' } as const;
type Reason = keyof typeof REASONS;

/** A row leaves the list only with a reason. */
export function DismissDialog({ id, who, onClose }: { id: string; who: string; onClose: () => void }) {
  const t = useWaitingWords();
  const toast = useToast();
  const [reason, setReason] = useState<Reason | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [dismiss, { loading }] = useMutation(DISMISS_WAITING_ROW, { refetchQueries: [WAITING_ROWS] });
  const confirm = async (): Promise<void> => {
    if (!reason) return setError(t('dismissReason'));
    const { data } = await dismiss({ variables: { id, reason: t(REASONS[reason]) } }).catch(() => ({ data: null }));
    if (data?.dismissWaitingRow.__typename === 'WaitingRowSettled') {
      toast.show({ message: t('dismissed'), tone: 'done' });
      onClose();
    } else setError(t('notSent'));
  };
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      onConfirm={() => void confirm()}
      title={t('dismissTitle', { who })}
      confirmLabel={t('dismiss')}
      busy={loading}
      error={error}
    >
      <p>{t('dismissHint')}</p>
      <ChipChoice
        label={t('dismissReason')}
        options={(Object.keys(REASONS) as Reason[]).map((value) => ({ value, label: t(REASONS[value]) }))}
        value={reason}
        onChange={setReason}
      />
    </ConfirmDialog>
  );
}
