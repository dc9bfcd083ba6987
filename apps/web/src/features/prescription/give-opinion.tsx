import { Button, ReasonDialog } from '@jalon/ui';
import { useState } from 'react';
import type { Sheet } from './operations';
import { RefusalBanner } from './refusal-banner';
import { useSignWords } from './sign-words';
import { OPINION } from './step-operations';
import { useStep } from './use-step';
import { usePrescriptionWords } from './words';

/** The physician’s opinion on a sign of the body: one of three that are given every week, or his own words. */
export function GiveOpinion({ sheet }: { sheet: Sheet }) {
  const t = useSignWords();
  const p = usePrescriptionWords();
  const { run, busy, refusal } = useStep();
  const [asking, setAsking] = useState(false);
  const give = async (opinion: string) => {
    await run(OPINION, { id: sheet.id, opinion });
    setAsking(false);
  };
  return (
    <div>
      <Button onClick={() => setAsking(true)}>{t('giveOpinion')}</Button>
      <RefusalBanner refusal={refusal} />
      {asking && (
        <ReasonDialog
          title={t('opinionTitle')}
          label={t('opinionOwn')}
          hint={t('opinionHint')}
          sendLabel={p('send')}
          ready={[t('opinionVisit'), t('opinionCall'), t('opinionGo')]}
          busy={busy}
          onClose={() => setAsking(false)}
          onSend={(opinion) => void give(opinion)}
        />
      )}
    </div>
  );
}
