import { ActDialog, ChipChoice, DateInput, Field, TextInput } from '@jalon/ui';
import { CLOSE_REASONS } from '@jalon/domain/pathway';
import { nameStage } from '@jalon/domain/template';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { useLanguage, type Language } from '../../words/define-words';
import { useSession } from '../session/session';
import { MOVE_PATHWAY, type Pathway } from './operations';
import { usePathwayWords, type PathwayWords } from './words';

type Move = Pathway['moves'][number];

/** A move that has a name, or « Passer à l’étape X » for a stage that the agreement alone knows. */
export const moveTitle = (t: PathwayWords, { act, to, title }: Move, language: Language): string =>
  act === 'go-to' ? t('go-to', { title: nameStage({ key: to, title }, language) }) : t(act as 'announce');

/** One move from where the patient is, dated; a reason where one is needed. */
export function MoveDialog({ pathway, move, onClose }: { pathway: Pathway; move: Move; onClose: () => void }) {
  const t = usePathwayWords();
  const language = useLanguage();
  const { today } = useSession();
  const { ask, busy, refusal } = useAsked();
  const [on, setOn] = useState(today());
  const [reason, setReason] = useState('');
  const { act, to } = move;
  const needs = move.needs === 'reason';
  const submit = async () => {
    const input = { id: pathway.id, version: pathway.version, act, to: act === 'go-to' ? to : null, on, reason: reason || null };
    if ((await ask(MOVE_PATHWAY, { input })).done) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={moveTitle(t, move, language)}
      size="sm"
      actLabel={t('keep')}
      busy={busy}
      error={refusal && t(refusal.code as 'unknown')}
      onAct={() => void submit()}
    >
      <Field label={t('on')}>
        <DateInput value={on} max={today()} onChange={(event) => setOn(event.target.value)} />
      </Field>
      {act === 'close' ? (
        <ChipChoice
          label={t('reason')}
          options={Object.keys(CLOSE_REASONS).map((code) => ({ value: code, label: t(`close-${code}` as 'close-lost') }))}
          value={reason || null}
          onChange={(code) => setReason(code ?? '')}
        />
      ) : (
        needs && (
          <Field label={t('reasonUrgent')} required>
            <TextInput value={reason} onChange={(event) => setReason(event.target.value)} />
          </Field>
        )
      )}
    </ActDialog>
  );
}
