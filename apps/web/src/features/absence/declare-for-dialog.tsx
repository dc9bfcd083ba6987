import { ActDialog, Field, SelectInput, useToast } from '@jalon/ui';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { AbsenceFields, useAbsence } from './absence-fields';
import { DECLARE_ABSENCE_FOR, type TeamMember } from './team-operations';
import { sayRefusal, useTeamWords } from './team-words';

/** In the place of somebody who cannot: who, until when, and who answers. */
export function DeclareForDialog({ team, onClose }: { team: readonly TeamMember[]; onClose: () => void }) {
  const t = useTeamWords();
  const toast = useToast();
  const { ask, busy, refusal } = useAsked();
  const [situation, setSituation] = useState('');
  const absence = useAbsence();
  const [missing, setMissing] = useState(false);
  const who = team.find((one) => one.situation === situation);
  const declare = async () => {
    if (!who) return setMissing(true);
    if (!(await ask(DECLARE_ABSENCE_FOR, { situation, input: absence.input })).done) return undefined;
    toast.show({ message: t('declared', { name: who.name }), tone: 'done' });
    return onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t('declareForTitle')}
      size="sm"
      actLabel={t('declare')}
      busy={busy}
      error={refusal && sayRefusal(refusal.code, t)}
      onAct={() => void declare()}
    >
      <p className="dense">{t('says')}</p>
      <Field label={t('who')} required error={missing && !who && t('who-missing')}>
        <SelectInput
          placeholder={t('choose')}
          value={situation}
          onChange={(value) => {
            setSituation(value);
            absence.withoutReplacement();
          }}
          options={team.map(({ situation: value, name, title }) => ({ value, label: t('colleague', { name, title }) }))}
        />
      </Field>
      <AbsenceFields absence={absence} replacements={who?.replacements ?? []} />
    </ActDialog>
  );
}
