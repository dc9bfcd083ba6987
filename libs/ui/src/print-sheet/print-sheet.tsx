import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import styles from './print-sheet.module.css';

export type PrintSheetProps = {
  /** Repeated at the top of every page: whose list, of which unit. */
  header: ReactNode;
  /** The hour of printing, in words: a sheet left on a desk must say how old it is. */
  printedAt: ReactNode;
  /** Repeated at the foot: who may read it, when to destroy it. */
  footer?: ReactNode;
  children: ReactNode;
};

/** The only thing printed while it is mounted; on screen it is not there. The table repeats its head and foot on each page. */
export function PrintSheet({ header, printedAt, footer, children }: PrintSheetProps) {
  useEffect(() => {
    document.body.dataset['printing'] = 'sheet';
    return () => {
      delete document.body.dataset['printing'];
    };
  }, []);
  return createPortal(
    <table className={styles.sheet} data-print-sheet role="presentation">
      <thead>
        <tr>
          <td>
            <div className={styles.head}>
              <div>{header}</div>
              <div className={styles.hour}>{printedAt}</div>
            </div>
          </td>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>{children}</td>
        </tr>
      </tbody>
      {footer && (
        <tfoot>
          <tr>
            <td className={styles.foot}>{footer}</td>
          </tr>
        </tfoot>
      )}
    </table>,
    document.body,
  );
}

/** `print()` mounts the sheet, opens the browser's print window, and takes the sheet away once it closes. */
export function usePrintSheet(): { printing: boolean; print: () => void } {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    if (!printing) return undefined;
    const done = () => setPrinting(false);
    window.addEventListener('afterprint', done);
    const frame = window.requestAnimationFrame(() => window.print());
    return () => {
      window.cancelAnimationFrame(frame);
      window.removeEventListener('afterprint', done);
    };
  }, [printing]);
  return { printing, print: useCallback(() => setPrinting(true), []) };
}
