import { assessmentForm, type AssessmentForm } from '@jalon/domain/assessment';
import { Button, Panel } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useDates } from '../../words/dates';
import { nearDays } from '../../words/near-days';
import { useTemplateNames } from '../../words/template-names';
import { useSession } from '../session/session';
import { AssessmentDialog } from './assessment-dialog';
import { PATIENT_ASSESSMENTS } from './operations';
import { useAssessmentWords } from './words';
import styles from './assessment.module.css';

interface Props {
  patient: string;
  birthDate: string | null;
  sex: string | null;
}

/** The forms that the way waits for, among what is to be done: one press, and one is answering. No panel when none waits. */
export function AwaitedPanel({ patient, birthDate, sex }: Props) {
  const t = useAssessmentWords();
  const names = useTemplateNames();
  const { me, today } = useSession();
  const near = nearDays(useDates(me.timeZone), today());
  const [filling, setFilling] = useState<AssessmentForm | null>(null);
  const { data } = useQuery(PATIENT_ASSESSMENTS, { variables: { patient } });
  const awaited = data?.awaitedAssessments ?? [];
  return (
    <>
      {awaited.length > 0 && (
        <Panel title={t('toFill')}>
          <ul className={styles.list}>
            {awaited.map((one) => {
              const form = assessmentForm(one.form);
              const when = { from: near.day(one.from), to: near.day(one.to) };
              return (
                <li key={one.milestone} className={styles.awaited}>
                  <div>
                    <b>{names.milestone(one.title)}</b>
                    <br />
                    <span className="small soft">{one.to < today() ? t('late', { to: when.to }) : t('expected', when)}</span>
                  </div>
                  {form && (
                    <Button aria-label={t('fillThis', { title: names.milestone(one.title) })} onClick={() => setFilling(form)}>
                      {t('fill')}
                    </Button>
                  )}
                </li>
              );
            })}
          </ul>
        </Panel>
      )}
      {filling && (
        <AssessmentDialog form={filling} patient={patient} birthDate={birthDate} sex={sex} onClose={() => setFilling(null)} />
      )}
    </>
  );
}
