import { DEATH_SOURCES, type DeathSource } from '@jalon/domain/death';
import { ActDialog, ChipChoice, DateInput, Field, TextInput } from '@jalon/ui';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { useSession } from '../session/session';
import { SAY_DEATH } from './operations';
import { useDeathWords } from './words';

/** A person names a source of her own; the schedule's is a sending's. */
const SOURCES = DEATH_SOURCES.filter((source) => source !== 'schedule');

/** First step: the day, and from whom it is known. */
export function SayDeathDialog({ patientId, onClose }: { patientId: string; onClose: () => void }) {
  const t = useDeathWords();
  const { today } = useSession();
  const { ask, busy, refusal } = useAsked();
  const [diedOn, setDiedOn] = useState(today());
  const [source, setSource] = useState<DeathSource | null>(null);
  const [detail, setDetail] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = async () => {
    if (!source) return setMissing(true);
    const input = { patient: patientId, diedOn, source, detail: detail || null };
    if ((await ask(SAY_DEATH, { input })).done) onClose();
    return undefined;
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t('title')}
      size="sm"
      actLabel={t('say')}
      busy={busy}
      error={(missing && !source && t('source-missing')) || (refusal && t(refusal.code as 'unknown'))}
      onAct={() => void submit()}
    >
      <p className="dense">{t('firstStep')}</p>
      <Field label={t('diedOn')}>
        <DateInput value={diedOn} max={today()} onChange={(event) => setDiedOn(event.target.value)} />
      </Field>
      <ChipChoice
        label={t('source')}
        options={SOURCES.map((value) => ({ value, label: t(value) }))}
        value={source}
        onChange={setSource}
      />
      <Field label={t('detail')} hint={t('optional')}>
        <TextInput value={detail} onChange={(event) => setDetail(event.target.value)} />
      </Field>
    </ActDialog>
  );
}
