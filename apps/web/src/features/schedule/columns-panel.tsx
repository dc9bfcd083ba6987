import { Button, Panel, SelectInput, StateMark } from '@jalon/ui';
import { SCHEDULE_FIELDS, type ScheduleField } from '@jalon/domain/schedule';
import { useState } from 'react';
import { useColumnWords } from './column-words';
import type { ReadColumn } from './operations';
import { useSideWords } from './side-words';
import { useScheduleWords } from './words';
import styles from './schedule.module.css';

const IGNORED = '-';
type Choice = ScheduleField | typeof IGNORED;
const isField = (text: string | null): text is ScheduleField => (SCHEDULE_FIELDS as readonly (string | null)[]).includes(text);
const keyOf = ({ header, index }: ReadColumn): string => header ?? `#${index}`;

interface ColumnsProps {
  columns: readonly ReadColumn[];
  onSave: (columns: { header: string | null; index: number; field: string | null }[]) => Promise<void>;
  /** Open at once where nothing was recognised. */
  editing?: boolean;
}

/** What each column was understood to be; corrected once, remembered for the unit. */
export function ColumnsPanel({ columns, onSave, editing: begun = false }: ColumnsProps) {
  const t = useSideWords();
  const s = useScheduleWords();
  const c = useColumnWords();
  const [editing, setEditing] = useState(begun);
  const [changed, setChanged] = useState<Readonly<Record<string, Choice>>>({});
  const [busy, setBusy] = useState(false);
  const once = [...new Map(columns.map((column) => [keyOf(column), column])).values()];
  const known = once.filter(({ field }) => field !== null).length;
  const options = [
    { value: IGNORED as Choice, label: t('ignoredColumn') },
    ...SCHEDULE_FIELDS.map((field) => ({ value: field as Choice, label: c(field) })),
  ];
  const save = async (): Promise<void> => {
    setBusy(true);
    const chosen = once.filter((column) => changed[keyOf(column)] !== undefined);
    await onSave(
      chosen.map((column) => {
        const field = changed[keyOf(column)];
        return { header: column.header, index: column.index, field: !field || field === IGNORED ? null : field };
      }),
    );
    setBusy(false);
    setEditing(false);
    setChanged({});
  };
  return (
    <Panel
      title={t('columns')}
      meta={<StateMark state={known === once.length ? 'done' : 'due'} label={t('columnsCount', { known, total: once.length })} />}
    >
      <table className={styles.columns}>
        <colgroup>
          <col className={styles.columnFile} />
          <col />
          <col className={styles.columnExample} />
        </colgroup>
        <thead className="sr">
          <tr>
            <th>{t('columnFile')}</th>
            <th>{t('columnJalon')}</th>
            <th>{t('columnExample')}</th>
          </tr>
        </thead>
        <tbody>
          {once.map((column) => (
            <tr key={keyOf(column)}>
              <th scope="row">{column.header ?? t('headerOf', { index: column.index + 1 })}</th>
              <td>
                {editing ? (
                  <SelectInput
                    aria-label={t('headerOf', { index: column.header ?? column.index + 1 })}
                    options={options}
                    value={changed[keyOf(column)] ?? (isField(column.field) ? column.field : IGNORED)}
                    onChange={(field) => setChanged({ ...changed, [keyOf(column)]: field })}
                  />
                ) : (
                  <span className={isField(column.field) ? undefined : 'mute'}>
                    {isField(column.field) ? c(column.field) : t('ignoredColumn')}
                  </span>
                )}
              </td>
              <td title={column.sample ?? undefined}>{column.sample}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {editing ? (
        <div className={styles.columnActs}>
          <p className="small mute">{t('columnsRemembered')}</p>
          <Button disabled={Object.keys(changed).length === 0} busy={busy} onClick={() => void save()}>
            {t('saveColumns')}
          </Button>
          <Button variant="quiet" onClick={() => setEditing(false)}>
            {s('cancel')}
          </Button>
        </div>
      ) : (
        <Button className={styles.textAct} variant="quiet" onClick={() => setEditing(true)}>
          {t('changeColumn')}
        </Button>
      )}
    </Panel>
  );
}
