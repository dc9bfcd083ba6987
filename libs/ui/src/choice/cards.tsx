import { useId, type ReactNode } from 'react';
import { FieldError } from '../field/field';
import { Icon } from '../icon/icon';
import { join } from '../join';
import { useWords } from '../words/words';
import styles from './cards.module.css';

export type CardOption<T extends string> = { value: T; label: ReactNode; hint?: ReactNode; disabled?: boolean };
type CardGroup<T extends string> = {
  /** The question. */
  legend: ReactNode;
  hideLegend?: boolean;
  options: readonly CardOption<T>[];
  /** stack: one under the other. grid: two a row, for short words. row: side by side on a desk. */
  layout?: 'stack' | 'grid' | 'row';
  error?: ReactNode;
  required?: boolean;
  disabled?: boolean;
};
export type RadioCardGroupProps<T extends string> = CardGroup<T> & {
  value: T | null;
  onChange: (value: T) => void;
  /** tick where the answers are reasons rather than things. */
  mark?: 'dot' | 'tick';
};
export type CheckCardGroupProps<T extends string> = CardGroup<T> & { values: readonly T[]; onChange: (values: T[]) => void };

function Group<T extends string>({
  legend,
  hideLegend,
  layout = 'stack',
  error,
  required,
  disabled,
  errorId,
  kind,
  children,
}: Omit<CardGroup<T>, 'options'> & { errorId: string; kind?: 'radiogroup'; children: ReactNode }) {
  const words = useWords();
  return (
    <fieldset
      className={styles.group}
      disabled={disabled}
      role={kind}
      aria-describedby={error ? errorId : undefined}
      aria-required={kind && required ? true : undefined}
    >
      <legend className={hideLegend ? 'sr' : styles.legend}>
        {legend}
        {required && <span className={styles.required}> ({words.required})</span>}
      </legend>
      <div className={styles[layout]}>{children}</div>
      <FieldError id={errorId}>{error}</FieldError>
    </fieldset>
  );
}

type CardFace = {
  type: 'radio' | 'checkbox';
  mark: 'dot' | 'tick';
  name: string;
  checked: boolean;
  disabled?: boolean;
  label: ReactNode;
  hint?: ReactNode;
  onPick: () => void;
};

function Card({ type, mark, name, checked, disabled, label, hint, onPick }: CardFace) {
  return (
    <label className={join(styles.card, Boolean(hint) && styles.tall)}>
      <span className={join(styles.disc, styles[mark], type === 'checkbox' && styles.square)}>
        <input type={type} name={name} checked={checked} disabled={disabled} onChange={onPick} />
        {mark === 'tick' && <Icon name="check" size={12} />}
      </span>
      <span className={styles.words}>
        <span className={styles.name}>{label}</span>
        {hint && <span className={styles.hint}>{hint}</span>}
      </span>
    </label>
  );
}

/** One answer among few, each with its consequence written under it. */
export function RadioCardGroup<T extends string>({ options, value, onChange, mark = 'dot', ...group }: RadioCardGroupProps<T>) {
  const id = useId();
  return (
    <Group {...group} errorId={`${id}-error`} kind="radiogroup">
      {options.map((option) => (
        <Card
          key={option.value}
          {...option}
          type="radio"
          mark={mark}
          name={id}
          checked={option.value === value}
          onPick={() => onChange(option.value)}
        />
      ))}
    </Group>
  );
}

/** Several answers at once; the values come back in the order of the options. */
export function CheckCardGroup<T extends string>({ options, values, onChange, ...group }: CheckCardGroupProps<T>) {
  const id = useId();
  const turn = (turned: T) =>
    onChange(options.map((option) => option.value).filter((each) => (each === turned) !== values.includes(each)));
  return (
    <Group {...group} errorId={`${id}-error`}>
      {options.map((option) => (
        <Card
          key={option.value}
          {...option}
          type="checkbox"
          mark="tick"
          name={id}
          checked={values.includes(option.value)}
          onPick={() => turn(option.value)}
        />
      ))}
    </Group>
  );
}

export type CheckCardProps = {
  label: ReactNode;
  hint?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
};

/** One thing to accept or leave, drawn as a card. */
export function CheckCard({ checked, onChange, ...face }: CheckCardProps) {
  const id = useId();
  return <Card {...face} type="checkbox" mark="tick" name={id} checked={checked} onPick={() => onChange(!checked)} />;
}
