import { Button, Checkbox, Panel } from '@jalon/ui';
import type { Reminder } from './operations';
import styles from './call.module.css';
import { useReminderLine } from './reminder-line';
import { useCallWords } from './words';

interface RemindersProps {
  reminders: readonly Reminder[];
  reminded: readonly string[];
  onChange: (ids: string[]) => void;
}

/** The appointments and blood tests to come: one tick each, or one for all. */
export function Reminders({ reminders, reminded, onChange }: RemindersProps) {
  const t = useCallWords();
  const line = useReminderLine();
  const ids = reminders.map(({ id }) => id);
  const all = ids.length > 0 && ids.every((id) => reminded.includes(id));
  return (
    <Panel
      title={t('remind')}
      actions={
        ids.length > 0 &&
        !all && (
          <Button size="sm" icon="check" onClick={() => onChange(ids)}>
            {t('remindAll')}
          </Button>
        )
      }
    >
      {ids.length === 0 && <p className="soft small">{t('nothingToRemind')}</p>}
      <ul className={styles.reminders}>
        {reminders.map((reminder) => {
          const { what, when } = line(reminder);
          return (
            <li key={reminder.id}>
              <Checkbox
                label={
                  <>
                    <b>{when}</b> {what}
                  </>
                }
                checked={reminded.includes(reminder.id)}
                onChange={(event) =>
                  onChange(event.target.checked ? [...reminded, reminder.id] : reminded.filter((id) => id !== reminder.id))
                }
              />
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
