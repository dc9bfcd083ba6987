import { ASSESSMENT_FORMS, assessmentForm, type AssessmentForm } from '@jalon/domain/assessment';
import { ageInYears, isFullDate } from '@jalon/domain/calendar';
import { ErrorState, MenuButton, Panel, Skeleton } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useSession } from '../session/session';
import { AssessmentDialog } from './assessment-dialog';
import { AssessmentRows } from './assessment-rows';
import { useFormText } from './form-text';
import { PATIENT_ASSESSMENTS, type Assessment } from './operations';
import { ResultDialog } from './result-dialog';
import { useAssessmentWords } from './words';
import styles from './assessment.module.css';

interface Props {
  patient: string;
  birthDate: string | null;
  sex: string | null;
  mayWrite: boolean;
}

/** What was found, the latest of each form with those before it, and every form that this person may fill in. */
export function AssessmentsPanel({ patient, birthDate, sex, mayWrite }: Props) {
  const t = useAssessmentWords();
  const text = useFormText();
  const { me, today } = useSession();
  const [filling, setFilling] = useState<AssessmentForm | null>(null);
  const [opened, setOpened] = useState<Assessment | null>(null);
  const { data, error, loading, refetch } = useQuery(PATIENT_ASSESSMENTS, { variables: { patient } });
  const age = birthDate && isFullDate(birthDate) && birthDate <= today() ? ageInYears(birthDate, today()) : null;
  const offered = ASSESSMENT_FORMS.filter(
    ({ name, dataClass, ages = {} }) =>
      name !== 'complexity' &&
      me.sees.includes(dataClass) &&
      (age === null || (age >= (ages.from ?? 0) && age <= (ages.to ?? 150))),
  );
  const results = (data?.patientAssessments ?? []).filter(({ form }) => form !== 'complexity');
  const form = opened && assessmentForm(opened.form);
  return (
    <Panel
      title={t('panel')}
      actions={
        mayWrite &&
        offered.length > 0 && (
          <MenuButton
            label={t('fill')}
            variant="quiet"
            items={offered.map((one) => ({ id: one.name, label: text.title(one), onSelect: () => setFilling(one) }))}
          />
        )
      }
    >
      {error && !data && <ErrorState title={t('failed')} onRetry={() => void refetch()} retrying={loading} />}
      {!data && !error && <Skeleton lines={2} />}
      {data && (
        <ul className={styles.list}>
          <AssessmentRows results={results} onOpen={setOpened} />
        </ul>
      )}
      {data && results.length === 0 && <p className="dense mute">{t('none')}</p>}
      {filling && (
        <AssessmentDialog form={filling} patient={patient} birthDate={birthDate} sex={sex} onClose={() => setFilling(null)} />
      )}
      {opened && form && <ResultDialog form={form} result={opened} mayWrite={mayWrite} onClose={() => setOpened(null)} />}
    </Panel>
  );
}
