import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon } from '../icon/icon';
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
  const chosen = options.find((option) => option.value === value);
  return (
    <Menu
      unstyled
      position="bottom-start"
      offset={4}
      transitionProps={{ duration: 0 }}
      classNames={{ dropdown: styles.menu, itemLabel: styles.itemLabel }}
    >
      <Menu.Target>
        <button type="button" className={styles.word}>
          <span className="sr">{label} : </span>
          <span>{chosen?.label ?? '…'}</span>
          <Icon name="chevron-down" size={13} />
        </button>
      </Menu.Target>
      <Menu.Dropdown aria-label={label}>
        {options.map((option) => (
          <Menu.Item
            key={option.value}
            className={styles.item}
            role="menuitemradio"
            aria-checked={option.value === value}
            onClick={() => onChange(option.value)}
            leftSection={<span className={styles.chosen}>{option.value === value && <Icon name="check" />}</span>}
          >
            {option.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
