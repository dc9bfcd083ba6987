import { Banner, Button, Dialog, Field, TextArea } from '@jalon/ui';
import { useState, type ReactNode } from 'react';
import styles from './identities.module.css';

interface Props {
  words: { title: string; hint: string; why: string; undo: string };
  /** What was done, as the list says it. */
  children: ReactNode;
  busy: boolean;
  refused: string | null;
  onUndo: (why: string) => void;
  onClose: () => void;
}

/** A merge or a link taken back, with its reason. */
export function UndoDialog({ words, children, busy, refused, onUndo, onClose }: Props) {
  const [why, setWhy] = useState('');
  return (
    <Dialog
      opened
      onClose={onClose}
      title={words.title}
      actions={
        <Button variant="primary" busy={busy} onClick={() => onUndo(why)}>
          {words.undo}
        </Button>
      }
    >
      <div className={styles.form}>
        {children}
        <p>{words.hint}</p>
        <Field label={words.why} required>
          <TextArea rows={2} value={why} onChange={(event) => setWhy(event.target.value)} />
        </Field>
        {refused && <Banner tone="alert">{refused}</Banner>}
      </div>
    </Dialog>
  );
}
