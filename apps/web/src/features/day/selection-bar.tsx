import { Button } from '@jalon/ui';
import type { Selection } from './use-selection';
import { useWorkWords } from './work-words';
import styles from './work.module.css';

interface Props {
  selection: Selection;
  onPutOff: () => void;
  onHandOver: () => void;
}

/** What several rows can take together: another day, or other hands. */
export function SelectionBar({ selection, onPutOff, onHandOver }: Props) {
  const t = useWorkWords();
  const count = selection.rows.length;
  return (
    <div className={styles.bar} role="region" aria-label={t('together')}>
      <p role="status" className={styles.count}>
        {t('selected', { count })}
      </p>
      <Button size="sm" variant="quiet" onClick={selection.all}>
        {t('all')}
      </Button>
      <Button size="sm" variant="quiet" onClick={selection.end}>
        {t('end')}
      </Button>
      <span className={styles.acts}>
        <Button icon="clock" disabled={count === 0} onClick={onPutOff}>
          {t('putOff')}
        </Button>
        <Button icon="swap" disabled={count === 0} onClick={onHandOver}>
          {t('handOver')}
        </Button>
      </span>
    </div>
  );
}
