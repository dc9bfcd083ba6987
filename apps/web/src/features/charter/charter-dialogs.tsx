import { ActDialog, Checkbox, Field, ReasonDialog, TextArea, TextInput, useToast } from '@jalon/ui';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { KEEP_CHARTER, NOTE_SIGNED_CHARTER, TAKE_BACK_CHARTER, type Charter, type Member } from './operations';
import { PaperDialog, type SaidOfPaper } from './paper-dialog';
import { useCharterWords } from './words';

interface WriteProps {
  audience: Charter['audience'];
  /** The version in force, from which one writes; none: the first. */
  from: Charter | undefined;
  onClose: () => void;
}

/** Another version, from the words of the one in force: everybody is asked to sign it. */
export function WriteCharterDialog({ audience, from, onClose }: WriteProps) {
  const t = useCharterWords();
  const { ask, busy, refusal } = useAsked();
  const { show } = useToast();
  const [title, setTitle] = useState(from?.title ?? t(audience as 'families'));
  const [body, setBody] = useState(from?.body ?? '');
  const [required, setRequired] = useState(from?.required ?? false);
  const keep = async () => {
    const input = { audience, seen: from?.version ?? 0, title, body, required };
    if (!(await ask(KEEP_CHARTER, { input })).done) return;
    show({ message: t('published'), tone: 'done' });
    onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t(audience as 'families')}
      actLabel={t('keep')}
      busy={busy}
      error={refusal && t(refusal.code as 'unknown')}
      onAct={() => void keep()}
    >
      <p className="dense soft">{t('textHint')}</p>
      <Field label={t('textTitle')} required>
        <TextInput value={title} onChange={(event) => setTitle(event.target.value)} />
      </Field>
      <Field label={t('textBody')} required>
        <TextArea rows={12} value={body} onChange={(event) => setBody(event.target.value)} />
      </Field>
      {audience === 'professionals' && (
        <Checkbox
          label={t('require')}
          hint={t('requireHint')}
          checked={required}
          onChange={(event) => setRequired(event.target.checked)}
        />
      )}
    </ActDialog>
  );
}

/** Of somebody who signed a sheet and never signs in. */
export function NotePaperDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const t = useCharterWords();
  const { ask, busy, refusal } = useAsked();
  const { show } = useToast();
  const keep = async ({ on, source }: SaidOfPaper) => {
    if (!(await ask(NOTE_SIGNED_CHARTER, { input: { person: member.person, on, source } })).done) return;
    show({ message: t('noted'), tone: 'done' });
    onClose();
  };
  return (
    <PaperDialog
      title={t('noteOf', { name: member.name })}
      busy={busy}
      refused={refusal && t(refusal.code as 'unknown')}
      onKeep={(said) => void keep(said)}
      onClose={onClose}
    />
  );
}

export function TakeBackDialog({ signature, onClose }: { signature: string; onClose: () => void }) {
  const t = useCharterWords();
  const { ask, busy, refusal } = useAsked();
  const take = async (reason: string) => {
    if ((await ask(TAKE_BACK_CHARTER, { id: signature, reason })).done) onClose();
  };
  return (
    <ReasonDialog
      title={t('takeBackTitle')}
      sendLabel={t('takeBack')}
      busy={busy}
      error={refusal && t(refusal.code as 'unknown')}
      onSend={(reason) => void take(reason)}
      onClose={onClose}
    >
      <p>{t('takeBackWhat')}</p>
    </ReasonDialog>
  );
}
