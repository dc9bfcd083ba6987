import { ActionBar, Banner, Button, MenuButton, type MenuEntry, ReadingColumn, ReasonDialog, useToast } from '@jalon/ui';
import { useState } from 'react';
import { useSession } from '../session/session';
import type { Sheet } from './operations';
import page from './parts.module.css';
import { useReasonWords } from './reason-words';
import { RefusalBanner } from './refusal-banner';
import { ACKNOWLEDGE, RETURN, VERIFY, WITHDRAW } from './step-operations';
import { isSheet, useStep } from './use-step';
import { usePrescriptionWords } from './words';

type Asking = 'return' | 'withdraw' | null;

/** What this person may do with the request now: verify or return, acknowledge, withdraw. */
export function RequestActs({ sheet, compact = false }: { sheet: Sheet; compact?: boolean }) {
  const t = usePrescriptionWords();
  const r = useReasonWords();
  const { me } = useSession();
  const toast = useToast();
  const { run, busy, refusal } = useStep();
  const [asking, setAsking] = useState<Asking>(null);
  const { id, version, acts } = sheet;
  const may = (act: string) => acts.includes(act);
  const done = (answer: Awaited<ReturnType<typeof run>>) => {
    setAsking(null);
    if (isSheet(answer)) toast.show({ message: t('done') });
  };
  const sendReason = async (reason: string) => done(await run(asking === 'return' ? RETURN : WITHDRAW, { id, version, reason }));
  const inTown = me.function === 'town-nurse';
  const more: MenuEntry[] = may('withdraw')
    ? [{ id: 'withdraw', label: t('withdraw'), onSelect: () => setAsking('withdraw') }]
    : [];
  if (!may('verify') && !may('acknowledge') && more.length === 0 && !refusal) return null;

  const buttons = (
    <>
      {may('return') && (
        <Button size={compact ? 'md' : 'touch'} busy={busy} onClick={() => setAsking('return')}>
          {t('giveBack')}
        </Button>
      )}
      {may('verify') && (
        <Button
          variant="primary"
          size={compact ? 'md' : 'touch'}
          busy={busy}
          onClick={() => void run(VERIFY, { id, version }).then(done)}
        >
          {t('verify')}
        </Button>
      )}
      {may('acknowledge') && (
        <Button
          variant="primary"
          size="touch"
          full={inTown}
          icon="check"
          busy={busy}
          onClick={() => void run(ACKNOWLEDGE, { id, version }).then(done)}
        >
          {t(inTown ? 'acknowledge' : 'acknowledgeFor')}
        </Button>
      )}
      {more.length > 0 && <MenuButton label={t('more')} align="end" items={more} />}
    </>
  );
  const callBack = may('acknowledge') && !inTown && <Banner tone="warning">{t('callBack')}</Banner>;
  const dialog = asking && (
    <ReasonDialog
      title={t(asking === 'return' ? 'giveBackTitle' : 'withdrawTitle')}
      hint={asking === 'return' ? t('giveBackHint') : undefined}
      sendLabel={t('send')}
      ready={
        asking === 'return'
          ? [r('returnDates'), r('returnSeen'), r('returnOther')]
          : [r('withdrawSettled'), r('withdrawHospital')]
      }
      busy={busy}
      onClose={() => setAsking(null)}
      onSend={(reason) => void sendReason(reason)}
    />
  );
  if (compact)
    return (
      <div className={page.column}>
        <RefusalBanner refusal={refusal} />
        <div className={page.compactActs}>{buttons}</div>
        {dialog}
      </div>
    );
  return (
    <>
      {(refusal ?? callBack) && (
        <ReadingColumn>
          <RefusalBanner refusal={refusal} />
          {callBack}
        </ReadingColumn>
      )}
      <ActionBar>{buttons}</ActionBar>
      {dialog}
    </>
  );
}
