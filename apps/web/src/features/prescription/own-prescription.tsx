import { Button, Dialog, ReadingActs } from '@jalon/ui';
import { maySign, type PrescriptionLine } from '@jalon/domain/prescription';
import { useState } from 'react';
import { useSession } from '../session/session';
import { PickFile } from './pick-file';
import { CheckList } from './check-list';
import { checksOf } from './checks';
import { LineEditor } from './line-editor';
import { inForceOf } from './lines-of';
import type { Sheet } from './operations';
import page from './parts.module.css';
import { RefusalBanner } from './refusal-banner';
import { useSignWords } from './sign-words';
import { useSigning } from './use-signing';

interface Props {
  sheet: Sheet;
  lines: readonly PrescriptionLine[];
  onClose: () => void;
  onSigned: () => void;
}

/** A prescriber writes his own: nobody changes a colleague’s prescription, a new one supersedes it. */
export function OwnPrescription({ sheet, lines: proposed, onClose, onSigned }: Props) {
  const t = useSignWords();
  const { today, me } = useSession();
  const [lines, setLines] = useState<readonly PrescriptionLine[]>(proposed);
  const { attach, sign, busy, refusal } = useSigning(sheet, today(), onSigned);
  const checks = checksOf(sheet.prescription, lines, today());
  return (
    <Dialog
      opened
      onClose={onClose}
      size="lg"
      title={t('ownTitle')}
      closeOnOutside={false}
      actions={
        maySign(checks) && (
          <ReadingActs>
            {me.signsInJalon && (
              <Button variant="primary" size="touch" full icon="pencil" busy={busy} onClick={() => void sign(lines)}>
                {t('signConfirm')}
              </Button>
            )}
            <PickFile kind="paper" label={t('attach')} busy={busy} onFile={(file) => void attach(file, lines)} />
          </ReadingActs>
        )
      }
    >
      <div className={page.column}>
        <p className="soft">{t('ownNote', { number: inForceOf(sheet.prescription)?.number ?? 0 })}</p>
        {lines.map((line) => (
          <LineEditor
            key={line.id}
            line={line}
            onChange={(next) => setLines(lines.map((one) => (one.id === next.id ? next : one)))}
          />
        ))}
        <CheckList checks={checks} lines={lines} />
        <RefusalBanner refusal={refusal} />
      </div>
    </Dialog>
  );
}
