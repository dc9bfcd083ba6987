import { instantOf } from '@jalon/domain/calendar';
import { ActDialog, ChipChoice, Field, FieldError, TextInput, TimeInput } from '@jalon/ui';
import { useState, type ReactNode } from 'react';
import { useDates } from '../../words/dates';
import { useSession } from '../session/session';
import { ToldSign } from './told-sign';
import { useVisitActs, type RefusalWord } from './use-visit-acts';
import { nameOf, type Visit, type VisitQuestion } from './visit';
import { ArrivalDialog, BloodTestDialog, DecisionDialog } from './visit-settling';
import { useVisitWords } from './words';

interface Props {
  visit: Visit;
  onClose: () => void;
}

/** The question that is open on a visit. */
export function VisitDialog({
  question,
  ...props
}: Props & { question: VisitQuestion; onAsk: (question: VisitQuestion) => void }) {
  switch (question) {
    case 'see':
      return <SeeDialog {...props} />;
    case 'report':
      return <ReportDialog {...props} />;
    case 'received-at':
      return <ReceivedDialog {...props} />;
    case 'arrival':
      return <ArrivalDialog {...props} />;
    case 'blood-test':
      return <BloodTestDialog {...props} />;
    case 'decision':
      return <DecisionDialog {...props} />;
    default:
      return <RefuseDialog {...props} decision={question} />;
  }
}

interface FormProps {
  title: string;
  onClose: () => void;
  send: () => Promise<RefusalWord | null>;
  children: ReactNode;
}

function FormDialog({ title, onClose, send, children }: FormProps) {
  const t = useVisitWords();
  const [refused, setRefused] = useState<RefusalWord | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    setBusy(true);
    const word = await send();
    setBusy(false);
    if (word) setRefused(word);
    else onClose();
  };
  return (
    <ActDialog onClose={onClose} title={title} size="sm" actLabel={t('save')} busy={busy} onAct={() => void submit()}>
      {children}
      {refused && <FieldError>{t(refused)}</FieldError>}
    </ActDialog>
  );
}

/** The wall's hour now, and the instant of an hour of today; an hour that does not exist is tonight's neighbour. */
function useHours() {
  const { me, now, today } = useSession();
  const dates = useDates(me.timeZone);
  const instant = (hour: string): string => {
    const read = instantOf(`${today()}T${hour}`, me.timeZone, 'earlier');
    return read.ok ? read.value : new Date(now()).toISOString();
  };
  return { nowHour: dates.hour(new Date(now()).toISOString()), hourOf: dates.hour, instant };
}

function SeeDialog({ visit, onClose }: Props) {
  const t = useVisitWords();
  const acts = useVisitActs();
  const { hourOf } = useHours();
  const [hour, setHour] = useState(visit.seenAt ?? hourOf(visit.startsAt));
  return (
    <FormDialog title={t('seeTitle', { name: nameOf(visit) })} onClose={onClose} send={() => acts.seeAt(visit, hour)}>
      <Field label={t('seeAt')} required>
        <TimeInput value={hour} onChange={(event) => setHour(event.target.value)} data-autofocus />
      </Field>
    </FormDialog>
  );
}

function ReceivedDialog({ visit, onClose }: Props) {
  const t = useVisitWords();
  const acts = useVisitActs();
  const { nowHour, instant } = useHours();
  const [hour, setHour] = useState(nowHour);
  const send = () => acts.markBloodTest(visit, 'received', instant(hour));
  return (
    <FormDialog title={`${t('receivedTitle')} · ${nameOf(visit)}`} onClose={onClose} send={send}>
      <Field label={t('receivedHour')} required>
        <TimeInput value={hour} onChange={(event) => setHour(event.target.value)} data-autofocus />
      </Field>
    </FormDialog>
  );
}

const DECISIONS = ['go', 'no-go', 'postponed'] as const;

function ReportDialog({ visit, onClose }: Props) {
  const t = useVisitWords();
  const acts = useVisitActs();
  const { nowHour, instant } = useHours();
  const [by, setBy] = useState(visit.doctor ?? '');
  const [hour, setHour] = useState(nowHour);
  const [decision, setDecision] = useState<(typeof DECISIONS)[number]>('go');
  const [reason, setReason] = useState('');
  const send = () => acts.reportDecision(visit, { decision, by, at: instant(hour), reason: reason || null });
  return (
    <FormDialog title={`${t('reportTitle')} · ${nameOf(visit)}`} onClose={onClose} send={send}>
      <ToldSign told={visit.toldSign} />
      <ChipChoice
        label={t('whatDecided')}
        options={DECISIONS.map((value) => ({ value, label: t(value) }))}
        value={decision}
        onChange={(value) => setDecision(value ?? 'go')}
      />
      <Field label={t('whoDecided')} required>
        <TextInput value={by} onChange={(event) => setBy(event.target.value)} data-autofocus={by ? undefined : true} />
      </Field>
      <Field label={t('saidAt')} hint={t('reportHint')} required>
        <TimeInput value={hour} onChange={(event) => setHour(event.target.value)} data-autofocus={by ? true : undefined} />
      </Field>
      {decision !== 'go' && (
        <Field label={t('why')} required>
          <TextInput value={reason} onChange={(event) => setReason(event.target.value)} />
        </Field>
      )}
    </FormDialog>
  );
}

function RefuseDialog({ visit, decision, onClose }: Props & { decision: 'no-go' | 'postponed' }) {
  const t = useVisitWords();
  const acts = useVisitActs();
  const [reason, setReason] = useState('');
  const title = t(decision === 'no-go' ? 'noGoTitle' : 'postponeTitle');
  return (
    <FormDialog title={`${title} · ${nameOf(visit)}`} onClose={onClose} send={() => acts.giveDecision(visit, decision, reason)}>
      <ToldSign told={visit.toldSign} />
      <Field label={t('why')} required>
        <TextInput value={reason} onChange={(event) => setReason(event.target.value)} data-autofocus />
      </Field>
    </FormDialog>
  );
}
