import { PrintSheet } from '@jalon/ui';
import { useDates } from '../../words/dates';
import { useSession } from '../session/session';
import styles from './prescription-panel.module.css';
import { useSlipWords } from './slip-words';

/** A prescription on paper, word for word as it is copied. */
export function TextSheet({ title, text }: { title: string; text: string }) {
  const t = useSlipWords();
  const { now, me } = useSession();
  const { dateHour } = useDates(me.timeZone);
  return (
    <PrintSheet header={title} printedAt={t('printedAt', { when: dateHour(new Date(now()).toISOString()) })}>
      <pre className={styles.text}>{text}</pre>
    </PrintSheet>
  );
}
