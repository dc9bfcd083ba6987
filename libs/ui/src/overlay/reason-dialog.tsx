import { useState, type ReactNode } from 'react';
import { Button } from '../button/button';
import { Field } from '../field/field';
import { TextArea } from '../field/text-inputs';
import { useWords } from '../words/words';
import { ActDialog } from './act-dialog';
import styles from './overlay.module.css';

export type ReasonDialogProps = {
  onClose: () => void;
  onSend: (reason: string) => void;
  title: ReactNode;
  /** The verb of the act, never « OK ». */
  sendLabel: string;
  /** The question that the words answer, where it is not simply why. */
  label?: string;
  hint?: string;
  /** What will follow, and what else is asked with it. */
  children?: ReactNode;
  /** Reasons in one gesture, each usable as it stands. */
  ready?: readonly string[];
  busy?: boolean;
  /** Why it could not be done; the dialog stays. */
  error?: ReactNode;
};

const LONGEST = 500;

/** What is taken back, stopped or refused is so with its reason: one that comes up every week in one gesture, or in one's own words. */
export function ReasonDialog({
  onClose,
  onSend,
  title,
  sendLabel,
  label,
  hint,
  children,
  ready = [],
  busy,
  error,
}: ReasonDialogProps) {
  const words = useWords();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const send = () => (reason.trim() ? onSend(reason.trim()) : setMissing(true));
  return (
    <ActDialog onClose={onClose} onAct={send} title={title} actLabel={sendLabel} busy={busy} error={error}>
      {children}
      {ready.map((one) => (
        <Button key={one} size="lg" className={styles.ready} busy={busy} onClick={() => onSend(one)}>
          {one}
        </Button>
      ))}
      <Field label={label ?? words.reason} hint={hint} required error={isMissing && !reason.trim() && words.reasonMissing}>
        <TextArea rows={2} maxLength={LONGEST} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </ActDialog>
  );
}
