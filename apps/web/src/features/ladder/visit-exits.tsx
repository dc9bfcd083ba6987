import { Button, PrintSheet, usePrintSheet, useToast } from '@jalon/ui';
import { useDates } from '../../words/dates';
import { HOUSE_LANGUAGE } from '../../words/define-words';
import { useTemplateNames } from '../../words/template-names';
import { useSession } from '../session/session';
import { useConfirmWords } from './confirm-words';
import type { Visit, Way } from './operations';
import { visitAsText } from './say-way';
import { useLadderWords } from './words';
import styles from './confirm.module.css';

/** A visit leaves for one’s own software as text, and for paper or a PDF as the same text, each in one gesture. */
export function VisitExits({ way, visit, quiet = false }: { way: Way; visit: Visit; quiet?: boolean }) {
  const t = useConfirmWords();
  const names = useTemplateNames();
  const paper = useConfirmWords(HOUSE_LANGUAGE);
  const ladder = useLadderWords(HOUSE_LANGUAGE);
  const w = useLadderWords();
  const { me, now } = useSession();
  const { date, dateHour } = useDates(me.timeZone, HOUSE_LANGUAGE);
  const { show } = useToast();
  const { printing, print } = usePrintSheet();
  const text = visitAsText(ladder, way, visit, date);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => show({ message: w('copied'), tone: 'done' }),
      () => show({ message: w('notCopied'), tone: 'late' }),
    );
  const look = quiet ? ({ variant: 'quiet', size: 'sm' } as const) : {};
  return (
    <span className="row wrap">
      <Button {...look} icon="copy" aria-label={t('copyOf', { title: names.milestone(visit.title) })} onClick={() => void copy()}>
        {w('copy')}
      </Button>
      <Button {...look} icon="print" aria-label={t('printOf', { title: names.milestone(visit.title) })} onClick={print}>
        {t('print')}
      </Button>
      {printing && (
        <PrintSheet
          header={<h2>{visit.title}</h2>}
          printedAt={paper('printedAt', { when: dateHour(new Date(now()).toISOString()) })}
          footer={me.organisationName}
        >
          <pre className={styles.text}>{text}</pre>
        </PrintSheet>
      )}
    </span>
  );
}
