import { Button, SegmentedFilter } from '@jalon/ui';
import type { DayRow } from './day-query';
import { isAside, offeredTo, standsUnder, type ListFilter } from './filters';
import { movableOf } from './movable-work';
import { useSession } from '../session/session';
import type { Selection } from './use-selection';
import { useWorkWords } from './work-words';
import { useDayWords } from './words';
import styles from './worklist.module.css';

interface Props {
  rows: readonly DayRow[];
  putOff: number;
  handedOver: number;
  filter: ListFilter;
  onFilter: (filter: ListFilter) => void;
  onOrder: () => void;
  selection: Selection;
}

/** How many wait, by which rule, what is put off, and the filters of her function. */
export function WorklistHead({ rows, putOff, handedOver, filter, onFilter, onOrder, selection }: Props) {
  const t = useDayWords();
  const w = useWorkWords();
  const { me } = useSession();
  const words = {
    ...{ all: t('all'), secure: t('secure'), town: t('town'), calls: t('calls'), milestones: t('milestones') },
    ...{
      sign: t('sign'),
      decisions: t('decisions'),
      tasks: t('tasks'),
      messages: t('messages'),
      'put-off': w('putOffHead'),
      'handed-over': w('handedHead'),
    },
  };
  const count = (one: ListFilter) => rows.filter((row) => standsUnder(row, one)).length;
  const later = filter === 'put-off';
  const mine = filter === 'handed-over';
  const aside = isAside(filter);
  return (
    <div className={styles.head}>
      <div className={styles.title}>
        <h1 id="day-list">{t('today')}</h1>
        {!aside && !selection.choosing && movableOf(rows).length > 0 && (
          <Button size="sm" variant="quiet" icon="check" onClick={selection.begin}>
            {w('select')}
          </Button>
        )}
      </div>
      <p className={styles.facts}>
        {rows.length > 0 && <span>{t('waiting', { count: rows.length })}</span>}
        {rows.length > 1 && (
          <button type="button" className={styles.fact} title={t('order')} aria-haspopup="dialog" onClick={onOrder}>
            {t('waitingFirst')}
            <span className="sr">. {t('order')}</span>
          </button>
        )}
        {(putOff > 0 || later) && (
          <button type="button" className={styles.fact} aria-pressed={later} onClick={() => onFilter(later ? 'all' : 'put-off')}>
            {later ? w('backToList') : w('putOffCount', { count: putOff })}
          </button>
        )}
        {(handedOver > 0 || mine) && (
          <button
            type="button"
            className={styles.fact}
            aria-pressed={mine}
            onClick={() => onFilter(mine ? 'all' : 'handed-over')}
          >
            {mine ? w('backToList') : w('handedCount', { count: handedOver })}
          </button>
        )}
      </p>
      {!aside && (
        <div className={styles.filters}>
          <SegmentedFilter
            label={t('filter')}
            options={offeredTo(me.function, rows, filter).map((value) => ({ value, label: words[value], count: count(value) }))}
            value={filter}
            onChange={onFilter}
          />
        </div>
      )}
    </div>
  );
}
