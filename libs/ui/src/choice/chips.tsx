import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Icon } from '../icon/icon';
import styles from './chips.module.css';

export type ChipChoiceProps<T extends string> = {
  /** The question, at the head of the row: « Pourquoi ? ». Null where it already stands beside; then it is `spoken`. */
  label: ReactNode;
  /** Its full form for a screen reader: « Motif de l’absence de … ». */
  spoken?: string;
  options: readonly { value: T; label: string }[];
  value: T | null;
  /** Pressing the chosen chip again takes the answer back: null. */
  onChange: (value: T | null) => void;
  /** What happens without an answer. */
  note?: ReactNode;
};

export function ChipChoice<T extends string>({ label, spoken, options, value, onChange, note }: ChipChoiceProps<T>) {
  const id = useId();
  return (
    <div className={styles.chips} role="group" aria-label={spoken} aria-labelledby={spoken ? undefined : id}>
      {label !== null && (
        <span id={id} className={styles.ask}>
          {label}
        </span>
      )}
      {options.map((option) => {
        const chosen = option.value === value;
        return (
          <button
            key={option.value}
            type="button"
            className={styles.chip}
            aria-pressed={chosen}
            onClick={() => onChange(chosen ? null : option.value)}
          >
            {chosen && <Icon name="check" />}
            {option.label}
          </button>
        );
      })}
      {note && <span className={styles.note}>{note}</span>}
    </div>
  );
}

export type SegmentedFilterProps<T extends string> = {
  label: string;
  options: readonly { value: T; label: string; count?: number }[];
  value: T;
  onChange: (value: T) => void;
};

/** What a list shows, with how many of each. */
export function SegmentedFilter<T extends string>({ label, options, value, onChange }: SegmentedFilterProps<T>) {
  const row = useRef<HTMLDivElement>(null);
  const drawn = options.map(({ label: name, count }) => `${name} ${count ?? ''}`).join();
  // Where the row slides under the thumb, what was chosen is in sight; counts that come later widen the row.
  useEffect(() => {
    const [line, chosen] = [row.current, row.current?.querySelector<HTMLElement>('[aria-pressed="true"]')];
    if (line && chosen) line.scrollLeft = chosen.offsetLeft - (line.clientWidth - chosen.offsetWidth) / 2;
  }, [value, drawn]);
  return (
    <div ref={row} className={styles.segments} role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className={styles.segment}
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.label}
          {option.count !== undefined && ` ${option.count}`}
        </button>
      ))}
    </div>
  );
}
