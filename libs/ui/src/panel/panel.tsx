import { useId, type ReactNode } from 'react';
import { join } from '../join';
import styles from './panel.module.css';

export type PanelProps = {
  title?: ReactNode;
  /** 2 unless the panel stands inside another one. */
  level?: 2 | 3;
  /** Right after the title: a count, a version. */
  note?: ReactNode;
  /** At the end of the line: a source, a date, a Severity. */
  meta?: ReactNode;
  actions?: ReactNode;
  /** alert: something to secure. action: what is being edited. strong: what is in force. */
  tone?: 'plain' | 'alert' | 'action' | 'strong';
  /** Tables and lists that touch the edges keep only the head padded. */
  flush?: boolean;
  as?: 'section' | 'article' | 'div';
  /** Name for a screen reader, when the panel has no title. */
  label?: string;
  id?: string;
  className?: string;
  children?: ReactNode;
};

export function Panel({
  title,
  level = 2,
  note,
  meta,
  actions,
  tone = 'plain',
  flush,
  as: Box = 'section',
  label,
  id,
  className,
  children,
}: PanelProps) {
  const titleId = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  const named = title ? { 'aria-labelledby': titleId } : { 'aria-label': label };
  return (
    <Box
      id={id}
      {...(Box === 'div' ? {} : named)}
      data-edges={flush ? 'flush' : 'padded'}
      className={join(styles.panel, styles[tone], flush && styles.flush, className)}
    >
      {(title || note || meta || actions) && (
        <div className={styles.head}>
          {title && (
            <Heading id={titleId} className={styles.title}>
              {title}
            </Heading>
          )}
          {note && <span className={styles.note}>{note}</span>}
          {meta && <span className={styles.meta}>{meta}</span>}
          {actions && (
            <div className={styles.actions} data-aligned="end">
              {actions}
            </div>
          )}
        </div>
      )}
      {children}
    </Box>
  );
}
