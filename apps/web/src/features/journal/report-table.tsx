import { CellNote, DataTable, EmptyState, type Column } from '@jalon/ui';
import type { Access } from './report-operations';
import { useReportWords } from './report-words';
import { useAccessWords } from './use-access-words';

/** When, in which structure, in which function, what and what for: the latest first. */
export function ReportTable({ accesses, timeZone }: { accesses: readonly Access[]; timeZone: string }) {
  const t = useReportWords();
  const wordsOf = useAccessWords(timeZone);
  const column = (id: 'when' | 'where' | 'who' | 'what' | 'why'): Column<Access> => ({
    id,
    header: t(id),
    rowHeader: id === 'when',
    wrap: id !== 'when',
    cell: (one) => {
      const [first, second] = wordsOf(one)[id];
      return (
        <>
          {first}
          {second && <CellNote>{second}</CellNote>}
        </>
      );
    },
  });
  return (
    <DataTable
      caption={t('title')}
      columns={[column('when'), column('where'), column('who'), column('what'), column('why')]}
      rows={accesses}
      rowKey={(one) => [one.at, one.kind, one.organisation, one.title, one.name, one.purpose].join(' ')}
      empty={<EmptyState title={t('none')} />}
    />
  );
}
