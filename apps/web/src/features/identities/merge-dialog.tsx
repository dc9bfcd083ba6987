import { ActDialog, Banner, Field, RadioCardGroup, TextArea, TextInput, useToast } from '@jalon/ui';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { useDates } from '../../words/dates';
import { DoubtCards } from './doubt-cards';
import { MERGE } from './merge-operations';
import { useMergeRefusal } from './merge-refusal';
import { useMergeWords } from './merge-words';
import type { Question } from './operations';

const DOUBTS = ['multiple-birth', 'not-alike', 'parents-differ'] as const;
type Doubt = (typeof DOUBTS)[number];

/** After the establishment's own merge: which record is kept, under which reference, and what only somebody who looked can confirm. */
export function MergeDialog({ question, onClose }: { question: Question; onClose: () => void }) {
  const t = useMergeWords();
  const { date } = useDates();
  const toast = useToast();
  const phrase = useMergeRefusal();
  const { ask, busy, refusal } = useAsked();
  const [kept, setKept] = useState<string | null>(null);
  const [reference, setReference] = useState('');
  const [note, setNote] = useState('');
  const [doubts, setDoubts] = useState<readonly Doubt[]>([]);
  const [confirmed, setConfirmed] = useState<readonly Doubt[]>([]);
  const absorbed = question.identities.find(({ patientId }) => patientId !== kept)?.patientId;
  const merge = async () => {
    if (!kept || !absorbed) return;
    const input = { question: question.id, kept, absorbed, reference, note: note || null, confirmed: [...confirmed] };
    const { done, refusal: refused } = await ask(MERGE, { input });
    if (refused?.code === 'to-confirm') {
      const asked = refused.data['doubts'] as readonly string[];
      setDoubts(DOUBTS.filter((doubt) => asked.includes(doubt) || confirmed.includes(doubt)));
    }
    if (!done) return;
    toast.show({ message: t('done', { count: 'moved' in done ? Number(done.moved) : 0 }), tone: 'done' });
    onClose();
  };
  return (
    <ActDialog onClose={onClose} title={t('title')} actLabel={t('do')} busy={busy} disabled={!kept} onAct={() => void merge()}>
      <p>{t('first')}</p>
      <RadioCardGroup
        legend={t('keep')}
        required
        options={question.identities.map((one) => ({
          value: one.patientId,
          label: `${one.usedFamilyName} ${one.usedGivenName}`,
          hint: [date(one.birthDate), one.ipp && `IPP ${one.ipp}`].filter(Boolean).join(' · '),
        }))}
        value={kept}
        onChange={setKept}
      />
      <Field label={t('reference')} hint={t('referenceHint')} required>
        <TextInput value={reference} onChange={(event) => setReference(event.target.value)} />
      </Field>
      <Field label={t('note')} hint={t('noteHint')}>
        <TextArea rows={2} value={note} onChange={(event) => setNote(event.target.value)} />
      </Field>
      <DoubtCards doubts={doubts} said={(doubt) => t(doubt)} confirmed={confirmed} onChange={setConfirmed} />
      <p className="small mute">{t('follows')}</p>
      {refusal && <Banner tone={refusal.code === 'to-confirm' ? 'warning' : 'alert'}>{phrase(refusal)}</Banner>}
    </ActDialog>
  );
}
