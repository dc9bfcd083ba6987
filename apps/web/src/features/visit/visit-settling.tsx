import { holds, type JobFunction } from '@jalon/access';
import { namesPerson } from '@jalon/domain/schedule';
import { Button, Dialog } from '@jalon/ui';
import { useDates } from '../../words/dates';
import { useSession } from '../session/session';
import { ToldSign } from './told-sign';
import { useVisitActs, type RefusalWord } from './use-visit-acts';
import { nameOf, type Visit, type VisitQuestion } from './visit';
import { useVisitWords } from './words';

interface Props {
  visit: Visit;
  onClose: () => void;
}

const KINDS = ['first', 'resumption', 'ongoing'] as const;
const CUES = [
  ...['stated-first-but-later-course', 'stated-first-but-came-before', 'stated-later-but-first-day-of-first-course'],
  ...['stated-later-but-never-came', 'first-course-but-came-before', 'blank-but-first-day-of-first-course'],
  ...['later-course-but-never-came', 'nothing-known'],
];

/** From the list: which cues contradict one another, and the three kinds; one press settles it. */
export function ArrivalDialog({ visit, onClose }: Props) {
  const t = useVisitWords();
  const acts = useVisitActs();
  const { statedText, reasons } = visit.arrival;
  const choose = (kind: (typeof KINDS)[number]) =>
    void acts.chooseArrival(visit, kind).then((word) => word === null && onClose());
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('arrivalOf', { name: nameOf(visit) })}
      size="sm"
      actions={KINDS.map((kind) => (
        <Button key={kind} onClick={() => choose(kind)}>
          {t(kind)}
        </Button>
      ))}
    >
      <p>{statedText ? t('fileSays', { text: statedText }) : t('fileSilent')}</p>
      {reasons
        .filter((code) => CUES.includes(code))
        .map((code) => (
          <p key={code} className="soft">
            {t(`cue-${code}` as 'cue-nothing-known')}
          </p>
        ))}
    </Dialog>
  );
}

/** From the list: what is missing, what to do about it, and the two things that can then be noted. */
export function BloodTestDialog({ visit, onClose }: Props) {
  const t = useVisitWords();
  const { me } = useSession();
  const dates = useDates(me.timeZone);
  const acts = useVisitActs();
  const done = (sent: Promise<RefusalWord | null>) => void sent.then((word) => word === null && onClose());
  const { asked } = visit.bloodTest;
  const state = t(`lab-${visit.bloodTest.shown}` as 'lab-missing');
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('chaseTitle', { name: nameOf(visit) })}
      size="sm"
      actions={
        <>
          <Button variant={asked ? 'default' : 'primary'} onClick={() => done(acts.markBloodTest(visit, 'requested'))}>
            {t('asked')}
          </Button>
          <Button variant={asked ? 'primary' : 'default'} onClick={() => done(acts.markBloodTest(visit, 'received'))}>
            {t('received')}
          </Button>
        </>
      }
    >
      <p>{t('chaseSays', { when: dates.dayHour(visit.startsAt), state })}</p>
      <p className="soft">
        {asked
          ? t('chaseHow')
          : namesPerson(visit.doctor, me)
            ? t('prescribeHow')
            : t('askHow', { doctor: visit.doctor ?? t('theDoctor') })}
      </p>
    </Dialog>
  );
}

/** From the list: where the decision stands, and what this function may do about it. */
export function DecisionDialog({ visit, onClose, onAsk }: Props & { onAsk?: (question: VisitQuestion) => void }) {
  const t = useVisitWords();
  const { me } = useSession();
  const dates = useDates(me.timeZone);
  const acts = useVisitActs();
  const done = (sent: Promise<RefusalWord | null>) => void sent.then((word) => word === null && onClose());
  const { goAhead } = visit;
  const decides = me.prescriber && holds(me.function as JobFunction, 'visit.decide');
  const reports = holds(me.function as JobFunction, 'visit.report-decision');
  const by = goAhead.by ?? '';
  const at = goAhead.at ? dates.dayHour(goAhead.at) : '';
  const says =
    goAhead.state === 'reported'
      ? t('reported', { by, reporter: goAhead.reportedBy ?? '', at })
      : goAhead.state === 'void'
        ? t('void', { by, because: t((goAhead.because ?? 'visit-moved') as 'visit-moved') })
        : t('awaited', { when: dates.dayHour(visit.startsAt) });
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('decideTitle', { name: nameOf(visit) })}
      size="sm"
      actions={
        <>
          {reports && goAhead.state !== 'reported' && <Button onClick={() => onAsk?.('report')}>{t('report')}</Button>}
          {decides && goAhead.state === 'reported' && (
            <Button variant="primary" onClick={() => done(acts.confirmDecision(visit, goAhead.decision ?? ''))}>
              {t('confirm')}
            </Button>
          )}
          {decides && goAhead.state !== 'reported' && (
            <Button variant="primary" onClick={() => done(acts.giveDecision(visit, 'go'))}>
              {t('give')}
            </Button>
          )}
        </>
      }
    >
      <ToldSign told={visit.toldSign} />
      <p>{says}</p>
    </Dialog>
  );
}
