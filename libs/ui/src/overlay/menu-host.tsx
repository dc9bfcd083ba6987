import { cloneElement, useRef, useState, type HTMLAttributes, type KeyboardEvent, type ReactElement } from 'react';
import type { MenuEntry } from './menu-entries';
import styles from './menu.module.css';
import { useFrames } from './on-demand';

export type MenuTrigger = ReactElement<HTMLAttributes<HTMLElement>>;
type MenuHostProps = { label: string; entries: readonly MenuEntry[]; trigger: MenuTrigger; align?: 'start' | 'end' };

/** A trigger that becomes a menu at its first press: until then it costs a button. */
export function MenuHost({ label, entries, trigger, align = 'start' }: MenuHostProps) {
  const host = useRef<HTMLSpanElement>(null);
  const [asked, setAsked] = useState(false);
  const frames = useFrames(asked);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    setAsked(true);
  };
  return (
    <span ref={host} className={styles.host}>
      {asked && frames ? (
        <frames.MenuFrame
          label={label}
          entries={entries}
          trigger={trigger}
          align={align}
          onBorn={() => host.current?.querySelector<HTMLElement>('button, a')?.focus({ preventScroll: true })}
        />
      ) : (
        cloneElement(trigger, {
          'aria-haspopup': 'menu',
          'aria-expanded': false,
          'aria-busy': asked || undefined,
          onClick: () => setAsked(true),
          onKeyDown,
        })
      )}
    </span>
  );
}
