import { Page, PageHeader, Panel, SegmentedFilter } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { TASK_COUNTS } from '../features/task/operations';
import { QuickTask } from '../features/task/quick-task';
import { TaskList, type TaskView } from '../features/task/task-list';
import { useTaskWords } from '../features/task/words';

const route = getRouteApi('/taches');
const VIEWS = { retard: 'late', faites: 'done', donnees: 'given' } as const satisfies Record<string, TaskView>;

/** What waits for me, what I gave: which of them stands in the address. */
export function TasksPage() {
  const t = useTaskWords();
  const { vue } = route.useSearch();
  const navigate = useNavigate();
  const { data } = useQuery(TASK_COUNTS);
  const counts = data?.taskCounts;
  const late = counts?.late ? `, ${t('summaryLate', { count: counts.late })}` : '';
  return (
    <Page>
      <PageHeader title={t('tasks')}>{counts ? `${t('summary', { count: counts.due })}${late}` : '\u00a0'}</PageHeader>
      <Panel label={t('create')}>
        <QuickTask />
      </Panel>
      <SegmentedFilter
        label={t('show')}
        value={vue ?? 'todo'}
        onChange={(next) => void navigate({ to: '/taches', search: next === 'todo' ? {} : { vue: next }, replace: true })}
        options={[
          { value: 'todo', label: t('todo'), count: counts?.due },
          { value: 'retard', label: t('late'), count: counts?.late },
          { value: 'faites', label: t('done') },
          { value: 'donnees', label: t('given') },
        ]}
      />
      <TaskList view={vue ? VIEWS[vue] : 'todo'} />
    </Page>
  );
}
