import { Button, Dialog, FieldError, useToast } from '@jalon/ui';
import { useAsked } from '../../live/use-asked';
import { SIGN_CHARTER, type ToSign } from './operations';
import { useCharterWords } from './words';
import styles from './charter.module.css';

/** The text as it stands; what is signed is what is read. */
export function ReadDialog({ charter, onClose }: { charter: { title: string; body: string }; onClose: () => void }) {
  return (
    <Dialog opened onClose={onClose} title={charter.title}>
      <p className={styles.text}>{charter.body}</p>
    </Dialog>
  );
}

export function SignDialog({ charter, onClose }: { charter: ToSign; onClose: () => void }) {
  const t = useCharterWords();
  const { ask, busy, refusal } = useAsked();
  const { show } = useToast();
  const sign = async () => {
    if (!(await ask(SIGN_CHARTER, { network: charter.network, version: charter.version })).done) return;
    show({ message: t('thanks'), tone: 'done' });
    onClose();
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      title={charter.title}
      actions={
        <>
          <Button onClick={onClose}>{t('later')}</Button>
          <Button variant="primary" busy={busy} onClick={() => void sign()}>
            {t('engage')}
          </Button>
        </>
      }
    >
      <p className={styles.text}>{charter.body}</p>
      <FieldError>{refusal && t(refusal.code as 'unknown')}</FieldError>
    </Dialog>
  );
}
