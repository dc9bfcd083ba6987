import { AlertTriangle, FigureStrip, Icon, type FigureEntry } from '@jalon/ui';
import { useLanguage } from '../../words/define-words';
import type { Preview } from './operations';
import { useScheduleWords } from './words';

/** What the file adds, moves, leaves out and leaves as it is, what asks for a person, and the rows read that count for none of these. */
export function CountsStrip({ counts }: { counts: Preview['counts'] }) {
  const t = useScheduleWords();
  const language = useLanguage();
  const figure = (count: number) => count.toLocaleString(language);
  const entries: FigureEntry[] = [
    { id: 'added', figure: figure(counts.added), mark: <Icon name="plus" />, label: t('added', { count: counts.added }) },
    { id: 'moved', figure: figure(counts.moved), mark: <Icon name="arrow-right" />, label: t('moved', { count: counts.moved }) },
    ...(counts.changed > 0
      ? [
          {
            id: 'changed',
            figure: figure(counts.changed),
            mark: <Icon name="pencil" />,
            label: t('changed', { count: counts.changed }),
          },
        ]
      : []),
    { id: 'absent', figure: figure(counts.absent), mark: <Icon name="cross" />, label: t('absent', { count: counts.absent }) },
    {
      id: 'unchanged',
      figure: figure(counts.unchanged),
      mark: <Icon name="equals" />,
      label: t('unchanged', { count: counts.unchanged }),
    },
    {
      id: 'settle',
      figure: figure(counts.toSettle),
      mark: counts.toSettle > 0 ? <AlertTriangle size={14} /> : <Icon name="check" />,
      label: t('toSettle', { count: counts.toSettle }),
      tone: counts.toSettle > 0 ? 'late' : 'plain',
    },
  ];
  const apart = [
    ...(counts.past > 0 ? [t('pastOnes', { count: counts.past })] : []),
    ...(counts.leftOut > 0 ? [t('leftOutOnes', { count: counts.leftOut })] : []),
    ...(counts.repeated > 0 ? [t('repeatedOnes', { count: counts.repeated })] : []),
  ];
  return (
    <>
      <FigureStrip label={t('summary')} entries={entries} />
      {apart.length > 0 && (
        <p className="small mute">
          {t('notCounted', { count: counts.past + counts.leftOut + counts.repeated, what: apart.join(', ') })}
        </p>
      )}
    </>
  );
}

/** Every row read is past, outside the coverage or written twice: that is not « the file says the same as the plan ». */
export function noneAhead({ rows, past, leftOut, repeated }: Preview['counts']): boolean {
  return rows > 0 && rows === past + leftOut + repeated;
}
