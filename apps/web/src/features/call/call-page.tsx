import { Banner, Button, ErrorState, PageHeader, PageState, Skeleton } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { useDates } from '../../words/dates';
import { useTemplateNames } from '../../words/template-names';
import { useSession } from '../session/session';
import { CallDone } from './call-done';
import styles from './call.module.css';
import { EarlierCalls } from './earlier-calls';
import { MakeCall } from './make-call';
import { Numbers } from './numbers';
import { CALL, type When } from './operations';
import { TakeBack } from './take-back';
import { ageInWords } from './who-answers';
import { useCallWords } from './words';

interface CallPageProps {
  id: string;
  tellPhysician?: (patientId: string, start: string) => ReactNode;
}

/** One call: who, the numbers, and what to note while it goes on; once ended, what it left. */
export function CallPage({ id, tellPhysician }: CallPageProps) {
  const t = useCallWords();
  const names = useTemplateNames();
  const { me, today } = useSession();
  const { dayHour } = useDates(me.timeZone);
  const { data, error, refetch } = useQuery(CALL, { variables: { id } });
  const [next, setNext] = useState<When | null>(null);
  const call = data?.call;
  const back = { href: '/', label: t('back') };
  if (!data)
    return (
      <PageState title={t('title')} back={back}>
        {error ? <ErrorState title={t('failed')} onRetry={() => void refetch()} /> : <Skeleton lines={10} lineHeight={48} />}
      </PageState>
    );
  if (!call)
    return (
      <PageState title={t('notFound')} back={back}>
        <Button href="/">{t('back')}</Button>
      </PageState>
    );
  const { patient } = call;
  const facts = [
    ageInWords(t, patient, today()),
    names.milestone(call.purpose),
    call.state === 'planned' ? t('plannedAt', { when: dayHour(call.plannedAt) }) : null,
    call.attempts > 0 && call.state === 'planned' ? t('try', { count: call.attempts + 1 }) : null,
  ];
  return (
    <div className={styles.page}>
      <PageHeader
        title={
          <>
            {patient.familyName} <span className={styles.given}>{patient.givenName}</span>
          </>
        }
        back={back}
        actions={<Button href={`/patients/${patient.id}`}>{t('openFile')}</Button>}
      >
        {facts.filter(Boolean).join(' · ')}
      </PageHeader>
      {!call.mine && <Banner>{t('notMine')}</Banner>}
      <div className={styles.columns}>
        <div className={styles.column}>
          {call.state === 'planned' && call.mine ? (
            <MakeCall key={call.id} call={call} onReached={(draft) => setNext(draft.next)} />
          ) : (
            <>
              <CallDone call={call} next={next} tellPhysician={tellPhysician && ((start) => tellPhysician(patient.id, start))} />
              {call.mine && (call.state === 'reached' || call.state === 'unreached') && <TakeBack call={call} />}
            </>
          )}
        </div>
        <aside className={styles.column}>
          <Numbers call={call} />
          <EarlierCalls calls={call.earlier} />
        </aside>
      </div>
    </div>
  );
}
