import { useQuery } from '@apollo/client/react';
import { Button, EmptyState, HotkeyHints, useHotkeys, useToast } from '@jalon/ui';
import { useState } from 'react';
import { useSession } from '../session/session';
import type { Day, DayRow } from './day-query';
import { isAside, standsUnder, type ListFilter } from './filters';
import { HandedOverList } from './handed-over-list';
import { HandOverDialog } from './hand-over-dialog';
import { movableOf, type MovableWork } from './movable-work';
import { OrderDialog } from './order-dialog';
import { PutOffDialog } from './put-off-dialog';
import { PutOffList } from './put-off-list';
import { useReasonSays } from './reason-says';
import { SelectionBar } from './selection-bar';
import type { ShownDay } from './use-day';
import type { Moments } from './use-moments';
import { useSelection } from './use-selection';
import { HANDED_OVER_WORK, PUT_OFF_WORK } from './work-query';
import { useWorkWords } from './work-words';
import { useDayWords } from './words';
import { WorklistHead } from './worklist-head';
import { WorklistRow, type RowActs } from './worklist-row';
import styles from './worklist.module.css';

interface Props extends RowActs {
  shown: ShownDay & { day: Day };
  at: Moments;
  filter: ListFilter;
  onFilter: (filter: ListFilter) => void;
  onKeys: () => void;
}

type Asked = { move: 'put-off' | 'hand-over'; work: readonly MovableWork[] } | { move: 'order' };

/** « Aujourd’hui »: who needs her, the most pressing first; one gesture for one row or for several. */
export function WorklistPanel({ shown, at, filter, onFilter, onKeys, hrefOf, act }: Props) {
  const t = useDayWords();
  const w = useWorkWords();
  const toast = useToast();
  const { day, rows, arrived, showArrived } = shown;
  const { me } = useSession();
  const says = useReasonSays(at, day.visits, me);
  const { data } = useQuery(PUT_OFF_WORK);
  const putOff = data?.putOffWork ?? [];
  const handed = useQuery(HANDED_OVER_WORK).data?.handedOverWork ?? [];
  const aside = isAside(filter);
  const later = filter === 'put-off';
  const [chosen, setChosen] = useState<string | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const listed = aside ? [] : rows.filter((row) => standsUnder(row, filter));
  const selection = useSelection(listed);
  const current = listed.find(({ id }) => id === chosen) ?? listed[0];
  const step = (by: number) => {
    const next = listed[Math.min(Math.max(listed.findIndex((row) => row === current) + by, 0), listed.length - 1)];
    if (!next) return;
    setChosen(next.id);
    document.querySelector(`[data-row="${next.id}"]`)?.scrollIntoView({ block: 'nearest' });
    // Enter, Tab and the letters then speak of the same row.
    actOf(next)?.focus({ preventScroll: true });
  };
  const movable = (on: (row: DayRow) => void) => {
    if (current && movableOf([current]).length > 0) on(current);
    else if (current) toast.show({ message: w('notMovable'), tone: 'plain' });
  };
  const move = (how: 'put-off' | 'hand-over') => {
    if (selection.rows.length > 0) setAsked({ move: how, work: movableOf(selection.rows) });
    else movable((row) => setAsked({ move: how, work: movableOf([row]) }));
  };
  useHotkeys({
    j: () => step(1),
    k: () => step(-1),
    Enter: () => current && actOf(current)?.click(),
    x: () => movable(selection.toggle),
    r: () => move('put-off'),
    c: () => move('hand-over'),
    Escape: selection.end,
    '?': onKeys,
  });
  const close = () => setAsked(null);
  const moved = () => {
    close();
    selection.end();
  };
  return (
    <section className={styles.panel} aria-labelledby="day-list">
      <WorklistHead
        {...{ rows, filter, selection }}
        onFilter={(next) => {
          // What she brought back herself is no surprise that would have to wait.
          if (aside) showArrived();
          onFilter(next);
        }}
        putOff={putOff.length}
        handedOver={handed.length}
        onOrder={() => setAsked({ move: 'order' })}
      />
      {arrived > 0 && (
        <div className={styles.arrived} role="status">
          {t('arrived', { count: arrived })}
          <Button variant="quiet" size="sm" onClick={showArrived}>
            {t('showArrived')}
          </Button>
        </div>
      )}
      {later && putOff.length > 0 && <PutOffList items={putOff} at={at} />}
      {later && putOff.length === 0 && (
        <div className={styles.empty}>
          <EmptyState title={w('nothingPutOff')} />
        </div>
      )}
      {filter === 'handed-over' && handed.length > 0 && <HandedOverList items={handed} at={at} />}
      {filter === 'handed-over' && handed.length === 0 && (
        <div className={styles.empty}>
          <EmptyState title={w('nothingHanded')} />
        </div>
      )}
      {!aside && listed.length === 0 && (
        <div className={styles.empty}>
          <EmptyState title={rows.length > 0 ? t('nothingHere') : t('nobodyEnds')}>
            {rows.length === 0 && day.nextCall && t('nextCall', { when: at.when(day.nextCall.at) })}
          </EmptyState>
        </div>
      )}
      {listed.length > 0 && (
        <ol className={styles.rows}>
          {listed.map((row) => (
            <WorklistRow
              key={row.id}
              row={row}
              current={row === current}
              selection={selection}
              says={says}
              onCurrent={() => setChosen(row.id)}
              hrefOf={hrefOf}
              act={act}
            />
          ))}
        </ol>
      )}
      {selection.choosing && (
        <SelectionBar selection={selection} onPutOff={() => move('put-off')} onHandOver={() => move('hand-over')} />
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
      {asked?.move === 'put-off' && <PutOffDialog work={asked.work} at={at} onClose={close} onDone={moved} />}
      {asked?.move === 'hand-over' && <HandOverDialog work={asked.work} onClose={close} onDone={moved} />}
      {asked?.move === 'order' && <OrderDialog rows={rows} onClose={close} />}
    </section>
  );
}

const actOf = (row: DayRow) => document.querySelector<HTMLElement>(`[data-row-act="${row.id}"]`);
