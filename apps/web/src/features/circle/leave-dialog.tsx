import { Checkbox, ReasonDialog } from '@jalon/ui';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { LEAVE_CIRCLE, type Member } from './operations';
import { useCircleWords } from './words';

/** A place in the circle ends with a reason; what it meant is said before. */
export function LeaveDialog({ member, name, onClose }: { member: Member; name: string; onClose: () => void }) {
  const t = useCircleWords();
  const { ask, busy, refusal } = useAsked();
  const [withdrawn, setWithdrawn] = useState(false);
  const end = async (reason: string) => {
    if ((await ask(LEAVE_CIRCLE, { input: { id: member.id, reason, withdrawn } })).done) onClose();
  };
  return (
    <ReasonDialog
      title={t('endTitle', { name })}
      sendLabel={t('end')}
      label={t('endReason')}
      busy={busy}
      error={refusal && t(refusal.code as 'unknown')}
      onSend={(reason) => void end(reason)}
      onClose={onClose}
    >
      <p className="soft">{t('endSentence')}</p>
      {member.legalBasis === 'consent' && (
        <Checkbox label={t('withdrawn')} checked={withdrawn} onChange={(event) => setWithdrawn(event.currentTarget.checked)} />
      )}
    </ReasonDialog>
  );
}
