import type { ComponentPropsWithRef, ReactNode } from 'react';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/shapes';
import { join } from '../join';
import { useFieldWiring } from './field';
import styles from './field.module.css';

type Native = Omit<ComponentPropsWithRef<'input'>, 'size'>;
export type TextInputProps = Native & { icon?: IconName; /** After the value: a unit, a Kbd. */ end?: ReactNode };

export function TextInput({ icon, end, className, ...input }: TextInputProps) {
  const wiring = useFieldWiring(input);
  const bare = <input type="text" autoComplete="off" {...input} {...wiring} className={join(styles.input, className)} />;
  if (!icon && !end) return bare;
  return (
    <span className={join(styles.boxed, Boolean(icon) && styles.led)}>
      {icon && <Icon name={icon} className={styles.lead} />}
      {bare}
      {end && <span className={styles.end}>{end}</span>}
    </span>
  );
}

export type DateInputProps = Omit<TextInputProps, 'type' | 'value' | 'min' | 'max'> & {
  /** 'YYYY-MM-DD', or '' when empty. */
  value?: string;
  min?: string;
  max?: string;
};
/** The browser's own date field: typed or picked, in the reader's own order of day and month. */
export const DateInput = (props: DateInputProps) => <TextInput {...props} type="date" />;

export type TimeInputProps = Omit<TextInputProps, 'type' | 'value'> & { /** 'HH:MM', or '' when empty. */ value?: string };
export const TimeInput = (props: TimeInputProps) => <TextInput {...props} type="time" />;

export type NumberInputProps = Omit<TextInputProps, 'type'> & { unit?: ReactNode };
/** A short figure. The wheel never changes it: a dose moved by a scroll goes unseen. */
export const NumberInput = ({ unit, end, ...props }: NumberInputProps) => (
  <TextInput inputMode="decimal" {...props} type="number" end={end ?? unit} onWheel={(event) => event.currentTarget.blur()} />
);

export type TextAreaProps = ComponentPropsWithRef<'textarea'>;
export function TextArea({ className, ...area }: TextAreaProps) {
  const wiring = useFieldWiring(area);
  return <textarea rows={3} {...area} {...wiring} className={join(styles.input, styles.area, className)} />;
}

export type SelectOption<T extends string = string> = { value: T; label: string; disabled?: boolean };
export type SelectInputProps<T extends string = string> = Omit<
  ComponentPropsWithRef<'select'>,
  'value' | 'onChange' | 'size' | 'multiple'
> & {
  options: readonly SelectOption<T>[];
  value: T | '';
  onChange: (value: T) => void;
  /** First line, which chooses nothing. */
  placeholder?: string;
  /** after: the asked-for side of a change. */
  tone?: 'plain' | 'after';
};

export function SelectInput<T extends string>({
  options,
  value,
  onChange,
  placeholder,
  tone = 'plain',
  className,
  ...select
}: SelectInputProps<T>) {
  const wiring = useFieldWiring(select);
  const choose = (chosen: string) => {
    const option = options.find((each) => each.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <span className={join(styles.select, tone === 'after' && styles.after)}>
      <select
        {...select}
        {...wiring}
        className={join(styles.input, className)}
        value={value}
        onChange={(event) => choose(event.target.value)}
      >
        {placeholder !== undefined && (
          <option value="" disabled>
            {placeholder}
          </option>
        )}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="chevron-down" className={styles.arrow} />
    </span>
  );
}
