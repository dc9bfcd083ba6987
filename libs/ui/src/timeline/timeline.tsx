import { useLayoutEffect, useMemo, useState, type KeyboardEvent } from 'react';
import { StateMark, type DatedState } from '../marks/state-mark';
import { layOutLanes, type TimelineLane } from './lay-out-lanes';
import { TimelineEntry } from './timeline-entry';
import { useGround } from './use-ground';
import { nextItem } from './walk-items';
import styles from './timeline.module.css';

export type TimelineProps = {
  label: string;
  lanes: readonly TimelineLane[];
  /** 'YYYY-MM-DD', in the organisation's zone. */
  today: string;
  /** On the line of today: « 24 nov. ». */
  todayLabel: string;
  /** Each state in words, heard after each label and shown in the legend. */
  stateLabels: Record<DatedState, string>;
  /** 'YYYY-MM-DD' as it is said. */
  dateLabel: (iso: string) => string;
  /** 'YYYY-MM' as it is written at the top: « oct. ». */
  monthLabel: (iso: string) => string;
  onOpen?: (id: string) => void;
};

/**
 * A pathway at a glance: stages as bars, milestones as dated marks, today as a line. Each lane is an ordered list, so a screen
 * reader hears the same content in the same order; arrows walk it, and one Tab passes over it.
 */
export function Timeline({ label, lanes, today, todayLabel, stateLabels, dateLabel, monthLabel, onOpen }: TimelineProps) {
  const { box, ground } = useGround(lanes);
  const laid = useMemo(() => layOutLanes(lanes, { today, ...ground }), [lanes, today, ground]);
  const first =
    laid.lanes.flatMap((lane) => lane.items).find((item) => item.start >= today) ??
    laid.lanes.find((lane) => lane.items.length > 0)?.items[0];
  const [walked, setWalked] = useState<string | null>(null);
  // A finger needs 44 px, a pointer 24.
  const rowHeight = (bars: boolean) => (ground.labels === 0 ? 46 : bars ? 34 : 28);
  const known = laid.lanes.some((lane) => lane.items.some((item) => item.id === walked));
  const active = known ? walked : (first?.id ?? null);

  useLayoutEffect(() => {
    // Today always stands at the same place, two thirds across, when the pathway is longer than the screen.
    if (box.current) box.current.scrollLeft = laid.todayLeft - ground.room * 0.6;
  }, [box, laid.todayLeft, ground.room]);

  const walk = (event: KeyboardEvent<HTMLDivElement>) => {
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-item]')];
    const here = items.find((item) => event.target instanceof Node && item.contains(event.target));
    const to = here && nextItem(laid.lanes, here.dataset['item'] ?? '', event.key);
    if (!to) return;
    event.preventDefault();
    items.find((item) => item.dataset['item'] === to)?.focus();
  };

  return (
    <div className={styles.timeline} role="group" aria-label={label} ref={box} onKeyDown={walk}>
      <div className={styles.sheet} style={{ width: ground.labels + laid.width }}>
        <div className={styles.axis} aria-hidden style={{ marginLeft: ground.labels }}>
          {laid.months.map((month) => (
            <span key={month.iso} style={{ left: month.left }}>
              {monthLabel(month.iso)}
            </span>
          ))}
        </div>
        <div className={styles.now} style={{ left: ground.labels + laid.todayLeft }}>
          <span>{todayLabel}</span>
        </div>
        {laid.lanes.map((lane) => (
          <div key={lane.id} className={styles.lane}>
            <p className={styles.name} id={`lane-${lane.id}`}>
              {lane.label}
            </p>
            <ol
              className={styles.track}
              aria-labelledby={`lane-${lane.id}`}
              style={{ height: lane.rows * rowHeight(lane.bars) + (lane.bars ? 4 : 6) }}
            >
              {lane.items.map((item) => (
                <TimelineEntry
                  key={item.id}
                  item={item}
                  active={item.id === active}
                  rowHeight={rowHeight(lane.bars)}
                  stateLabel={stateLabels[item.state]}
                  dateLabel={dateLabel}
                  onFocus={() => setWalked(item.id)}
                  onOpen={onOpen}
                />
              ))}
            </ol>
          </div>
        ))}
      </div>
    </div>
  );
}

export type StateLegendProps = { label: string; states: readonly { state: DatedState; label: string }[] };
/** Which mark means what, beside a title. */
export const StateLegend = ({ label, states }: StateLegendProps) => (
  <ul className={styles.legend} aria-label={label}>
    {states.map((each) => (
      <li key={each.state}>
        <StateMark state={each.state} label={each.label} size={14} />
      </li>
    ))}
  </ul>
);
