import { StateShape, join } from '@jalon/ui';
import { isDaily, sessionDaysOf, type Check, type PrescriptionLine } from '@jalon/domain/prescription';
import { useDates } from '../../words/dates';
import { shownChecks } from './checks';
import { useCheckWords } from './checks-words';
import styles from './checks.module.css';
import { useLineWords } from './use-line-words';

/** « 19 jours × 1 séance = 19 séances »: each check in a sentence, what is wrong first said as what to change. */
export function useCheckSentence(lines: readonly PrescriptionLine[]) {
  const t = useCheckWords();
  const { dayMonth } = useDates();
  const words = useLineWords();
  return (check: Check): string => {
    switch (check.code) {
      case 'dates-in-order': {
        const days = { start: dayMonth(check.data.start), end: dayMonth(check.data.end) };
        return t(check.level === 'fine' ? 'datesFine' : 'datesError', days);
      }
      case 'sessions-add-up': {
        const { written, most } = check.data;
        if (check.level !== 'fine') return t('sessionsError', { count: written, most });
        const line = lines.find(({ id }) => id === check.lineId);
        const days = line && isDaily(line.frequency) ? sessionDaysOf(line) : null;
        const times = days?.[0]?.times;
        if (!days || !times) return t('sessionsPlain', { count: written });
        return t('sessionsFine', {
          days: t('daysOf', { count: days.length }),
          times: t('sessionsOf', { count: times }),
          count: written,
        });
      }
      case 'daily-sentence': {
        const { daily, written, sundaysAndHolidays } = check.data;
        if (check.level === 'error') return t('sentenceWrong');
        if (check.level === 'warning') return t('sentenceMissing', { count: sundaysAndHolidays });
        return written ? t('sentenceWritten') : t(daily ? 'sentenceNoSunday' : 'sentenceNotNeeded');
      }
      case 'follows-previous': {
        const { previous, gapFrom, gapTo, overlapTo } = check.data;
        if (gapFrom && gapTo) return t('followsGap', { previous, from: dayMonth(gapFrom), to: dayMonth(gapTo) });
        return overlapTo ? t('followsOverlap', { previous, to: dayMonth(overlapTo) }) : t('followsFine', { previous });
      }
      case 'line-dropped':
        return t('dropped', { previous: check.data.previous, until: dayMonth(check.data.until) });
      case 'starts-before-signature': {
        const { start, signedOn } = check.data;
        return t(check.level === 'fine' ? 'startFine' : 'startLate', { start: dayMonth(start), signed: dayMonth(signedOn) });
      }
      case 'device-fits':
        return check.level === 'fine' ? t('deviceFine') : t('deviceError', { device: words.device(check.data.device) });
      case 'long-term-illness-said':
        return t(check.level === 'fine' ? 'aldFine' : 'aldMissing');
    }
  };
}

const shape = { fine: 'done', warning: 'waiting', error: 'late' } as const;

/** Of several cares, each check says of which. */
export function CheckList({ checks, lines }: { checks: readonly Check[]; lines: readonly PrescriptionLine[] }) {
  const words = useLineWords();
  const shown = shownChecks(checks);
  const ids = [...new Set([...lines.map(({ id }) => id), ...shown.map(({ lineId }) => lineId)])];
  const groups = ids
    .map((id) => ({ line: lines.find((one) => one.id === id), ofLine: shown.filter(({ lineId }) => lineId === id) }))
    .filter(({ ofLine }) => ofLine.length > 0);
  if (groups.length < 2) return <Checks checks={shown} lines={lines} />;
  return groups.map(({ line, ofLine }, index) => (
    <div key={index} className={styles.group}>
      {line && <p className={styles.care}>{words.act(line.act)}</p>}
      <Checks checks={ofLine} lines={lines} />
    </div>
  ));
}

function Checks({ checks, lines }: { checks: readonly Check[]; lines: readonly PrescriptionLine[] }) {
  const t = useCheckWords();
  const sentence = useCheckSentence(lines);
  return (
    <ul className={styles.checks}>
      {checks.map((check) => (
        <li key={`${check.lineId} ${check.code}`} className={join(styles.check, styles[check.level])}>
          <span className={styles.mark}>
            <StateShape state={shape[check.level]} size={18} />
            <span className="sr">{t(check.level)}</span>
          </span>
          <span>{sentence(check)}</span>
        </li>
      ))}
    </ul>
  );
}
