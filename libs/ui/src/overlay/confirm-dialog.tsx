import type { ReactNode } from 'react';
import { Button } from '../button/button';
import { FieldError } from '../field/field';
import { useWords } from '../words/words';
import { Dialog } from './dialog';

export type ConfirmDialogProps = {
  opened: boolean;
  onClose: () => void;
  onConfirm: () => void;
  /** The question. */
  title: ReactNode;
  /** What will follow, in one sentence. */
  children: ReactNode;
  /** The verb of the act, never « OK ». */
  confirmLabel: string;
  cancelLabel?: string;
  busy?: boolean;
  /** Why it could not be done; the dialog stays. */
  error?: ReactNode;
};

/** Focus starts on the way out: a second Enter, pressed too fast, undoes nothing. */
export function ConfirmDialog({
  opened,
  onClose,
  onConfirm,
  title,
  children,
  confirmLabel,
  cancelLabel,
  busy = false,
  error,
}: ConfirmDialogProps) {
  const words = useWords();
  const actions = (
    <>
      <Button data-autofocus onClick={onClose}>
        {cancelLabel ?? words.cancel}
      </Button>
      <Button variant="primary" busy={busy} onClick={onConfirm}>
        {confirmLabel}
      </Button>
    </>
  );
  return (
    <Dialog opened={opened} onClose={onClose} title={title} size="sm" actions={actions}>
      {children}
      <FieldError>{error}</FieldError>
    </Dialog>
  );
}
