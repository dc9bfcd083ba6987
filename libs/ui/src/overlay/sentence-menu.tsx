import type { ReactNode } from 'react';
import { Icon } from '../icon/icon';
import { useWords } from '../words/words';
import { MenuHost } from './menu-host';
import styles from './menu.module.css';

/** A sentence instead of a row of filters. Its chosen words are SentenceMenu. */
export const Sentence = ({ children }: { children: ReactNode }) => <p className={styles.sentence}>{children}</p>;

export type SentenceMenuProps<T extends string> = {
  /** What the word chooses, heard before it: « Unité ». */
  label: string;
  options: readonly { value: T; label: string }[];
  value: T;
  onChange: (value: T) => void;
};

export function SentenceMenu<T extends string>({ label, options, value, onChange }: SentenceMenuProps<T>) {
  const words = useWords();
  const trigger = (
    <button type="button" className={styles.word}>
      <span className="sr">{`${label}${words.colon}`}</span>
      <span>{options.find((option) => option.value === value)?.label ?? '…'}</span>
      <Icon name="chevron-down" size={13} />
    </button>
  );
  const entries = options.map((option) => ({
    id: option.value,
    label: option.label,
    chosen: option.value === value,
    onSelect: () => onChange(option.value),
  }));
  return <MenuHost label={label} entries={entries} trigger={trigger} />;
}
