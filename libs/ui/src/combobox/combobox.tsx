import { useId, useState, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { useFieldWiring } from '../field/field';
import { TextInput, type TextInputProps } from '../field/text-inputs';
import { join } from '../join';
import styles from './combobox.module.css';

export type ComboboxOption<T extends string> = { value: T; label: ReactNode; hint?: ReactNode };
export type ComboboxProps<T extends string> = Pick<
  TextInputProps,
  'icon' | 'placeholder' | 'end' | 'inputMode' | 'aria-label'
> & {
  /** What is typed; the page answers it with options. */
  text: string;
  onText: (text: string) => void;
  /** What answers the text, best first; the page searches, this shows. */
  options: readonly ComboboxOption<T>[];
  onPick: (value: T) => void;
  /** Said and shown when nothing answers, or while it is being looked for. */
  status?: ReactNode;
  ref?: Ref<HTMLInputElement>;
};

/** Search as one types: arrows walk the answers, Enter takes one, Escape closes them and then empties the field. */
export function Combobox<T extends string>({ text, onText, options, onPick, status, ref, ...input }: ComboboxProps<T>) {
  const id = useId();
  const wiring = useFieldWiring({});
  const [opened, setOpened] = useState(false);
  const [walked, setWalked] = useState(-1);
  const shown = opened && text !== '' && (options.length > 0 || Boolean(status));
  const active = walked < options.length ? walked : -1;
  // An Enter pressed too soon must not open somebody else's file: only who was walked to, or who is alone.
  const sure = options[active] ?? (options.length === 1 ? options[0] : undefined);
  const pick = (option: ComboboxOption<T>) => {
    setOpened(false);
    setWalked(-1);
    onPick(option.value);
  };
  const type = (next: string) => {
    setOpened(true);
    setWalked(-1);
    onText(next);
  };
  const hear = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      setOpened(true);
      setWalked((active + step + options.length + (active < 0 && step < 0 ? 1 : 0)) % Math.max(1, options.length));
    } else if (event.key === 'Enter' && shown && sure) pick(sure);
    else if (event.key === 'Escape' && (shown || text)) {
      if (shown) setOpened(false);
      else onText('');
      event.stopPropagation();
    } else return;
    event.preventDefault();
  };
  return (
    <div className={styles.combobox}>
      <TextInput
        {...input}
        ref={ref}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
        value={text}
        onChange={(event) => type(event.target.value)}
        onFocus={() => setOpened(true)}
        onBlur={() => setOpened(false)}
        onKeyDown={hear}
      />
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label={input['aria-label']}
        aria-labelledby={wiring.id ? `${wiring.id}-label` : undefined}
        className={styles.list}
        hidden={!shown || options.length === 0}
      >
        {options.map((option, index) => (
          <li
            key={option.value}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            className={join(styles.option, index === active && styles.active)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(option)}
          >
            {option.label}
            {option.hint && <span className={styles.hint}>{option.hint}</span>}
          </li>
        ))}
      </ul>
      <p className={shown && options.length === 0 ? styles.status : 'sr'} role="status">
        {shown && options.length === 0 ? status : ''}
      </p>
    </div>
  );
}
