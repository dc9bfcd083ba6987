import { useMutation } from '@apollo/client/react';
import { Button, ConfirmDialog, Dialog } from '@jalon/ui';
import { useState } from 'react';
import { useSession } from '../session/session';
import { useColon } from '../../words/colon';
import { useDates } from '../../words/dates';
import { SENDINGS, WITHDRAW } from './operations';
import { useSentWords } from './sent-words';
import { useScheduleWords } from './words';

interface WithdrawProps {
  push: string;
  when: string;
  onClose: () => void;
  onWithdrawn: () => void;
}

interface Left {
  visit: string;
  why: string;
  who: string;
  start: string | null;
}

/** The way back: asked once, and what could not be put back is shown. */
export function WithdrawDialog({ push, when, onClose, onWithdrawn }: WithdrawProps) {
  const t = useSentWords();
  const colon = useColon();
  const s = useScheduleWords();
  const { me } = useSession();
  const { shortDay } = useDates(me.timeZone);
  const [withdraw, { loading }] = useMutation(WITHDRAW, { refetchQueries: [SENDINGS] });
  const [error, setError] = useState<string | null>(null);
  const [done, setDone] = useState<{ restored: number; left: readonly Left[] } | null>(null);
  const confirm = async (): Promise<void> => {
    const { data } = await withdraw({ variables: { push } }).catch(() => ({ data: null }));
    const answer = data?.withdrawSending;
    if (answer?.__typename === 'SendingWithdrawn') return setDone({ restored: answer.restored, left: answer.notRestored });
    const code = answer?.__typename === 'Refused' ? answer.code : null;
    setError(
      code === 'already-withdrawn' ? t('alreadyWithdrawn') : code === 'nothing-to-restore' ? t('nothingToRestore') : s('notSent'),
    );
  };
  if (done)
    return (
      <Dialog
        opened
        onClose={onWithdrawn}
        title={t('withdrawn')}
        actions={
          <Button variant="primary" onClick={onWithdrawn}>
            {s('done')}
          </Button>
        }
      >
        <p>{t('restoredLine', { count: done.restored })}</p>
        {done.left.length > 0 && (
          <>
            <h3>{t('notRestored')}</h3>
            <ul>
              {done.left.map(({ visit, who, start, why }) => (
                <li key={visit}>
                  <b>{who}</b>, {start ? `${shortDay(start)}, ${start.slice(11)}` : t('offPlan')}
                  {colon}
                  {t(why === 'past' ? 'begun' : 'changedSince')}
                </li>
              ))}
            </ul>
          </>
        )}
      </Dialog>
    );
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      onConfirm={() => void confirm()}
      title={t('withdrawTitle', { when })}
      confirmLabel={t('withdraw')}
      busy={loading}
      error={error}
    >
      {t('withdrawHint')}
    </ConfirmDialog>
  );
}
