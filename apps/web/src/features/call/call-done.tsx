import { callAsText, SYMPTOMS } from '@jalon/domain/call';
import { Banner, Button, Panel, StateMark, useToast } from '@jalon/ui';
import { useState, type ReactNode } from 'react';
import { useDates } from '../../words/dates';
import { useSession } from '../session/session';
import type { CallData, When } from './operations';
import styles from './call.module.css';
import { symptomWord } from './symptoms';
import { useCallWords } from './words';

interface CallDoneProps {
  call: CallData;
  next: When | null;
  /** Offered when a sign of the body was told: a message to the physician, with these words to start from. */
  tellPhysician?: ((start: string) => ReactNode) | undefined;
}

/** What the call left, ready for the hospital's own record; and the word to the physician when there is a sign. */
export function CallDone({ call, next, tellPhysician }: CallDoneProps) {
  const t = useCallWords();
  const { show } = useToast();
  const { me } = useSession();
  const { date, dayOf, hour, shortDay } = useDates(me.timeZone);
  const [byHand, setByHand] = useState(false);
  const told = SYMPTOMS.filter((one) => call.said?.symptoms.includes(one)).map((one) => t(symptomWord(one)));
  const list = told.join(', ');
  const { patient } = call;
  const at = call.at ?? call.plannedAt;
  const nextWords = next && t('onAt', { day: shortDay(next.on), time: next.time });
  const text = callAsText(
    {
      title: `${t('textTitle', { when: `${date(dayOf(at))} ${hour(at)}` })} · ${call.purpose}`,
      patient: t('textPatient', {
        name: `${patient.familyName} ${patient.givenName}`,
        birth: patient.birth ? date(patient.birth) : '',
      }),
      outcome: t('textOutcome', { who: call.toWhom === 'patient' ? t('patient') : call.toWhom, count: call.minutes ?? 0 }),
      // Nobody asked elsewhere than of somebody treated by mouth: « aucun » would be an answer that nobody gave.
      symptoms: list ? t('textSymptoms', { list }) : call.kind === 'oral-treatment' ? `${t('noSymptom')}.` : '',
      note: call.said?.note ?? null,
      reminded: call.said?.reminded ?? [],
      next: nextWords,
      by: `${call.by ?? ''}, ${me.title}`,
    },
    { reminded: t('textReminded'), next: t('textNext') },
  );
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => show({ message: t('copied'), tone: 'done' }),
      () => setByHand(true),
    );

  if (call.state === 'unreached') return <Banner icon="phone">{t('missedDone')}</Banner>;
  if (call.state === 'cancelled') return <Banner>{t('cancelledDone', { reason: reasonOf(call.endedReason, t) })}</Banner>;
  return (
    <>
      <Panel
        title={t('doneTitle')}
        actions={
          <Button icon="copy" onClick={() => void copy()}>
            {t('copy')}
          </Button>
        }
      >
        <StateMark state="done" label={`${hour(at)} · ${t('minutesShort', { count: call.minutes ?? 0 })}`} />
        {byHand && <p className="soft small">{t('copyFailed')}</p>}
        <pre className={styles.text}>{text}</pre>
      </Panel>
      {told.length > 0 && tellPhysician && (
        <Panel title={t('signsTitle')} tone="alert">
          <p className="soft">{t('signsNote')}</p>
          {tellPhysician(t('messageStart', { list }))}
        </Panel>
      )}
    </>
  );
}

const REASONS = ['already-seen', 'in-hospital', 'refused', 'treatment-stopped', 'deceased', 'mistake'] as const;
function reasonOf(reason: string | null | undefined, t: ReturnType<typeof useCallWords>): string {
  const known = REASONS.find((one) => one === reason);
  return known ? t(known).toLowerCase() : (reason ?? '');
}
