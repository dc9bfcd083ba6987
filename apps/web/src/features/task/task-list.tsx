import { EmptyState, ErrorState, Panel, Skeleton } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { useSession } from '../session/session';
import { TASKS, type TaskItem } from './operations';
import { TaskRow } from './task-row';
import styles from './task.module.css';
import { useTaskWords } from './words';

export type TaskView = 'todo' | 'late' | 'done' | 'given';
const EMPTY = { todo: 'emptyTodo', late: 'emptyLate', done: 'emptyDone', given: 'emptyGiven' } as const;

export function TaskList({ view }: { view: TaskView }) {
  const t = useTaskWords();
  const { today } = useSession();
  const { data, error, refetch } = useQuery(TASKS, { variables: { view } });
  if (!data && error) return <ErrorState title={t('failed')} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={6} lineHeight={56} />;
  if (data.tasks.length === 0) return <EmptyState title={t(EMPTY[view])} />;
  const later = view === 'todo' ? data.tasks.filter(({ dueOn }) => dueOn > today()) : [];
  const first = data.tasks.filter((task) => !later.includes(task));
  return (
    <>
      {first.length > 0 && <Rows tasks={first} label={t('tasks')} />}
      {later.length > 0 && (
        <section className={styles.later}>
          <h2>{t('later')}</h2>
          <Rows tasks={later} label={t('later')} />
        </section>
      )}
    </>
  );
}

const Rows = ({ tasks, label }: { tasks: readonly TaskItem[]; label: string }) => (
  <Panel flush label={label}>
    <ul className={styles.list}>
      {tasks.map((task) => (
        <TaskRow key={task.id} task={task} />
      ))}
    </ul>
  </Panel>
);
