import {
  cloneElement,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type HTMLAttributes,
  type ReactElement,
  type ReactNode,
} from 'react';
import { createPortal } from 'react-dom';
import styles from './tooltip.module.css';

export type TooltipProps = {
  /** Explains; never the only place where something is said. */
  label: ReactNode;
  /** One element that can take the focus. */
  children: ReactElement<HTMLAttributes<HTMLElement>>;
};

const EDGE = 8;

/** Comes by hover or focus, stays while the pointer is on it, leaves with Escape (WCAG 1.4.13). */
export function Tooltip({ label, children }: TooltipProps) {
  const id = useId();
  const host = useRef<HTMLSpanElement>(null);
  const tip = useRef<HTMLDivElement>(null);
  const leaving = useRef(0);
  const [shown, setShown] = useState(false);
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
  useLayoutEffect(() => {
    const at = host.current?.firstElementChild?.getBoundingClientRect();
    if (!shown || !at || !tip.current) return;
    const { width, height } = tip.current.getBoundingClientRect();
    const left = Math.max(EDGE, Math.min(at.left + at.width / 2 - width / 2, window.innerWidth - width - EDGE));
    const above = at.top - height - 6;
    tip.current.style.left = `${left}px`;
    tip.current.style.top = `${above < EDGE ? at.bottom + 6 : above}px`;
  }, [shown]);
  const watch = { onMouseEnter: show, onMouseLeave: leave, onFocus: show, onBlur: () => setShown(false) };
  return (
    <span ref={host} className={styles.host}>
      {cloneElement(children, { ...watch, 'aria-describedby': shown ? id : undefined })}
      {shown &&
        createPortal(
          <div ref={tip} id={id} role="tooltip" className={styles.tip} onMouseEnter={show} onMouseLeave={leave}>
            {label}
          </div>,
          document.body,
        )}
    </span>
  );
}
