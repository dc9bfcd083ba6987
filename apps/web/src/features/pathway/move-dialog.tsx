import { Button, ChipChoice, DateInput, Dialog, Field, FieldError, TextInput } from '@jalon/ui';
import { CLOSE_REASONS, PATHWAY_TRANSITIONS } from '@jalon/domain/pathway';
import { useState, type FormEvent } from 'react';
import { useAsked } from '../../live/use-asked';
import { useSession } from '../session/session';
import { MOVE_PATHWAY, type Pathway } from './operations';
import { usePathwayWords } from './words';
import styles from './pathway-panel.module.css';

/** One move of the state table, dated; a reason where the table asks for one. */
export function MoveDialog({ pathway, act, onClose }: { pathway: Pathway; act: string; onClose: () => void }) {
  const t = usePathwayWords();
  const { today } = useSession();
  const { ask, busy, refusal } = useAsked();
  const [on, setOn] = useState(today());
  const [reason, setReason] = useState('');
  const needs = PATHWAY_TRANSITIONS.find((one) => one.act === act && one.from === pathway.stage)?.needs === 'reason';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = { id: pathway.id, version: pathway.version, act, on, reason: reason || null };
    if ((await ask(MOVE_PATHWAY, { input })).done) onClose();
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t(act as 'announce')}
      size="sm"
      actions={
        <Button variant="primary" type="submit" form="move-pathway" busy={busy}>
          {t('keep')}
        </Button>
      }
    >
      <form id="move-pathway" className={styles.form} onSubmit={(event) => void submit(event)}>
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
        <FieldError>{refusal && t(refusal.code as 'unknown')}</FieldError>
      </form>
    </Dialog>
  );
}
