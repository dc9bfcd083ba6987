import { ActDialog, DateInput, Field, TextInput } from '@jalon/ui';
import { useState, type ReactNode } from 'react';
import type { Refusal } from '../../live/use-asked';
import { useSession } from '../session/session';
import { useSharingWords } from './sharing-words';

interface Props {
  title: string;
  sentence: string;
  how?: { label: string; hint: string };
  confirm: string;
  busy: boolean;
  refusal: Refusal | null;
  onKeep: (word: { on: string; how: string }) => void;
  onClose: () => void;
  children?: ReactNode;
}

/** The patient's word as it is kept: the day, who said it and how. */
export function WordDialog({ title, sentence, how, confirm, busy, refusal, onKeep, onClose, children }: Props) {
  const t = useSharingWords();
  const { today } = useSession();
  const [said, setSaid] = useState(() => ({ on: today(), how: '' }));
  return (
    <ActDialog
      onClose={onClose}
      title={title}
      size="sm"
      actLabel={confirm}
      busy={busy}
      error={refusal && t(refusal.code as 'unknown')}
      onAct={() => onKeep(said)}
    >
      <p className="dense soft">{sentence}</p>
      {children}
      <Field label={t('on')} required>
        <DateInput value={said.on} max={today()} onChange={(event) => setSaid({ ...said, on: event.target.value })} />
      </Field>
      <Field label={how?.label ?? t('how')} hint={how?.hint ?? t('howHint')} required>
        <TextInput value={said.how} onChange={(event) => setSaid({ ...said, how: event.target.value })} />
      </Field>
    </ActDialog>
  );
}
