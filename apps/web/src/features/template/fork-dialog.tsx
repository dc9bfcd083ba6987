import { ActDialog, Field, TextInput } from '@jalon/ui';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { keyFor } from './edit-template';
import { FORK, type Version } from './operations';
import { useTemplateWords } from './words';

interface Props {
  from: Version;
  taken: readonly string[];
  onClose: () => void;
  onDone: (key: string, version: number) => void;
}

/** A local consensus remembers the reference that it starts from. */
export function ForkDialog({ from, taken, onClose, onDone }: Props) {
  const t = useTemplateWords();
  const { ask, busy, refusal } = useAsked();
  const [title, setTitle] = useState('');
  const [source, setSource] = useState('');
  const fork = async () => {
    const input = { from: from.key, fromVersion: from.version, key: keyFor(title, taken), title, source };
    const { done } = await ask(FORK, { input });
    if (!done) return;
    const { key, version } = done as typeof done & { key: string; version: number };
    onDone(key, version);
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t('forkTitle', { title: from.title })}
      size="sm"
      actLabel={t('fork')}
      busy={busy}
      disabled={!title.trim() || !source.trim()}
      error={refusal && t(refusal.code as 'unknown')}
      onAct={() => void fork()}
    >
      <Field label={t('forkName')} required>
        <TextInput value={title} onChange={(event) => setTitle(event.target.value)} />
      </Field>
      <Field label={t('forkSource')} required>
        <TextInput value={source} onChange={(event) => setSource(event.target.value)} />
      </Field>
    </ActDialog>
  );
}
