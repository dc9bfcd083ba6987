import { addDays } from '@jalon/domain/calendar';
import { join } from '@jalon/ui';
import { manyAdded } from './change-strip';
import type { Day, DayChange, DayVisit } from './day-query';
import { isShown, type VisitFilter } from './filters';
import { MovedAway, PlanVisit, type VisitSlots } from './plan-visit';
import { usePlanWords } from './plan-words';
import styles from './plan.module.css';
import type { Moments } from './use-moments';
import { usePlanWalk, type TabStop } from './use-plan-walk';

interface Props extends VisitSlots {
  day: Day;
  at: Moments;
  filter: VisitFilter;
}

/** Where the page's own skip link leads. */
export const PLAN = 'plan-of-visits';

/** The next five working days, a column each; a moved visit is seen where it was and where it is. */
export function PlanBoard({ day, at, filter, ...slots }: Props) {
  const t = usePlanWords();
  const all = day.changes?.items ?? [];
  const news = manyAdded(all);
  const changes = filter === 'changed' ? all : all.filter((change) => !news.includes(change));
  const columns = day.days.map((on) => ({
    on,
    cells: cellsOf(on, day.visits, changes, at).filter(
      (cell) => filter === 'all' || (cell.visit !== null && isShown(cell.visit, filter, changes)),
    ),
  }));
  const standing = columns.flatMap(({ cells }) => cells.flatMap(({ visit }) => (isStanding(visit) ? [visit.id] : [])));
  const { stopOf, board } = usePlanWalk(standing);
  return (
    <section className={styles.board} id={PLAN} tabIndex={-1} aria-label={t('plan')} {...board}>
      {columns.map(({ on, cells }) => (
        <PlanColumn key={on} {...{ on, cells, day, at, stopOf }} {...slots} />
      ))}
    </section>
  );
}

interface ColumnProps extends VisitSlots {
  on: string;
  cells: readonly Cell[];
  day: Day;
  at: Moments;
  stopOf: (visit: string) => TabStop;
}

function PlanColumn({ on, cells, day, at, stopOf, ...slots }: ColumnProps) {
  const t = usePlanWords();
  const count = cells.filter(({ visit }) => isStanding(visit)).length;
  const isToday = on === day.today;
  const near = isToday ? t('today') : on === addDays(day.today, 1) ? t('tomorrow') : '';
  return (
    <div className={join(styles.day, isToday && styles.today)}>
      <h2 className={styles.dayHead}>
        <span>
          <b>{at.shortDay(on)}</b> {near}
        </span>
        <span>{t('visits', { count })}</span>
      </h2>
      {cells.length === 0 ? (
        <p className={styles.free}>{t('freeDay')}</p>
      ) : (
        <ol>
          {cells.map(({ visit, change }) =>
            visit ? (
              <PlanVisit key={visit.id} visit={visit} change={change} at={at} stop={stopOf(visit.id)} {...slots} />
            ) : (
              change && <MovedAway key={`from ${change.visit}`} change={change} at={at} />
            ),
          )}
        </ol>
      )}
    </div>
  );
}

const isStanding = (visit: DayVisit | null): visit is DayVisit => visit !== null && visit.status !== 'cancelled';

interface Cell {
  at: string;
  visit: DayVisit | null;
  change: DayChange | undefined;
}

/** A visit withdrawn long ago leaves; one withdrawn since she looked, or today, stays where it stood. */
function cellsOf(on: string, visits: readonly DayVisit[], changes: readonly DayChange[], at: Moments): Cell[] {
  const changeOf = (visit: DayVisit) => changes.find((change) => change.visit === visit.id);
  const there = visits
    .filter((visit) => visit.on === on && (visit.status !== 'cancelled' || changeOf(visit)?.kind === 'withdrawn'))
    .map((visit): Cell => ({ at: visit.startsAt, visit, change: changeOf(visit) }));
  const left = changes
    .filter(({ kind, from }) => kind === 'moved' && from !== null && at.dayOf(from) === on)
    .map((change): Cell => ({ at: change.from ?? change.to, visit: null, change }));
  return [...there, ...left].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
