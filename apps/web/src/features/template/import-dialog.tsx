import { useQuery } from '@apollo/client/react';
import { Button, Dialog, FieldError, FileDrop } from '@jalon/ui';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { useColon } from '../../words/colon';
import { useLanguage, type Language } from '../../words/define-words';
import { useTemplateNames } from '../../words/template-names';
import { IMPORT, SHIPPED_TEMPLATES } from './operations';
import styles from './template.module.css';
import { useTemplateWords } from './words';

interface Props {
  onClose: () => void;
  onDone: (key: string, version: number) => void;
}

/** A file, or one of those that come with Jalon: a draft either way. */
export function ImportDialog({ onClose, onDone }: Props) {
  const t = useTemplateWords();
  const colon = useColon();
  const names = useTemplateNames();
  const language = useLanguage();
  const { data } = useQuery(SHIPPED_TEMPLATES);
  const { ask, busy, refusal, forget } = useAsked();
  const [unreadable, setUnreadable] = useState(false);
  const take = async (input: { content?: unknown; shipped?: string }) => {
    const { done } = await ask(IMPORT, { input });
    if (!done) return;
    const { key, version } = done as typeof done & { key: string; version: number };
    onDone(key, version);
  };
  const read = async (file: File | undefined) => {
    setUnreadable(false);
    forget();
    try {
      await take({ content: JSON.parse((await file?.text()) ?? '') as unknown });
    } catch {
      setUnreadable(true);
    }
  };
  const faults = refusal?.data.faults as Record<Language, string>[] | undefined;
  return (
    <Dialog opened onClose={onClose} title={t('importTitle')}>
      <div className="fields">
        <FileDrop
          label={t('importFile')}
          hint={t('importHint')}
          buttonLabel={t('importPick')}
          accept=".json"
          busy={busy}
          onFiles={([file]) => void read(file)}
          error={unreadable ? t('notJson') : undefined}
        />
        <FieldError>
          {refusal && (refusal.code === 'template-faulty' ? t('faultyFile') : t(refusal.code as 'unknown'))}
        </FieldError>
        {faults && (
          <ul className={styles.lines}>
            {faults.slice(0, 8).map((fault) => (
              <li key={fault.fr}>{fault[language]}</li>
            ))}
          </ul>
        )}
        <h3>{t('importShipped')}</h3>
        <ul className={styles.lines}>
          {(data?.shippedTemplates ?? []).map(({ key, title }) => (
            <li key={key} className="row between">
              <span>{names.template(title)}</span>
              <Button
                size="sm"
                busy={busy}
                aria-label={`${t('importThis')}${colon}${names.template(title)}`}
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
