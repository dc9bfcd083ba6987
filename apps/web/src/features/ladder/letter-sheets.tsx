import { PrintSheet } from '@jalon/ui';
import { useDates } from '../../words/dates';
import { useSession } from '../session/session';
import type { Letter } from './letter-operations';
import { useLetterWords } from './letter-words';
import styles from './letters.module.css';

/** One letter a page, the address where the window of an envelope shows it. */
export function LetterSheets({ letters }: { letters: readonly Letter[] }) {
  const t = useLetterWords();
  const { me, today } = useSession();
  const { date } = useDates(me.timeZone);
  return (
    <PrintSheet header={me.organisationName} printedAt={t('printedAt', { date: date(today()) })}>
      {letters.map((letter) => (
        <section key={`${letter.visit} ${letter.home ?? ''}`} className={styles.sheet}>
          <address className={styles.to}>{letter.to.join('\n')}</address>
          <p className={styles.subject}>{letter.title}</p>
          <p className={styles.text}>{letter.body}</p>
        </section>
      ))}
    </PrintSheet>
  );
}
