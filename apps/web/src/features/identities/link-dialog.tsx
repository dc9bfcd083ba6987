import { ActDialog, Banner, Field, TextArea, useToast } from '@jalon/ui';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { DoubtCards } from './doubt-cards';
import { LINK } from './link-operations';
import { useLinkRefusal } from './link-refusal';
import { useLinkWords } from './link-words';
import type { Elsewhere, Question } from './operations';

const DOUBTS = ['multiple-birth', 'homonym'] as const;
type Doubt = (typeof DOUBTS)[number];

interface Props {
  question: Question;
  record: Elsewhere;
  onClose: () => void;
}

/** What a link gives and what it does not; one matricule says enough, equal traits need somebody who says at what she looked. */
export function LinkDialog({ question, record, onClose }: Props) {
  const t = useLinkWords();
  const toast = useToast();
  const phrase = useLinkRefusal();
  const { ask, busy, refusal } = useAsked();
  const [note, setNote] = useState('');
  const [confirmed, setConfirmed] = useState<readonly Doubt[]>([]);
  const sure = record.ground === 'same-ins';
  const doubts = DOUBTS.filter((one) => record.doubts.includes(one));
  const link = async () => {
    const { patientId: patient, identity } = record;
    const input = { question: question.id, patient, identity, note: note || null, confirmed: [...confirmed] };
    if (!(await ask(LINK, { input })).done) return;
    toast.show({ message: t('done'), tone: 'done' });
    onClose();
  };
  return (
    <ActDialog onClose={onClose} title={t('title')} actLabel={t('do')} busy={busy} onAct={() => void link()}>
      <p>{t(sure ? 'same-insSaid' : 'same-traitsSaid')}</p>
      <Field label={t(sure ? 'noteFree' : 'note')} hint={t(sure ? 'noteFreeHint' : 'noteHint')} required={!sure}>
        <TextArea rows={2} value={note} onChange={(event) => setNote(event.target.value)} />
      </Field>
      <DoubtCards doubts={doubts} said={(doubt) => t(doubt)} confirmed={confirmed} onChange={setConfirmed} />
      <p className="small mute">{t('gives')}</p>
      {refusal && <Banner tone={refusal.code === 'to-confirm' ? 'warning' : 'alert'}>{phrase(refusal.code)}</Banner>}
    </ActDialog>
  );
}
