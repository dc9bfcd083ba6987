import { AlertTriangle, ArrivalKind, Icon, IconNote, join, type ArrivalKindName, type IconName } from '@jalon/ui';
import { useState } from 'react';
import { useSession } from '../session/session';
import { useDates } from '../../words/dates';
import { AbsenceReasons } from './absence-reasons';
import { withAnswer } from './choices';
import { Finding } from './finding';
import type { Line } from './operations';
import { RowForm } from './row-form';
import type { SendingState } from './use-sending';
import { useScheduleWords } from './words';
import styles from './lines.module.css';

const ICONS: Readonly<Record<string, IconName>> = {
  absent: 'cross',
  moved: 'arrow-right',
  changed: 'pencil',
  added: 'plus',
  unchanged: 'equals',
  repeated: 'copy',
  past: 'clock',
  'left-out': 'minus',
};
const SPOKEN = {
  fault: 'faulty',
  waiting: 'waitingAnswer',
  absent: 'absent',
  moved: 'moved',
  changed: 'changed',
  added: 'addedLine',
  repeated: 'repeated',
  past: 'past',
  'left-out': 'leftOut',
} as const;
const ARRIVALS = ['first', 'resumption', 'ongoing', 'unsure'] as const;
const isArrival = (text: string | null): text is ArrivalKindName => (ARRIVALS as readonly (string | null)[]).includes(text);

interface LineRowProps {
  line: Line;
  sending: SendingState;
  measure?: (node: HTMLTableSectionElement | null) => void;
  index?: number;
}

/** One line with what it asks under it. A body of its own, so that a long list can be drawn in part. */
export function LineRow({ line, sending, measure, index }: LineRowProps) {
  const t = useScheduleWords();
  const { me } = useSession();
  const dates = useDates(me.timeZone);
  const [correcting, setCorrecting] = useState(false);
  const { choices, choose } = sending;
  const { visit } = line;
  const asks = line.kind === 'fault' || line.kind === 'waiting';
  const same = choices.sameVisits.includes(line.id);
  return (
    <tbody
      ref={measure}
      data-index={index}
      className={join(styles.line, asks && styles.asks, line.kind === 'unchanged' && styles.same)}
    >
      <tr>
        <td className={styles.mark}>
          {asks ? <AlertTriangle size={14} /> : <Icon name={ICONS[line.kind] ?? 'equals'} />}
          <span className="sr">{t(SPOKEN[line.kind as keyof typeof SPOKEN] ?? 'unchangedLine')}</span>
        </td>
        <td className={styles.number}>{line.row ?? <span className="mute">{t('noLine')}</span>}</td>
        <td className={styles.day}>{line.start && dates.shortDay(line.start)}</td>
        <td className={styles.hour}>{line.start?.slice(11)}</td>
        <th scope="row" className={styles.who}>
          {line.who}
          {line.confusableBorn && (
            <>
              {' '}
              <IconNote icon="two-heads" strong spoken={t('confusable', { birth: dates.date(line.confusableBorn) })}>
                {dates.date(line.confusableBorn)}
              </IconNote>
            </>
          )}
        </th>
        <td className={styles.treatment}>{[line.treatment, courseInWords(line.course)].filter(Boolean).join(' ')}</td>
        <td className={styles.arrival}>
          {isArrival(line.arrival) && <ArrivalKind kind={line.arrival} label={t(line.arrival)} />}
        </td>
        <td className={styles.finding}>
          <Finding
            line={line}
            same={same}
            onSame={(is) =>
              choose({ sameVisits: is ? [...choices.sameVisits, line.id] : choices.sameVisits.filter((id) => id !== line.id) })
            }
            onCorrect={() => setCorrecting(!correcting)}
          />
        </td>
      </tr>
      {line.kind === 'absent' && visit && (
        <tr className={styles.below}>
          <td colSpan={8}>
            <AbsenceReasons
              who={line.who}
              value={choices.absences[visit]}
              onChange={(reason) => choose({ absences: withAnswer(choices.absences, visit, reason) })}
            />
          </td>
        </tr>
      )}
      {correcting && (
        <tr className={styles.below}>
          <td colSpan={8}>
            <RowForm
              label={t('correctTitle', { row: line.row ?? '' })}
              cells={line.cells}
              faults={line.faults}
              onSave={(cells) => sending.correct(line.id, cells)}
              onCancel={() => setCorrecting(false)}
            />
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** "C9J1" reads "C9 J1". */
function courseInWords(course: string): string {
  return course.replace(/^(C\d+)\s*[-/]?\s*(J\d+)$/i, '$1 $2');
}
