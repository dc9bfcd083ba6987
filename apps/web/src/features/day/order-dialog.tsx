import { ORDER_RULES, ruleBetween } from '@jalon/domain/worklist';
import { Dialog } from '@jalon/ui';
import type { DayRow } from './day-query';
import { useOrderWords } from './order-words';
import styles from './work.module.css';

const SHOWN = 6;

/** « La plus pressée d’abord »: the rules as the list applies them, then what placed each row of today's. */
export function OrderDialog({ rows, onClose }: { rows: readonly DayRow[]; onClose: () => void }) {
  const t = useOrderWords();
  const nameOf = ({ patient }: DayRow) => (patient ? `${patient.familyName} ${patient.givenName}` : t('team'));
  const pairs = rows.slice(1, SHOWN).flatMap((row, index) => {
    const before = rows[index];
    const [first, other] = [before?.reasons[0], row.reasons[0]];
    const rule = first && other && ruleBetween(first, other);
    return before && rule ? [{ before, row, rule }] : [];
  });
  return (
    <Dialog opened onClose={onClose} title={t('title')} size="sm">
      <p>{t('one')}</p>
      <ol className={styles.rules}>
        {ORDER_RULES.map(({ rule }) => (
          <li key={rule}>
            <b>{t(`${rule}-name`)}</b> {t(rule)}
          </li>
        ))}
      </ol>
      {pairs.length > 0 && (
        <section aria-labelledby="order-today">
          <h3 id="order-today">{t('today')}</h3>
          <ul className={styles.pairs}>
            {pairs.map(({ before, row, rule }) => (
              <li key={row.id}>{t('pair', { before: nameOf(before), after: nameOf(row), why: t(`${rule}-why`) })}</li>
            ))}
          </ul>
        </section>
      )}
      <p className="dense soft">{t('steady')}</p>
    </Dialog>
  );
}
