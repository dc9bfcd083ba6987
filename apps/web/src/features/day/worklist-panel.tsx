import { Button, EmptyState, HotkeyHints, SegmentedFilter, useHotkeys } from '@jalon/ui';
import { useState } from 'react';
import type { Day, DayReason, DayRow } from './day-query';
import { LISTS, standsUnder, type ListFilter } from './filters';
import { PutOffDialog, canPutOff } from './put-off-dialog';
import { useReasonSays } from './reason-says';
import type { ShownDay } from './use-day';
import type { Moments } from './use-moments';
import { useDayWords } from './words';
import { WorklistRow, type RowActs } from './worklist-row';
import styles from './worklist.module.css';

interface Props extends RowActs {
  shown: ShownDay & { day: Day };
  at: Moments;
  filter: ListFilter;
  onFilter: (filter: ListFilter) => void;
  onKeys: () => void;
}

/** « Aujourd’hui »: who needs her, the most pressing first. */
export function WorklistPanel({ shown, at, filter, onFilter, onKeys, hrefOf, act }: Props) {
  const t = useDayWords();
  const { day, rows, arrived, showArrived } = shown;
  const says = useReasonSays(at, day.visits);
  const [chosen, setChosen] = useState<string | null>(null);
  const [putOff, setPutOff] = useState<{ row: DayRow; reason: DayReason } | null>(null);
  const listed = rows.filter((row) => standsUnder(row, filter));
  const current = listed.find(({ id }) => id === chosen) ?? listed[0];
  const step = (by: number) => {
    const next = listed[Math.min(Math.max(listed.findIndex((row) => row === current) + by, 0), listed.length - 1)];
    if (!next) return;
    setChosen(next.id);
    document.querySelector(`[data-row="${next.id}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  useHotkeys({
    j: () => step(1),
    k: () => step(-1),
    Enter: () => current && document.querySelector<HTMLElement>(`[data-row-act="${current.id}"]`)?.click(),
    r: () => {
      const reason = current?.reasons.find(canPutOff);
      if (current && reason) setPutOff({ row: current, reason });
    },
    '?': onKeys,
  });
  const count = (one: ListFilter) => rows.filter((row) => standsUnder(row, one)).length;
  const words = { all: t('all'), secure: t('secure'), town: t('town'), calls: t('calls'), milestones: t('milestones') };
  return (
    <section className={styles.panel} aria-labelledby="day-list">
      <div className={styles.head}>
        <h1 id="day-list">{t('today')}</h1>
        <p className="dense soft">{rows.length > 0 ? t('waiting', { count: rows.length }) : t('nobody')}</p>
        <div className={styles.filters}>
          <SegmentedFilter
            label={t('filter')}
            options={LISTS.map((value) => ({ value, label: words[value], count: count(value) }))}
            value={filter}
            onChange={onFilter}
          />
        </div>
      </div>
      {arrived > 0 && (
        <div className={styles.arrived} role="status">
          {t('arrived', { count: arrived })}
          <Button variant="quiet" size="sm" onClick={showArrived}>
            {t('showArrived')}
          </Button>
        </div>
      )}
      {listed.length === 0 ? (
        <div className={styles.empty}>
          <EmptyState title={rows.length > 0 ? t('nothingHere') : t('nobodyEnds')}>
            {rows.length === 0 && day.nextCall && t('nextCall', { when: at.when(day.nextCall.at) })}
          </EmptyState>
        </div>
      ) : (
        <ol className={styles.rows}>
          {listed.map((row) => (
            <WorklistRow
              key={row.id}
              row={row}
              current={row === current}
              says={says}
              onCurrent={() => setChosen(row.id)}
              hrefOf={hrefOf}
              act={act}
            />
          ))}
        </ol>
      )}
      <div className={styles.foot}>
        <HotkeyHints
          label={t('shortcuts')}
          hints={[
            { keys: ['J', 'K'], label: t('walk') },
            { keys: ['↵'], label: t('act') },
            { keys: ['R'], label: t('putOff') },
            { keys: ['?'], label: t('everyKey') },
          ]}
        />
      </div>
      {putOff && <PutOffDialog row={putOff.row} reason={putOff.reason} says={says} at={at} onClose={() => setPutOff(null)} />}
    </section>
  );
}
