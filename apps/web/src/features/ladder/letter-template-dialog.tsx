import { LETTER_WORDS } from '@jalon/domain/continuity';
import { Button, Dialog, Field, FieldError, Skeleton, TextArea, TextInput, useToast } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { KEEP_LETTER_TEMPLATE, LETTER_TEMPLATE } from './letter-operations';
import { useLetterWords } from './letter-words';
import styles from './letters.module.css';

/** The network's own letter: what it says to families is nobody’s but the network’s. */
export function LetterTemplateDialog({ onClose }: { onClose: () => void }) {
  const t = useLetterWords();
  const { data } = useQuery(LETTER_TEMPLATE, { fetchPolicy: 'network-only' });
  const template = data?.letterTemplate;
  return (
    <Dialog opened onClose={onClose} title={t('template')} closeOnOutside={false}>
      {template ? <TemplateForm key={template.version} template={template} onKept={onClose} /> : <Skeleton lines={8} />}
    </Dialog>
  );
}

interface FormProps {
  template: { version: number; title: string; body: string };
  onKept: () => void;
}

function TemplateForm({ template, onKept }: FormProps) {
  const t = useLetterWords();
  const { ask, busy, refusal } = useAsked();
  const { show } = useToast();
  const [title, setTitle] = useState(template.title);
  const [body, setBody] = useState(template.body);
  const keep = async () => {
    if (!(await ask(KEEP_LETTER_TEMPLATE, { input: { seen: template.version, title, body } })).done) return;
    show({ message: t('templateKept'), tone: 'done' });
    onKept();
  };
  return (
    <div className={styles.form}>
      <p className="dense soft">{t('templateSays', { words: LETTER_WORDS.map((word) => `{${word}}`).join(', ') })}</p>
      <Field label={t('templateTitle')} required>
        <TextInput value={title} onChange={(event) => setTitle(event.target.value)} />
      </Field>
      <Field label={t('templateBody')} required>
        <TextArea rows={12} value={body} onChange={(event) => setBody(event.target.value)} />
      </Field>
      <FieldError>{refusal && t(refusal.code as 'unknown')}</FieldError>
      <Button variant="primary" busy={busy} onClick={() => void keep()}>
        {t('keep')}
      </Button>
    </div>
  );
}
