import { Button } from '@jalon/ui';
import { useTemplateNames } from '../../words/template-names';
import { useAsked } from '../../live/use-asked';
import type { Moments } from './use-moments';
import { PUT_OFF_TOGETHER, type PutOffItem } from './work-query';
import { WhoseWork } from './whose-work';
import { useWorkWords } from './work-words';
import styles from './work.module.css';

/** « Reportés »: out of today's list, still counted; each with its day and its reason, and a way back. */
export function PutOffList({ items, at }: { items: readonly PutOffItem[]; at: Moments }) {
  const t = useWorkWords();
  const names = useTemplateNames();
  const { ask, busy } = useAsked();
  const bringBack = ({ kind, id, version }: PutOffItem) =>
    void ask(PUT_OFF_TOGETHER, {
      input: { work: [{ kind, id, seenVersion: version }], until: at.today, reason: t('broughtBack') },
    });
  return (
    <ol className={styles.putOff}>
      {items.map((item) => (
        <li key={item.id} data-put-off={item.id}>
          <p className="dense soft">{t('untilDay', { day: at.shortDay(item.until), count: item.times })}</p>
          <WhoseWork patient={item.patient} />
          <p className={styles.what}>{names.milestone(item.title)}</p>
          <p className={styles.what}>{t('because', { reason: item.reason })}</p>
          <Button
            size="sm"
            busy={busy}
            aria-label={t('bringBackOf', { what: names.milestone(item.title) })}
            onClick={() => bringBack(item)}
          >
            {t('bringBack')}
          </Button>
        </li>
      ))}
    </ol>
  );
}
