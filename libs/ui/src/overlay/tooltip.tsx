import { Popover } from '@mantine/core';
import { cloneElement, useEffect, useId, useRef, useState, type HTMLAttributes, type ReactElement, type ReactNode } from 'react';
import styles from './menu.module.css';

export type TooltipProps = {
  /** Explains; never the only place where something is said. */
  label: ReactNode;
  /** One element that can take the focus. */
  children: ReactElement<HTMLAttributes<HTMLElement>>;
};

/** Comes by hover or focus, stays while the pointer is on it, leaves with Escape (WCAG 1.4.13). */
export function Tooltip({ label, children }: TooltipProps) {
  const id = useId();
  const [shown, setShown] = useState(false);
  const leaving = useRef<number>(undefined);
  const show = () => {
    window.clearTimeout(leaving.current);
    setShown(true);
  };
  const leave = () => {
    leaving.current = window.setTimeout(() => setShown(false), 120);
  };
  useEffect(() => () => window.clearTimeout(leaving.current), []);
  useEffect(() => {
    if (!shown) return undefined;
    const hear = (event: KeyboardEvent) => event.key === 'Escape' && setShown(false);
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [shown]);
  const watch = { onMouseEnter: show, onMouseLeave: leave, onFocus: show, onBlur: () => setShown(false) };
  return (
    <Popover unstyled opened={shown} withRoles={false} position="top" offset={6} transitionProps={{ duration: 0 }}>
      <Popover.Target>{cloneElement(children, { ...watch, 'aria-describedby': shown ? id : undefined })}</Popover.Target>
      <Popover.Dropdown className={styles.tip} role="tooltip" id={id} onMouseEnter={show} onMouseLeave={leave}>
        {label}
      </Popover.Dropdown>
    </Popover>
  );
}
