import { Icon, StateMark, type DatedState, type IconName } from '@jalon/ui';
import type { LadderState } from '@jalon/domain/continuity';
import { useLadderWords } from './words';
import styles from './ladder.module.css';

const MARKS: Partial<Record<LadderState, DatedState>> = {
  upcoming: 'upcoming',
  due: 'due',
  'past-window': 'late',
  seen: 'done',
  resumed: 'current',
  'to-confirm': 'waiting',
};
const ICONS: Partial<Record<LadderState, IconName>> = { chased: 'phone', lost: 'ban' };

/** The mark of a rung, as the strip, the table and the file draw it. */
export function RungMark({ state }: { state: LadderState }) {
  const mark = MARKS[state];
  if (mark) return <StateMark state={mark} />;
  return <Icon name={ICONS[state] ?? 'arrow-right'} size={14} />;
}

export function StateOfWay({ state }: { state: string }) {
  const t = useLadderWords();
  return (
    <span className={styles.state} data-tone={state === 'past-window' || state === 'lost' ? 'late' : 'plain'}>
      <RungMark state={state as LadderState} />
      {t(state as LadderState)}
    </span>
  );
}
