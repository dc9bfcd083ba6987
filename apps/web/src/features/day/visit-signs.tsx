import { AlertTriangle, GoAheadMark, LabMark, type GoAheadState, type LabState } from '@jalon/ui';
import type { DayVisit } from './day-query';
import { usePlanWords } from './plan-words';
import styles from './plan.module.css';
import type { Moments } from './use-moments';

/** The droplet and the square of a visit: two signs, two colours, each with its word; the full state is heard. */
export function VisitSigns({ visit, at }: { visit: DayVisit; at: Moments }) {
  const t = usePlanWords();
  const { bloodTest, goAhead } = visit;
  const spokenLab = bloodTest.shown === 'none' ? '' : t(`lab-${bloodTest.shown}` as 'lab-received');
  const decision = useSpokenDecision(at)(visit);
  return (
    <span className={styles.signs} data-long={goAhead.state === 'reported' || goAhead.state === 'void' || undefined}>
      {bloodTest.shown !== 'none' && <LabMark state={bloodTest.shown as LabState} label={t('bilan')} spoken={spokenLab} />}
      {goAhead.red && goAhead.state === 'awaited' ? (
        <span className={styles.red} title={decision}>
          <AlertTriangle />
          <span aria-hidden>{t('okTriangle')}</span>
          <span className="sr">{decision}</span>
        </span>
      ) : (
        <GoAheadMark state={markOf(goAhead.state)} label={t(shortOf(goAhead.state))} spoken={decision} />
      )}
      {goAhead.red && goAhead.state === 'void' && (
        <span className={styles.red}>
          <AlertTriangle />
        </span>
      )}
    </span>
  );
}

const markOf = (state: string): GoAheadState =>
  state === 'given' || state === 'reported' || state === 'awaited' ? state : 'void';

function shortOf(state: string): 'ok' | 'okReported' | 'no' | 'postponed' | 'void' {
  if (state === 'reported') return 'okReported';
  if (state === 'no-go') return 'no';
  if (state === 'postponed') return 'postponed';
  return state === 'void' ? 'void' : 'ok';
}

/** « OK chimio du Dr X, rapporté par Y, 16:40, à confirmer » */
export function useSpokenDecision(at: Moments): (visit: DayVisit) => string {
  const t = usePlanWords();
  return ({ goAhead }) => {
    const because = goAhead.because ? t(goAhead.because as 'visit-moved') : '';
    const known = `${goAhead.of}-${goAhead.state}` as 'treatment-given';
    const said = t(known, {
      by: goAhead.by ?? '',
      reporter: goAhead.reportedBy ?? '',
      at: goAhead.at ? (at.dayOf(goAhead.at) === at.today ? at.hour(goAhead.at) : at.dayHour(goAhead.at)) : '',
      because,
    });
    return goAhead.red && goAhead.state === 'awaited' ? `${said}, ${t('late')}` : said;
  };
}
