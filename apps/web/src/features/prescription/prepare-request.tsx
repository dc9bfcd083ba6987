import {
  ActionBar,
  Banner,
  Button,
  DateInput,
  Field,
  Panel,
  ReadingColumn,
  ReadingPage,
  ReasonDialog,
  usePrintSheet,
  useToast,
} from '@jalon/ui';
import { maySign, type PrescriptionLine } from '@jalon/domain/prescription';
import { useState } from 'react';
import { useSession } from '../session/session';
import { PickFile } from './pick-file';
import { CheckList } from './check-list';
import { checksOf } from './checks';
import { useCheckWords } from './checks-words';
import { LineEditor } from './line-editor';
import { doctorOf, headOnPaper, inForceOf, linesToSign } from './lines-of';
import type { Sheet } from './operations';
import { ChangeTable, Why } from './parts-of-request';
import page from './parts.module.css';
import { usePrepareWords } from './prepare-words';
import { useReasonWords } from './reason-words';
import { RefusalBanner } from './refusal-banner';
import { RequestHead } from './request';
import { Slip, SlipSheet } from './slip';
import { useSlipWords } from './slip-words';
import { PREPARE, SEND_BACK } from './step-operations';
import { useAsText } from './use-as-text';
import { useSigning } from './use-signing';
import { isSheet, useStep } from './use-step';
import { usePrescriptionWords } from './words';

/** The secretary’s desk: what will be signed, its checks, its copy and its slip; then the signed original. */
export function PrepareRequest({ sheet }: { sheet: Sheet }) {
  const t = usePrepareWords();
  const p = usePrescriptionWords();
  const c = useCheckWords();
  const s = useSlipWords();
  const { today } = useSession();
  const toast = useToast();
  const { printing, print } = usePrintSheet();
  const { run, busy, refusal } = useStep();
  const asText = useAsText();
  const [lines, setLines] = useState<PrescriptionLine[]>(() => linesToSign(sheet));
  const prepared = sheet.state === 'prepared';
  const { prescription: head } = sheet;
  const checks = checksOf(head, lines, today());
  const doctor = doctorOf(head);
  const shown = { ...sheet, draft: lines };

  const copy = async () => {
    await navigator.clipboard.writeText(asText(headOnPaper(head), lines, null));
    toast.show({ message: p('copied') });
  };
  const prepare = async () => {
    const { id, version } = sheet;
    if (isSheet(await run(PREPARE, { id, version, lines }))) toast.show({ message: p('done') });
  };

  return (
    <ReadingPage>
      <RequestHead sheet={sheet} title={t(prepared ? 'attachTitle' : 'title')} />
      <ReadingColumn wide>
        <div className={page.columns}>
          <div className={page.column}>
            <Panel
              title={t('proposed')}
              note={prepared ? t('toSign', { name: doctor }) : t('proposedNote')}
              actions={
                <>
                  <Button variant="quiet" icon="print" onClick={print}>
                    {s('printOne')}
                  </Button>
                  <Button variant="quiet" icon="copy" onClick={() => void copy()}>
                    {p('copyDpi')}
                  </Button>
                </>
              }
            >
              <ChangeTable sheet={shown} signing />
            </Panel>
            {!prepared && (
              <Panel label={t('proposed')}>
                {lines
                  .filter(({ id }) => id === sheet.lineId)
                  .map((line) => (
                    <LineEditor
                      key={line.id}
                      line={line}
                      onChange={(next) => setLines(lines.map((one) => (one.id === next.id ? next : one)))}
                    />
                  ))}
              </Panel>
            )}
          </div>
          <div className={page.column}>
            <Panel title={c('title')}>
              <CheckList checks={checks} lines={lines} />
            </Panel>
            <Panel label={p('reason')}>
              <Why sheet={sheet} />
            </Panel>
          </div>
        </div>
        <RefusalBanner refusal={refusal} />
      </ReadingColumn>
      {prepared ? (
        <AttachBar sheet={sheet} />
      ) : (
        <ActionBar note={maySign(checks) ? head.practiceName && t('practice', { name: head.practiceName }) : t('cannot')}>
          <Button variant="primary" size="touch" busy={busy} disabled={!maySign(checks)} onClick={() => void prepare()}>
            {t('readyFor', { name: doctor })}
          </Button>
        </ActionBar>
      )}
      {printing && (
        <SlipSheet>
          <Slip sheet={shown} />
        </SlipSheet>
      )}
    </ReadingPage>
  );
}

function AttachBar({ sheet }: { sheet: Sheet }) {
  const t = usePrepareWords();
  const p = usePrescriptionWords();
  const r = useReasonWords();
  const { today } = useSession();
  const toast = useToast();
  const { run, busy: sendingBack, refusal: backRefusal } = useStep();
  const [signedOn, setSignedOn] = useState(today());
  const [back, setBack] = useState(false);
  const { attach, busy, refusal } = useSigning(sheet, signedOn, () => toast.show({ message: p('done') }));
  const { id, version } = sheet;
  const sendBack = async (reason: string) => {
    await run(SEND_BACK, { id, version, reason });
    setBack(false);
  };
  return (
    <>
      {(refusal ?? backRefusal) && (
        <ReadingColumn>
          <RefusalBanner refusal={refusal ?? backRefusal} />
        </ReadingColumn>
      )}
      <ActionBar note={<Banner>{t('paperHint', { number: (inForceOf(sheet.prescription)?.number ?? 0) + 1 })}</Banner>}>
        {sheet.acts.includes('send-back') && (
          <Button size="touch" onClick={() => setBack(true)}>
            {t('correct')}
          </Button>
        )}
        <Field label={t('signedOn')} className={page.signedOn}>
          <DateInput value={signedOn} max={today()} onChange={(event) => event.target.value && setSignedOn(event.target.value)} />
        </Field>
        <PickFile kind="paper" label={t('attach')} busy={busy} onFile={(file) => void attach(file)} />
      </ActionBar>
      {back && (
        <ReasonDialog
          title={p('sendBackTitle')}
          sendLabel={p('send')}
          ready={[r('sendBackCorrect')]}
          busy={sendingBack}
          onClose={() => setBack(false)}
          onSend={(reason) => void sendBack(reason)}
        />
      )}
    </>
  );
}
