import { Button } from '@jalon/ui';
import type { ReactNode } from 'react';
import { useSession } from '../session/session';
import { useColon } from '../../words/colon';
import { useDates } from '../../words/dates';
import { useFaultWords } from './fault-words';
import type { Line } from './operations';
import { useScheduleWords } from './words';
import styles from './schedule.module.css';

const DETAILS = { doctor: 'doctor', place: 'place', arrival: 'arrival', bloodTest: 'bloodTest', comment: 'comment' } as const;
const PLAIN = { unchanged: 'unchangedLine', past: 'past', repeated: 'repeated', 'left-out': 'leftOut' } as const;

interface FindingProps {
  line: Line;
  same: boolean;
  onSame: (same: boolean) => void;
  onCorrect: () => void;
}

/** What the comparison found of one line, in words. */
export function Finding({ line, same, onSame, onCorrect }: FindingProps): ReactNode {
  const t = useScheduleWords();
  const colon = useColon();
  const say = useFaultWords();
  const { me } = useSession();
  const dates = useDates(me.timeZone);
  const at = (start: string) => `${dates.shortDay(start)}, ${start.slice(11)}`;
  const notes = (
    <>
      {line.twiceThisWeek && <span className={styles.note}>{t('twice')}</span>}
      {line.hidden && <span className={styles.note}>{t('hiddenRow')}</span>}
    </>
  );
  switch (line.kind) {
    case 'fault':
      return (
        <span className={styles.fix}>
          <span>
            {line.faults.map((fault) => (
              <span key={`${fault.column}${fault.code}`} className={styles.fault}>
                {fault.column && <b>{`${fault.column}${colon}`}</b>}
                {say(fault)}
              </span>
            ))}
          </span>
          <Button size="sm" onClick={onCorrect}>
            {t('correct')}
          </Button>
        </span>
      );
    case 'waiting':
      return (
        <>
          <b>{t('waitingAnswer')}</b> <span className="mute">{t('waitingAnswerHint')}</span>
        </>
      );
    case 'absent':
      return (
        <>
          <b>{t('absent')}</b>
          {line.perhapsReplacedBy && <span className={styles.note}>{t('perhapsReplaced', { row: line.perhapsReplacedBy })}</span>}
        </>
      );
    case 'moved':
      return (
        <>
          <b>{t('moved')}</b>
          {line.was && t('wasAt', { when: at(line.was) })}
          {notes}
          {same && (
            <Button size="sm" variant="quiet" onClick={() => onSame(false)}>
              {t('notSameVisit')}
            </Button>
          )}
        </>
      );
    case 'changed':
      return (
        <>
          <b>{t('changed')}</b>
          {colon}
          {line.details.map((detail) => t(DETAILS[detail as keyof typeof DETAILS] ?? 'comment')).join(', ')}
          {notes}
        </>
      );
    case 'added':
      return (
        <>
          <b>{t('addedLine')}</b>
          {line.newPatient && <span className={styles.note}>{t('newRecord')}</span>}
          {notes}
          {line.alsoPlanned && (
            <span className={styles.also}>
              {t('alsoPlanned', { when: at(line.alsoPlanned) })}
              <Button size="sm" onClick={() => onSame(true)}>
                {t('sameVisit')}
              </Button>
            </span>
          )}
        </>
      );
    default:
      return t(PLAIN[line.kind as keyof typeof PLAIN] ?? 'unchangedLine');
  }
}
