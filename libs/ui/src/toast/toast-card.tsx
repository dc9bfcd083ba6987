import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react';
import { Button } from '../button/button';
import { IconButton } from '../button/icon-button';
import { StateShape } from '../marks/state-mark';
import { join } from '../join';
import { useWords } from '../words/words';
import styles from './toast.module.css';

export type ToastContent = {
  message: ReactNode;
  tone?: 'plain' | 'done' | 'late';
  /** Takes back what was just done; the toast leaves with it. */
  onUndo?: () => void;
  undoLabel?: string;
};

/** Time stops while the pointer or the focus is on it: whoever reads slowly, or reaches slowly, can still undo. */
export function ToastCard({
  message,
  tone = 'plain',
  onUndo,
  undoLabel,
  lasts,
  onGone,
}: ToastContent & { lasts: number | null; onGone: () => void }) {
  const words = useWords();
  const [held, setHeld] = useState(false);
  const left = useRef(lasts);
  const leave = useEffectEvent(onGone);
  useEffect(() => {
    const rest = left.current;
    if (rest === null || held) return undefined;
    const since = Date.now();
    const timer = window.setTimeout(() => leave(), rest);
    return () => {
      window.clearTimeout(timer);
      left.current = Math.max(1500, rest - (Date.now() - since));
    };
  }, [held]);
  const undo = () => {
    onUndo?.();
    onGone();
  };
  const hold = {
    onMouseEnter: () => setHeld(true),
    onMouseLeave: () => setHeld(false),
    onFocus: () => setHeld(true),
    onBlur: () => setHeld(false),
  };
  return (
    <div className={join(styles.toast, styles[tone])} {...hold}>
      {tone !== 'plain' && <StateShape state={tone} size={16} />}
      <div className={styles.message}>{message}</div>
      {onUndo && (
        <Button variant="quiet" onClick={undo}>
          {undoLabel ?? words.undo}
        </Button>
      )}
      <IconButton icon="cross" variant="quiet" size="sm" label={words.close} onClick={onGone} />
    </div>
  );
}
