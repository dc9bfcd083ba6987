import { useId, type ComponentPropsWithRef, type ReactNode } from 'react';
import { Icon } from '../icon/icon';
import { join } from '../join';
import styles from './checkbox.module.css';

export type CheckboxProps = Omit<ComponentPropsWithRef<'input'>, 'type' | 'size' | 'children'> & {
  label: ReactNode;
  hint?: ReactNode;
};

/** The whole line can be pressed; the box is the browser's own, drawn over. */
export function Checkbox({ label, hint, className, id, ...input }: CheckboxProps) {
  const own = useId();
  const boxId = id ?? own;
  return (
    <span className={join(styles.check, className)}>
      <span className={styles.box}>
        <input {...input} type="checkbox" id={boxId} aria-describedby={hint ? `${boxId}-hint` : input['aria-describedby']} />
        <Icon name="check" />
      </span>
      <label htmlFor={boxId}>{label}</label>
      {hint && (
        <span id={`${boxId}-hint`} className={styles['check-hint']}>
          {hint}
        </span>
      )}
    </span>
  );
}
