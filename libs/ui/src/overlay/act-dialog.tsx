import { useId, type FormEvent, type ReactNode } from 'react';
import { Button } from '../button/button';
import { FieldError } from '../field/field';
import { useWords } from '../words/words';
import { Dialog, type DialogProps } from './dialog';

export type ActDialogProps = Pick<DialogProps, 'onClose' | 'title' | 'size'> & {
  onAct: () => void;
  /** The verb of the act, never « OK ». */
  actLabel: string;
  /** The fields that the act needs, and what will follow. */
  children: ReactNode;
  busy?: boolean;
  /** Nothing can be done from here as things stand. */
  disabled?: boolean;
  /** Why it could not be done; the dialog stays, with what was typed. */
  error?: ReactNode;
};

/** One act with its fields: Enter does it, the way out stands beside it, and a click elsewhere loses nothing. */
export function ActDialog({ onClose, onAct, title, size, actLabel, children, busy, disabled, error }: ActDialogProps) {
  const words = useWords();
  const form = useId();
  const act = (event: FormEvent) => {
    event.preventDefault();
    // The page behind may be a form too: React would hand it this one's event.
    event.stopPropagation();
    onAct();
  };
  const actions = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button variant="primary" type="submit" form={form} busy={busy} disabled={disabled}>
        {actLabel}
      </Button>
    </>
  );
  return (
    <Dialog opened onClose={onClose} title={title} size={size} closeOnOutside={false} actions={actions}>
      <form id={form} className="fields" onSubmit={act}>
        {children}
        <FieldError>{error}</FieldError>
      </form>
    </Dialog>
  );
}
