import type { MouseEvent } from 'react';
import styles from './shell.module.css';

export type SkipLinkProps = { /** The id of what takes the focus. */ to: string; children: string };

/** Shown only to whom the Tab key brings: over many stops, to where the work is. The address does not change. */
export function SkipLink({ to, children }: SkipLinkProps) {
  const go = (event: MouseEvent) => {
    event.preventDefault();
    document.getElementById(to)?.focus();
  };
  return (
    <a className={styles.skip} href={`#${to}`} onClick={go}>
      {children}
    </a>
  );
}
