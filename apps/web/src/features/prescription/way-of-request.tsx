import { Steps, type Step } from '@jalon/ui';
import { addDays } from '@jalon/domain/calendar';
import { useDates } from '../../words/dates';
import { nearDays } from '../../words/near-days';
import { useSession } from '../session/session';
import { doctorOf } from './lines-of';
import type { Sheet } from './operations';
import { usePrescriptionWords } from './words';

type Words = ReturnType<typeof usePrescriptionWords>;
const PASSED = ['requested', 'verified', 'prepared', 'signed', 'acknowledged', 'returned', 'refused', 'withdrawn'] as const;
type Passed = (typeof PASSED)[number];
const isPassed = (state: string): state is Passed => PASSED.some((one) => one === state);

/** What was done, by whom and when; who has it now; what comes last. */
export function WayOfRequest({ sheet }: { sheet: Sheet }) {
  const t = usePrescriptionWords();
  const dates = useDates();
  const { hour, dayOf, dayHour } = dates;
  const { me, today } = useSession();
  const at = (instant: string) => (dayOf(instant) === today() ? hour(instant) : dayHour(instant));
  const care = sheet.nextCareOn && careDay(t, sheet.nextCareOn, today(), nearDays(dates, today()).day(sheet.nextCareOn));
  const inTown = me.function === 'town-nurse';

  const steps: Step[] = sheet.steps
    .filter((step) => isPassed(step.to))
    .map((step, index) => ({
      id: `${step.to} ${step.at} ${index}`,
      state: step.to === 'returned' || step.to === 'refused' ? 'late' : 'done',
      stateLabel: t('stepDone'),
      title: step.to === 'requested' && readerOf(sheet) ? t('stepReceived') : title(t, step.to, step.by),
      detail: detail(t, sheet, step),
      time: at(step.at),
    }));
  const now = waiting(t, sheet, at, inTown, care || null);
  if (now) steps.push(now);
  const isLast = ['acknowledged', 'withdrawn', 'sent', 'returned', 'refused'].includes(sheet.state);
  if (!isLast)
    steps.push({
      id: 'acknowledge',
      state: 'upcoming',
      stateLabel: t('stepUpcoming'),
      title: inTown ? t('waitsYou', { what: t('takeNote') }) : t('waitsPractice'),
      detail: care ? t('beforeCareLater', { date: care }) : undefined,
    });
  return <Steps label={t('way')} steps={steps} />;
}

const careDay = (t: Words, on: string, today: string, date: string) =>
  on === addDays(today, 1) ? t('tomorrow', { date }) : date;

function title(t: Words, to: string, by: string): string {
  if (to === 'returned') return t('returnedTitle', { by });
  if (to === 'refused') return t('refusedTitle', { by });
  if (to === 'withdrawn') return t('withdrawnTitle', { by });
  return isPassed(to) ? t(`step_${to}`) : to;
}

function detail(t: Words, sheet: Sheet, step: Sheet['steps'][number]): string {
  if (step.reason) return t('words', { words: step.reason });
  if (step.to === 'requested') {
    const reader = readerOf(sheet);
    return reader ? t('readBy', { title: reader.title, by: reader.by }) : step.by;
  }
  const name = step.to === 'signed' ? signer(sheet) : step.by;
  if (step.to !== 'signed') return [step.title, name].join(', ');
  const version = sheet.prescription.versions.find(({ requestId }) => requestId === sheet.id);
  return [name, t(version?.signedHow === 'jalon' ? 'signedInJalon' : 'documentAttached')].join(', ');
}

const readerOf = ({ looks }: Sheet) => looks.find(({ state, prescriber }) => state === 'requested' && !prescriber);

const signer = ({ prescription, id }: Sheet) =>
  prescription.versions.find(({ requestId }) => requestId === id)?.prescriberName ?? '';

function waiting(t: Words, sheet: Sheet, at: (instant: string) => string, inTown: boolean, care: string | null): Step | null {
  const { turn, state, prescription, looks } = sheet;
  if (!turn) return null;
  const mine = sheet.hands === 'mine';
  const look = looks.findLast((one) => one.state === state);
  const { pivot } = prescription;
  const doctor = doctorOf(prescription);
  const base = {
    id: 'now',
    state: mine ? ('due' as const) : ('waiting' as const),
    stateLabel: t(mine ? 'stepDue' : 'stepWaiting'),
  };
  const late = turn.overdue ? { state: 'late' as const } : {};
  const read = (who: string) => (look ? t('readAt', { who, hour: at(look.at) }) : who);
  const orElse = (then: 'thenPrescriber' | 'thenPivot' | 'thenPhysician') =>
    t('elseAt', { hour: at(turn.limitAt), then: t(then) });
  switch (state) {
    case 'requested': {
      const who = pivot ? `${pivot.given} ${pivot.family}` : '';
      return { ...base, ...late, title: t('waitsPivot'), detail: [read(who), orElse('thenPivot')].filter(Boolean).join('. ') };
    }
    case 'verified':
      return { ...base, ...late, title: t('waitsSecretary'), detail: orElse('thenPhysician') };
    case 'prepared':
      return { ...base, ...late, title: t('waitsPhysician'), detail: `${read(doctor)}. ${orElse('thenPrescriber')}` };
    case 'sent':
      return {
        ...base,
        ...late,
        title: mine && inTown ? t('waitsYou', { what: t('takeNote') }) : t('waitsPractice'),
        detail: care ? t(inTown ? 'beforeCare' : 'beforeCareLater', { date: care }) : undefined,
      };
    case 'returned':
    case 'refused':
      return { ...base, title: t(mine ? 'waitsYou' : 'waitsTown', { what: t('answerIt') }) };
    default:
      return null;
  }
}
