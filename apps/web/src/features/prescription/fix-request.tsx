import { ActionBar, Banner, Button, Panel, ReadingColumn, ReadingPage, ReasonDialog, useToast } from '@jalon/ui';
import type { RequestReasonCode } from '@jalon/domain/prescription';
import { useState } from 'react';
import { useSession } from '../session/session';
import { formOfRequest, readAsk, type AskForm } from './ask-form';
import { useAskWords } from './ask-words';
import { asLines, asWanted, inForceOf } from './lines-of';
import { RESEND, type Sheet } from './operations';
import { ChangeTable } from './parts-of-request';
import { useReasonWords } from './reason-words';
import { RefusalBanner } from './refusal-banner';
import { RequestHead } from './request';
import { WITHDRAW } from './step-operations';
import { isSheet, useStep } from './use-step';
import { WantedFields } from './wanted-fields';
import { WhyFields } from './why-fields';
import { WayOfRequest } from './way-of-request';
import { usePrescriptionWords } from './words';

/** Returned or refused: the reason on top, and the form as it was sent, to put right and send again. */
export function FixRequest({ sheet }: { sheet: Sheet }) {
  const t = usePrescriptionWords();
  const a = useAskWords();
  const r = useReasonWords();
  const { today } = useSession();
  const toast = useToast();
  const { run, busy, refusal } = useStep();
  const [withdrawing, setWithdrawing] = useState(false);
  const lines = asLines(inForceOf(sheet.prescription)?.lines);
  const [form, setForm] = useState<AskForm>(() =>
    formOfRequest(lines, today(), {
      lineId: sheet.lineId,
      wanted: asWanted(sheet.wanted),
      reason: (sheet.why?.reason ?? null) as RequestReasonCode | null,
      words: sheet.why?.words ?? null,
    }),
  );
  const change = (part: Partial<AskForm>) => setForm((was) => ({ ...was, ...part }));
  const asked = readAsk(form, lines);
  const last = sheet.steps.findLast(({ to }) => to === sheet.state);
  const { id, version } = sheet;

  const send = async () => {
    if (!asked.wanted || !form.reason || asked.lacks.length > 0) return;
    const sent = { wanted: asked.wanted, reason: form.reason, words: form.words.trim() || null };
    if (isSheet(await run(RESEND, { id, version, ...sent }))) toast.show({ message: t('done') });
  };
  const withdraw = async (reason: string) => {
    await run(WITHDRAW, { id, version, reason });
    setWithdrawing(false);
  };

  return (
    <ReadingPage>
      <RequestHead sheet={sheet} />
      <ReadingColumn>
        <Banner
          tone="alert"
          title={t(sheet.state === 'refused' ? 'refusedTitle' : 'returnedTitle', { by: last ? `${last.by}, ${last.title}` : '' })}
        >
          {last?.reason && t('words', { words: last.reason })}
        </Banner>
        <Panel label={t('whatChanges')}>
          <ChangeTable sheet={sheet} />
        </Panel>
        {asked.line && <WantedFields form={form} asked={asked} line={asked.line} change={change} />}
        <WhyFields form={form} act={asked.line?.act} contact={sheet.prescription.contact} change={change} />
        <RefusalBanner refusal={refusal} />
        {asked.lacks[0] && <Banner tone="warning">{a(`lacks_${asked.lacks[0]}`)}</Banner>}
        <Panel label={t('way')}>
          <WayOfRequest sheet={sheet} />
        </Panel>
      </ReadingColumn>
      <ActionBar>
        <Button variant="danger-text" size="touch" onClick={() => setWithdrawing(true)}>
          {t('withdraw')}
        </Button>
        <Button variant="primary" size="touch" busy={busy} onClick={() => void send()}>
          {t('fix')}
        </Button>
      </ActionBar>
      {withdrawing && (
        <ReasonDialog
          title={t('withdrawTitle')}
          sendLabel={t('send')}
          ready={[r('withdrawSettled'), r('withdrawHospital')]}
          busy={busy}
          onClose={() => setWithdrawing(false)}
          onSend={(reason) => void withdraw(reason)}
        />
      )}
    </ReadingPage>
  );
}
