import type { ReactNode } from 'react';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/shapes';
import { join } from '../join';
import styles from './tag.module.css';

export type TagProps = {
  tone?: 'plain' | 'mute' | 'action' | 'done' | 'late' | 'outside';
  /** text: a word with its icon. soft: filled and outlined, for a status that lasts. dashed: a draft, not in force. */
  look?: 'text' | 'soft' | 'dashed';
  icon?: IconName;
  /** A drawn mark of one of the families, in place of an icon. */
  mark?: ReactNode;
  children: ReactNode;
};

export function Tag({ tone = 'plain', look = 'text', icon, mark, children }: TagProps) {
  return (
    <span className={join(styles.tag, styles[tone], styles[look])}>
      {mark ?? (icon && <Icon name={icon} size={look === 'soft' ? 13 : 16} />)}
      {children}
    </span>
  );
}

export type CountProps = {
  value: number | string;
  /** What is counted, for a screen reader: « 4 demandes à traiter ». */
  label?: string;
};

export function Count({ value, label }: CountProps) {
  return (
    <span className={styles.count}>
      <span aria-hidden={label ? true : undefined}>{value}</span>
      {label && <span className="sr">{label}</span>}
    </span>
  );
}

export const Kbd = ({ children }: { children: ReactNode }) => <kbd className={styles.kbd}>{children}</kbd>;

export type IconNoteProps = {
  icon: IconName;
  /** Bold ink, for what must not be missed: a homonym, a twin. */ strong?: boolean;
  spoken?: string;
  children?: ReactNode;
};

/** A mark without a hue: eye and hour, two heads, padlock, outlined triangle. `spoken` says it in full. */
export function IconNote({ icon, strong, spoken, children }: IconNoteProps) {
  return (
    <span className={join(styles.note, strong && styles.strong)} title={spoken}>
      <Icon name={icon} size={14} />
      {children !== undefined && <span aria-hidden={spoken ? true : undefined}>{children}</span>}
      {spoken && <span className="sr">{spoken}</span>}
    </span>
  );
}
