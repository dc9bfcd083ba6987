import { Button, Dialog, FieldError, FileDrop } from '@jalon/ui';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { IMPORT } from './operations';
import styles from './template.module.css';
import { useTemplateWords } from './words';

interface Props {
  shipped: readonly { key: string; title: string }[];
  onClose: () => void;
  onDone: (key: string, version: number) => void;
}

/** A file, or one of those that come with Jalon: a draft either way. */
export function ImportDialog({ shipped, onClose, onDone }: Props) {
  const t = useTemplateWords();
  const { ask, busy, refusal } = useAsked();
  const [unreadable, setUnreadable] = useState(false);
  const take = async (input: { content?: unknown; shipped?: string }) => {
    const { done } = await ask(IMPORT, { input });
    if (!done) return;
    const { key, version } = done as typeof done & { key: string; version: number };
    onDone(key, version);
  };
  const read = async (file: File | undefined) => {
    setUnreadable(false);
    try {
      await take({ content: JSON.parse((await file?.text()) ?? '') as unknown });
    } catch {
      setUnreadable(true);
    }
  };
  const faults = refusal?.data.faults as { fr: string }[] | undefined;
  return (
    <Dialog opened onClose={onClose} title={t('importTitle')}>
      <div className={styles.form}>
        <FileDrop
          label={t('importFile')}
          hint={t('importHint')}
          buttonLabel={t('importPick')}
          accept=".json"
          busy={busy}
          onFiles={([file]) => void read(file)}
          error={unreadable ? t('notJson') : undefined}
        />
        <FieldError>{refusal && (refusal.code === 'template-faulty' ? t('notJson') : t(refusal.code as 'unknown'))}</FieldError>
        {faults && (
          <ul className={styles.lines}>
            {faults.slice(0, 8).map(({ fr }) => (
              <li key={fr}>{fr}</li>
            ))}
          </ul>
        )}
        <h3>{t('importShipped')}</h3>
        <ul className={styles.lines}>
          {shipped.map(({ key, title }) => (
            <li key={key} className="row between">
              <span>{title}</span>
              <Button
                size="sm"
                busy={busy}
                aria-label={`${t('importThis')} : ${title}`}
                onClick={() => void take({ shipped: key })}
              >
                {t('importThis')}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
