import { PrintSheet } from '@jalon/ui';
import { useDates } from '../../words/dates';
import { HOUSE_LANGUAGE } from '../../words/define-words';
import { useSession } from '../session/session';
import styles from './prescription-panel.module.css';
import { useSlipWords } from './slip-words';

/** A prescription on paper, word for word as it is copied. */
export function TextSheet({ text }: { text: string }) {
  const t = useSlipWords(HOUSE_LANGUAGE);
  const { now, me } = useSession();
  const { dateHour } = useDates(me.timeZone, HOUSE_LANGUAGE);
  return (
    <PrintSheet header={t('title')} printedAt={t('printedAt', { when: dateHour(new Date(now()).toISOString()) })}>
      <pre className={styles.text}>{text}</pre>
    </PrintSheet>
  );
}
