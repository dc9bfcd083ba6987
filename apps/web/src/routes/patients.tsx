import { holds, type JobFunction } from '@jalon/access';
import { Button, Page, PageHeader, Sentence, SentenceMenu } from '@jalon/ui';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { PatientsList } from '../features/patient/patients-list';
import { addressOf, choiceOf, readAddress, STAGES, WHICH, type PatientsChoice } from '../features/patient/patients-question';
import { usePatientsWords } from '../features/patient/patients-words';
import styles from '../features/patient/patients.module.css';
import { RegisterDialog } from '../features/patient/register-dialog';
import { useSession } from '../features/session/session';

/** One's patients. The population is a sentence, kept in the address. */
export function PatientsPage() {
  const t = usePatientsWords();
  const { me } = useSession();
  const navigate = useNavigate();
  const choice = choiceOf(readAddress(useSearch({ strict: false }) as Record<string, unknown>));
  const [registering, setRegistering] = useState(false);
  const job = me.function as JobFunction;
  const choose = (part: Partial<PatientsChoice>) =>
    void navigate({ to: '/patients', search: addressOf({ ...choice, ...part }), replace: true });
  const seesPathways = holds(job, 'pathway.read');
  const Frame = seesPathways ? Wide : Names;
  return (
    <Frame>
      <PageHeader
        title={t('title')}
        actions={
          <>
            {holds(job, 'emergency.open') && (
              <Button variant="quiet" href="/acces-urgence">
                {t('emergency')}
              </Button>
            )}
            {holds(job, 'patient.register') && (
              <Button icon="plus" onClick={() => setRegistering(true)}>
                {t('register')}
              </Button>
            )}
          </>
        }
      >
        {seesPathways && (
          <Sentence>
            {t('sentence1')}{' '}
            <SentenceMenu
              label={t('whose')}
              options={[
                { value: 'units', label: t('units') },
                { value: 'mine', label: t('mine') },
              ]}
              value={choice.whose}
              onChange={(whose) => choose({ whose })}
            />
            {t('sentence2')}
            <SentenceMenu
              label={t('which')}
              options={(['all', ...Object.values(WHICH)] as const).map((value) => ({ value, label: t(`which-${value}`) }))}
              value={choice.which}
              onChange={(which) => choose({ which })}
            />
            {t('sentence2')}
            <SentenceMenu
              label={t('stage')}
              options={(['any', ...STAGES] as const).map((value) => ({ value, label: t(`stage-${value}`) }))}
              value={choice.stage}
              onChange={(stage) => choose({ stage })}
            />
          </Sentence>
        )}
      </PageHeader>
      <PatientsList choice={choice} />
      {registering && <RegisterDialog onClose={() => setRegistering(false)} />}
    </Frame>
  );
}

/** Names and numbers alone need one column; with pathways, the whole width. */
const Names = ({ children }: { children: ReactNode }) => <Page narrow>{children}</Page>;
const Wide = ({ children }: { children: ReactNode }) => <div className={styles.page}>{children}</div>;
