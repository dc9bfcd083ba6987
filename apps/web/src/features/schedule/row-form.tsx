import { Button, Field, TextInput } from '@jalon/ui';
import { useState, type FormEvent } from 'react';
import { useColumnWords } from './column-words';
import { useFaultWords } from './fault-words';
import type { Line } from './operations';
import { useScheduleWords } from './words';
import styles from './schedule.module.css';

interface RowFormProps {
  label: string;
  cells: Line['cells'];
  faults: Line['faults'];
  onSave: (cells: { index: number; text: string }[]) => Promise<void>;
  onCancel: () => void;
}

/** The cells of a row that was not understood, as the file writes them; only what is typed is changed. */
export function RowForm({ label, cells, faults, onSave, onCancel }: RowFormProps) {
  const t = useScheduleWords();
  const say = useFaultWords();
  const c = useColumnWords();
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const [busy, setBusy] = useState(false);
  const known = cells.filter(({ field }) => field !== null);
  const nameOf = ({ header, field }: (typeof known)[number]): string =>
    header ?? c((field ?? 'comment') as Parameters<typeof c>[0]);
  const faultOf = (cell: (typeof known)[number]) => {
    const found = faults.find(({ column }) => column !== null && (column === cell.header || column === nameOf(cell)));
    return found && say(found);
  };
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    await onSave(Object.entries(typed).map(([index, text]) => ({ index: Number(index), text })));
    setBusy(false);
  };
  return (
    <form className={styles.rowForm} aria-label={label} onSubmit={(event) => void save(event)}>
      <div className={styles.rowCells}>
        {known.map((cell) => (
          <Field key={cell.index} label={nameOf(cell)} error={faultOf(cell)}>
            <TextInput
              value={typed[cell.index] ?? cell.text}
              autoFocus={faultOf(cell) !== undefined}
              onChange={(event) => setTyped({ ...typed, [cell.index]: event.target.value })}
            />
          </Field>
        ))}
      </div>
      <div className={styles.rowActs}>
        <Button type="submit" busy={busy}>
          {t('saveRow')}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
