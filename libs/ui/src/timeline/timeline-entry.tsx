import { join } from '../join';
import marks from '../marks/marks.module.css';
import { StateShape } from '../marks/state-mark';
import type { PlacedItem } from './lay-out-lanes';
import styles from './timeline.module.css';

type TimelineEntryProps = {
  item: PlacedItem;
  active: boolean;
  rowHeight: number;
  stateLabel: string;
  dateLabel: (iso: string) => string;
  onFocus: () => void;
  onOpen: ((id: string) => void) | undefined;
};

export function TimelineEntry({ item, active, rowHeight, stateLabel, dateLabel, onFocus, onOpen }: TimelineEntryProps) {
  const bar = item.end !== undefined;
  const when = item.end === undefined ? dateLabel(item.start) : `${dateLabel(item.start)} – ${dateLabel(item.end)}`;
  const heard = [stateLabel, when, item.detail].filter(Boolean).join(', ');
  const face = (
    <>
      <span className={styles.said}>
        <span className={bar && item.state !== 'late' ? undefined : marks[`state-${item.state}`]}>
          <StateShape state={item.state} size={bar ? 13 : 14} />
        </span>
        <span className={styles.words} data-words>
          {item.label}
        </span>
      </span>
      <span className="sr">, {heard}</span>
    </>
  );
  const look = {
    'data-item': item.id,
    tabIndex: active ? 0 : -1,
    title: [when, item.detail].filter(Boolean).join(' · '),
    className: join(styles.item, styles[item.state], bar ? styles.bar : styles.point, item.side === 'left' && styles.turned),
    onFocus,
  };
  const top = (bar ? 4 : 3) + item.row * rowHeight;
  const place = bar
    ? { left: item.left, width: item.width, top }
    : { left: item.side === 'right' ? item.left - 7 : item.left + 7, top };
  return (
    <li className={join(styles.place, item.side === 'left' && styles.back)} style={place}>
      {onOpen ? (
        <button type="button" {...look} onClick={() => onOpen(item.id)}>
          {face}
        </button>
      ) : (
        <span {...look}>{face}</span>
      )}
    </li>
  );
}
