import { Kbd } from '../tag/tag';
import styles from './hotkey-hints.module.css';

export type HotkeyHint = { keys: readonly string[]; label: string };
export type HotkeyHintsProps = { /** Heard before the list: « Raccourcis ». */ label: string; hints: readonly HotkeyHint[] };

/** The keys of this list, at its foot. Hidden on a phone, which has none. */
export function HotkeyHints({ label, hints }: HotkeyHintsProps) {
  return (
    <ul className={styles.hints} aria-label={label}>
      {hints.map((hint) => (
        <li key={hint.label}>
          {hint.keys.map((key) => (
            <Kbd key={key}>{key}</Kbd>
          ))}
          {hint.label}
        </li>
      ))}
    </ul>
  );
}
