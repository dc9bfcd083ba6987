import { addDays } from '@jalon/domain/calendar';
import { Button, DateInput, Dialog, Field, FieldError, SelectInput, useToast } from '@jalon/ui';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { useSession } from '../session/session';
import { DECLARE_ABSENCE_FOR, type TeamMember } from './team-operations';
import { sayRefusal, useTeamWords } from './team-words';
import styles from './absence.module.css';

const NOBODY = 'nobody';

/** In the place of somebody who cannot: who, until when, and who answers. */
export function DeclareForDialog({ team, onClose }: { team: readonly TeamMember[]; onClose: () => void }) {
  const t = useTeamWords();
  const toast = useToast();
  const { today } = useSession();
  const { ask, busy, refusal } = useAsked();
  const [situation, setSituation] = useState('');
  const [from, setFrom] = useState(today());
  const [until, setUntil] = useState(addDays(today(), 7));
  const [replacement, setReplacement] = useState(NOBODY);
  const [missing, setMissing] = useState(false);
  const who = team.find((one) => one.situation === situation);
  const declare = async () => {
    if (!who) return setMissing(true);
    const input = { from, until, replacement: replacement === NOBODY ? null : replacement };
    if (!(await ask(DECLARE_ABSENCE_FOR, { situation, input })).done) return undefined;
    toast.show({ message: t('declared', { name: who.name }), tone: 'done' });
    return onClose();
  };
  return (
    <Dialog
      opened
      size="sm"
      closeOnOutside={false}
      onClose={onClose}
      title={t('declareForTitle')}
      actions={
        <Button variant="primary" busy={busy} onClick={() => void declare()}>
          {t('declare')}
        </Button>
      }
    >
      <div className={styles.form}>
        <p className="dense">{t('says')}</p>
        <Field label={t('who')} required error={missing && !who && t('who-missing')}>
          <SelectInput
            placeholder={t('choose')}
            value={situation}
            onChange={(value) => {
              setSituation(value);
              setReplacement(NOBODY);
            }}
            options={team.map(({ situation: value, name, title }) => ({ value, label: t('colleague', { name, title }) }))}
          />
        </Field>
        <div className={styles.days}>
          <Field label={t('from')}>
            <DateInput value={from} min={today()} onChange={(event) => setFrom(event.target.value)} />
          </Field>
          <Field label={t('until')}>
            <DateInput value={until} min={from} onChange={(event) => setUntil(event.target.value)} />
          </Field>
        </div>
        <Field label={t('replacement')} hint={replacement === NOBODY ? t('nobodyHint') : undefined}>
          <SelectInput
            value={replacement}
            onChange={setReplacement}
            options={[
              { value: NOBODY, label: t('nobody') },
              ...(who?.replacements ?? []).map(({ situation: value, away, name, title }) => ({
                value,
                label: t(away ? 'colleagueAway' : 'colleague', { name, title }),
              })),
            ]}
          />
        </Field>
        <FieldError>{refusal && sayRefusal(refusal.code, t)}</FieldError>
      </div>
    </Dialog>
  );
}
