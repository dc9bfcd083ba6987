import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { useWords } from '../words/words';
import { ToastCard, type ToastContent } from './toast-card';
import styles from './toast.module.css';

export type ShowToast = ToastContent & {
  /** ms before it leaves; 8000 by default. A refusal (tone 'late') stays until it is closed. */
  duration?: number;
};
type Shown = ShowToast & { id: number };
type Toasts = {
  /** Shows a toast and returns its id. */
  show: (toast: ShowToast) => number;
  dismiss: (id: number) => void;
};

const ToastContext = createContext<Toasts | null>(null);
let next = 1;

export function ToastProvider({ children }: { children: ReactNode }) {
  const words = useWords();
  const [toasts, setToasts] = useState<readonly Shown[]>([]);
  const dismiss = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), []);
  const show = useCallback((toast: ShowToast) => {
    const id = next++;
    // Three at most: an older one that nobody read must not hide the page.
    setToasts((all) => [...all.slice(-2), { ...toast, id }]);
    return id;
  }, []);
  const value = useMemo(() => ({ show, dismiss }), [show, dismiss]);
  return (
    <ToastContext value={value}>
      {children}
      <section className={styles.region} aria-label={words.notifications} aria-live="polite" aria-relevant="additions text">
        {toasts.map(({ id, duration = 8000, ...toast }) => (
          <ToastCard key={id} {...toast} lasts={toast.tone === 'late' ? null : duration} onGone={() => dismiss(id)} />
        ))}
      </section>
    </ToastContext>
  );
}

/** @throws when no UiProvider stands above. */
export function useToast(): Toasts {
  const toasts = useContext(ToastContext);
  if (!toasts) throw new Error('UiProvider is missing: nowhere to show a toast');
  return toasts;
}
