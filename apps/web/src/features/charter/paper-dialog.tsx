import { ActDialog, DateInput, Field, TextInput } from '@jalon/ui';
import { useState } from 'react';
import { useSession } from '../session/session';
import { useCharterWords } from './words';

export interface SaidOfPaper {
  on: string;
  source: string;
  by: string;
}

interface Props {
  title: string;
  /** Who signed, where the sheet is not of somebody already named. */
  asksWho?: boolean;
  busy: boolean;
  refused: string | null;
  onKeep: (said: SaidOfPaper) => void;
  onClose: () => void;
}

/** A signed sheet, noted: of which day, by whom, and where it is kept. */
export function PaperDialog({ title, asksWho = false, busy, refused, onKeep, onClose }: Props) {
  const t = useCharterWords();
  const { today } = useSession();
  const [said, setSaid] = useState<SaidOfPaper>({ on: today(), source: '', by: '' });
  return (
    <ActDialog onClose={onClose} title={title} actLabel={t('keep')} busy={busy} error={refused} onAct={() => onKeep(said)}>
      {asksWho && (
        <Field label={t('by')} hint={t('byHint')} required>
          <TextInput value={said.by} onChange={(event) => setSaid({ ...said, by: event.target.value })} />
        </Field>
      )}
      <Field label={t('on')} required>
        <DateInput value={said.on} max={today()} onChange={(event) => setSaid({ ...said, on: event.target.value })} />
      </Field>
      <Field label={t('where')} hint={t('whereHint')} required>
        <TextInput value={said.source} onChange={(event) => setSaid({ ...said, source: event.target.value })} />
      </Field>
    </ActDialog>
  );
}
