import { useSentWords } from './sent-words';

interface Counts {
  added: number;
  moved: number;
  changed: number;
  cancelled: number;
  restored?: number;
}

/** « 1 ajoutée, 2 déplacées, 1 retirée »: only what happened. */
export function CountsOfSending({ counts }: { counts: Counts }) {
  const t = useSentWords();
  const said = [
    counts.added > 0 && t('countAdded', { count: counts.added }),
    counts.moved > 0 && t('countMoved', { count: counts.moved }),
    counts.changed > 0 && t('countChanged', { count: counts.changed }),
    counts.cancelled > 0 && t('countCancelled', { count: counts.cancelled }),
    counts.restored ? t('countRestored', { count: counts.restored }) : false,
  ].filter((part) => part !== false);
  return <span className="dense">{said.length > 0 ? said.join(', ') : t('countNone')}</span>;
}
