import { useDates } from '../../words/dates';
import { nearDays } from '../../words/near-days';
import { useTemplateNames } from '../../words/template-names';
import { useSession } from '../session/session';
import { saidOf } from './gap-says';
import { useGapWords } from './gap-words';
import type { ClosedGap } from './operations';
import styles from './gaps-panel.module.css';

/** What was to be secured and no longer is, with what was said of it. */
export function ClosedGaps({ gaps }: { gaps: readonly ClosedGap[] }) {
  const t = useGapWords();
  const names = useTemplateNames();
  const { me, today } = useSession();
  const dates = useDates(me.timeZone);
  const near = nearDays(dates, today());
  return (
    <ul className={styles.gaps}>
      {gaps.map((gap) => {
        const closed = gap.closedAt ? t('closedOn', { date: near.short(dates.dayOf(gap.closedAt)) }) : '';
        const cause = gap.causeTitle && t('causeIs', { cause: gap.causeTitle });
        return (
          <li key={gap.id} className="dense">
            {saidOf(t, near, names, gap).title}
            <span className="soft"> · {[closed, cause, gap.action, gap.outcome].filter(Boolean).join(' · ')}</span>
          </li>
        );
      })}
    </ul>
  );
}
