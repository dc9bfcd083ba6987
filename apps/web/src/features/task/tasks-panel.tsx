import { EmptyState, ErrorState, Panel, Skeleton } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { FILE_TASKS } from './operations';
import { QuickTask } from './quick-task';
import { TaskRow } from './task-row';
import styles from './task.module.css';
import { useTaskWords } from './words';

/** The tasks of a file, and the line that gives a new one. */
export function TasksPanel({ patientId }: { patientId: string }) {
  const t = useTaskWords();
  const { data, error, refetch } = useQuery(FILE_TASKS, { variables: { patient: patientId } });
  return (
    <Panel title={t('tasks')}>
      {!data && error && <ErrorState title={t('failed')} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={3} />}
      {data?.fileTasks.length === 0 && <EmptyState title={t('emptyFile')} />}
      {data && data.fileTasks.length > 0 && (
        <ul className={styles.onFile}>
          {data.fileTasks.map((task) => (
            <TaskRow key={task.id} task={task} onFile />
          ))}
        </ul>
      )}
      <QuickTask patientId={patientId} narrow />
    </Panel>
  );
}
