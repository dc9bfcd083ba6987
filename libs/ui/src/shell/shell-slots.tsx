import type { ComponentPropsWithRef, ReactNode } from 'react';
import { Button } from '../button/button';
import { Icon } from '../icon/icon';
import { Kbd } from '../tag/tag';
import { join } from '../join';
import styles from './shell-slots.module.css';

export type SearchFieldProps = Omit<ComponentPropsWithRef<'input'>, 'size'> & {
  /** Its name, heard. */ label: string;
  /** '/' beside the field. */ hotkey?: string;
};

/** The search of the top bar. `ref` lets the page's '/' key focus it. */
export function SearchField({ label, hotkey, className, ...input }: SearchFieldProps) {
  return (
    <label className={join(styles.find, className)}>
      <Icon name="search" />
      <span className="sr">{label}</span>
      <input type="search" autoComplete="off" spellCheck={false} {...input} />
      {hotkey && <Kbd>{hotkey}</Kbd>}
    </label>
  );
}

export type SearchButtonProps = {
  label: string;
  hint: string;
  /** Instead of the hint, where a long menu leaves it no room. */
  shortHint: string;
  hotkey?: string;
  onClick: () => void;
};
/** The same place when the search opens a page or a dialog instead. */
export function SearchButton({ label, hint, shortHint, hotkey, onClick }: SearchButtonProps) {
  return (
    <button type="button" className={styles.find} aria-label={label} aria-keyshortcuts={hotkey} onClick={onClick}>
      <Icon name="search" />
      <span className={join(styles.findHint, styles.long, 'cut')}>{hint}</span>
      <span className={join(styles.findHint, styles.short, 'cut')}>{shortHint}</span>
      {hotkey && <Kbd>{hotkey}</Kbd>}
    </button>
  );
}

export type BellButtonProps = {
  /** Visible: « 3 non lues ». */ text: string;
  /** Heard: « Notifications, 3 non lues ». */ label: string;
  /** Not known yet: its place is kept, so that the search does not move when it comes. */ waiting?: boolean;
  /** Beside the bell where the words have no room. */ count?: number;
} & ({ onClick: () => void; href?: undefined } | { href: string; onClick?: undefined });
export function BellButton({ text, label, waiting, count = 0, ...go }: BellButtonProps) {
  const look = {
    variant: 'quiet',
    icon: 'bell',
    className: join(styles.bell, waiting && styles.waiting),
    'aria-label': label,
    children: (
      <>
        <span>{text}</span>
        {count > 0 && <b>{count}</b>}
      </>
    ),
  } as const;
  return go.href === undefined ? <Button {...look} onClick={go.onClick} /> : <Button {...look} href={go.href} />;
}

export type WhoButtonProps = Omit<ComponentPropsWithRef<'button'>, 'name'> & { name: ReactNode; detail: ReactNode };
/** Who is acting, and as what: the trigger of the menu that changes it. */
export function WhoButton({ name, detail, className, ...button }: WhoButtonProps) {
  return (
    <button type="button" {...button} className={join(styles.who, className)}>
      <Icon name="person" />
      <span className={styles.whoWords}>
        <b>{name}</b>
        <span>{detail}</span>
      </span>
      <Icon name="swap" />
    </button>
  );
}

export type ActionBarProps = {
  /** What will happen, before the buttons. */ note?: ReactNode;
  /** It ends a column, not the page: on a desk, a block of its own. */ inset?: boolean;
  children: ReactNode;
};
/** The foot of a page whose end is one act: stays in sight while the page scrolls. */
export function ActionBar({ note, inset = false, children }: ActionBarProps) {
  return (
    <div className={join(styles.bar, inset && styles.inset)}>
      {note && <div className={styles.barNote}>{note}</div>}
      <div className={styles.barActs}>{children}</div>
    </div>
  );
}
