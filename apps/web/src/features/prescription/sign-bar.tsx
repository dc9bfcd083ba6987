import { ActionBar, Button, ConfirmDialog, Icon, ReadingActs, ReasonDialog } from '@jalon/ui';
import { maySign, type Check, type PrescriptionLine } from '@jalon/domain/prescription';
import { useState } from 'react';
import { useSession } from '../session/session';
import { PickFile } from './pick-file';
import { useCheckSentence } from './check-list';
import { inForceOf } from './lines-of';
import type { Sheet } from './operations';
import { OwnPrescription } from './own-prescription';
import page from './parts.module.css';
import { useReasonWords } from './reason-words';
import { RefusalBanner } from './refusal-banner';
import { useSignWords } from './sign-words';
import styles from './sign.module.css';
import { REFUSE, SEND_BACK } from './step-operations';
import { nthChange } from './to-sign';
import { useIdentity } from './use-identity';
import { useLineWords } from './use-line-words';
import { useSigning } from './use-signing';
import { isSheet, useStep } from './use-step';
import { usePrescriptionWords } from './words';

interface Props {
  sheet: Sheet;
  checks: readonly Check[];
  lines: readonly PrescriptionLine[];
  onSigned: () => void;
}

/** What to know before signing, then the one button; a failed check stands in its place and says what to change. */
export function SignBar({ sheet, checks, lines, onSigned }: Props) {
  const t = useSignWords();
  const p = usePrescriptionWords();
  const r = useReasonWords();
  const { today, me } = useSession();
  const { run, busy: stepping, refusal } = useStep();
  const { attach, sign, busy, refusal: signRefusal } = useSigning(sheet, today(), onSigned);
  const sentence = useCheckSentence(lines);
  const who = useIdentity()(sheet.prescription.patient);
  const [asking, setAsking] = useState<'refuse' | 'send-back' | 'sign' | 'own' | null>(null);
  const { id, version, acts } = sheet;
  const number = (inForceOf(sheet.prescription)?.number ?? 0) + 1;
  const may = (act: string) => acts.includes(act);
  const errors = checks.filter(({ level }) => level === 'error');
  const own = sheet.prescription.prescriber.person === me.person;

  const step = async (reason: string) => {
    if (isSheet(await run(asking === 'refuse' ? REFUSE : SEND_BACK, { id, version, reason })) && asking === 'refuse') onSigned();
    setAsking(null);
  };

  return (
    <>
      <ActionBar>
        <ReadingActs>
          <Warnings sheet={sheet} />
          <RefusalBanner refusal={signRefusal ?? refusal} />
          {!maySign(checks) ? (
            <div className={styles.errors} role="status">
              <b>{t('toCorrect')}</b>
              {errors.map((check) => (
                <span key={`${check.lineId} ${check.code}`}>{sentence(check)}</span>
              ))}
            </div>
          ) : may('sign') ? (
            <Button variant="primary" size="touch" full icon="pencil" busy={busy} onClick={() => setAsking('sign')}>
              {t('sign', { number })}
            </Button>
          ) : may('attach-signed-paper') ? (
            <PickFile kind="paper" label={t('attach')} busy={busy} onFile={(file) => void attach(file)} />
          ) : (
            may('write-own') && (
              <Button variant="primary" size="touch" full icon="pencil" onClick={() => setAsking('own')}>
                {t('own')}
              </Button>
            )
          )}
          <p className={styles.legal}>
            {may('sign')
              ? t('signLegal')
              : may('attach-signed-paper')
                ? t('effect', { number })
                : sheet.state === 'verified' && t('notPrepared')}
          </p>
          {may('sign') && <PickFile kind="paper" label={t('attach')} busy={busy} onFile={(file) => void attach(file)} />}
          <div className={page.pair} data-aligned="end">
            <Button variant="danger-text" aria-label={t('refuseLabel')} onClick={() => setAsking('refuse')}>
              {t('refuse')}
            </Button>
            {may('send-back') && !maySign(checks) && (
              <Button variant="quiet" onClick={() => setAsking('send-back')}>
                {t('sendBack')}
              </Button>
            )}
            {own && may('write-own') && (
              <Button variant="quiet" onClick={() => setAsking('own')}>
                {t('own')}
              </Button>
            )}
          </div>
        </ReadingActs>
      </ActionBar>
      {(asking === 'refuse' || asking === 'send-back') && (
        <ReasonDialog
          title={t(asking === 'refuse' ? 'refuseTitle' : 'sendBack')}
          hint={asking === 'refuse' ? t('refuseHint') : undefined}
          sendLabel={p('send')}
          ready={asking === 'refuse' ? [r('refuseSee'), r('refuseEnough')] : [r('sendBackCorrect')]}
          busy={stepping}
          onClose={() => setAsking(null)}
          onSend={(reason) => void step(reason)}
        />
      )}
      {asking === 'sign' && (
        <ConfirmDialog
          opened
          onClose={() => setAsking(null)}
          title={t('signTitle', { number, name: who.name })}
          confirmLabel={t('signConfirm')}
          busy={busy}
          onConfirm={() => void sign().then(() => setAsking(null))}
        >
          {t('signLegal')}
        </ConfirmDialog>
      )}
      {asking === 'own' && <OwnPrescription sheet={sheet} lines={lines} onClose={() => setAsking(null)} onSigned={onSigned} />}
    </>
  );
}

function Warnings({ sheet }: { sheet: Sheet }) {
  const t = useSignWords();
  const p = usePrescriptionWords();
  const words = useLineWords();
  const nth = nthChange(sheet);
  const asked = sheet.why?.clinicalSign && sheet.why.opinions.length === 0 ? sheet.why.reason : null;
  if (!asked && !nth) return null;
  return (
    <ul className={styles.warnings} aria-label={t('toKnow')}>
      {asked && (
        <li>
          <Icon name="triangle-outline" size={18} />
          <span>
            <b>{t('opinionWanted', { sign: words.reason(asked) })}</b>
          </span>
        </li>
      )}
      {nth && (
        <li>
          <Icon name="triangle-outline" size={18} />
          <span>{nth.days > 0 ? p('nth', nth) : p('nthSame', nth)}</span>
        </li>
      )}
    </ul>
  );
}
