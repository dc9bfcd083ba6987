import { createContext, useContext, useId, type ReactNode } from 'react';
import { AlertTriangle } from '../marks/mark';
import { join } from '../join';
import { useWords } from '../words/words';
import styles from './field.module.css';

type FieldLinks = { id: string; describedBy: string | undefined; invalid: boolean; required: boolean };
const FieldContext = createContext<FieldLinks | null>(null);

export type FieldProps = {
  label: ReactNode;
  /** What to write, before it is written. */
  hint?: ReactNode;
  /** What is wrong and how to put it right; its presence marks the input as invalid. */
  error?: ReactNode;
  required?: boolean;
  hideLabel?: boolean;
  className?: string;
  /** One input of this library, which finds its label, hint and error by itself. */
  children: ReactNode;
};

export function Field({ label, hint, error, required = false, hideLabel, className, children }: FieldProps) {
  const id = useId();
  const words = useWords();
  const hintId = hint ? `${id}-hint` : '';
  const errorId = error ? `${id}-error` : '';
  const describedBy = [errorId, hintId].filter(Boolean).join(' ') || undefined;
  return (
    <div className={join(styles.field, className)}>
      <label id={`${id}-label`} htmlFor={id} className={hideLabel ? 'sr' : styles.label}>
        {label}
        {required && <span className={styles.required}> ({words.required})</span>}
      </label>
      {hint && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
      <FieldContext value={{ id, describedBy, invalid: Boolean(error), required }}>{children}</FieldContext>
      <FieldError id={errorId}>{error}</FieldError>
    </div>
  );
}

/** Stays in the page while empty, so that a screen reader hears the error when it comes. */
export function FieldError({ id, children }: { id?: string; children?: ReactNode }) {
  return (
    <p id={id || undefined} className={children ? styles.error : undefined} aria-live="polite">
      {children && (
        <>
          <AlertTriangle size={14} />
          <span>{children}</span>
        </>
      )}
    </p>
  );
}

type Wiring = { id?: string | undefined; 'aria-describedby'?: string | undefined };

/** What an input takes from the Field around it, unless it says otherwise itself. */
export function useFieldWiring(own: Wiring) {
  const field = useContext(FieldContext);
  return {
    id: own.id ?? field?.id,
    'aria-describedby': [own['aria-describedby'], field?.describedBy].filter(Boolean).join(' ') || undefined,
    'aria-invalid': field?.invalid || undefined,
    'aria-required': field?.required || undefined,
  };
}
