import { ASSESSMENT_FORMS, hasLocalWeights, type AssessmentForm } from '@jalon/domain/assessment';
import { Button, Panel } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useColon } from '../../words/colon';
import { useDates } from '../../words/dates';
import { useSession } from '../session/session';
import { FORM_TUNINGS } from './complexity-operations';
import { useComplexityWords } from './complexity-words';
import { useFormText } from './form-text';
import { TuneDialog } from './tune-dialog';
import styles from './assessment.module.css';

const TUNABLE = ASSESSMENT_FORMS.filter((form) => form.settings?.length || hasLocalWeights(form));

/** What this organisation sets for its forms, version by version, with the reason of each. */
export function TuningPanel() {
  const t = useComplexityWords();
  const colon = useColon();
  const text = useFormText();
  const { me } = useSession();
  const dates = useDates(me.timeZone);
  const { data } = useQuery(FORM_TUNINGS);
  const [tuning, setTuning] = useState<AssessmentForm | null>(null);
  const versionsOf = (form: AssessmentForm) => (data?.formTunings ?? []).filter((one) => one.form === form.name);
  return (
    <Panel title={t('tuning')}>
      <p className="dense soft">{t('tuningIntro', { organisation: me.organisationName })}</p>
      <ul className={styles.list}>
        {TUNABLE.map((form) => (
          <li key={form.name} className={styles.awaited}>
            <div>
              <b>{text.title(form)}</b>
              {versionsOf(form).length === 0 && <p className="small mute">{t('asShipped')}</p>}
              {versionsOf(form)
                .slice(0, 4)
                .map(({ version, by, at, reason }) => (
                  <p key={version} className="small mute">
                    {t('versionBy', { version, name: by, date: dates.date(dates.dayOf(at)), reason })}
                  </p>
                ))}
            </div>
            <Button
              size="sm"
              disabled={!data}
              onClick={() => setTuning(form)}
              aria-label={`${t('tuning')}${colon}${text.title(form)}`}
            >
              {t('tune')}
            </Button>
          </li>
        ))}
      </ul>
      {tuning && <TuneDialog form={tuning} own={versionsOf(tuning)[0] ?? null} onClose={() => setTuning(null)} />}
    </Panel>
  );
}
