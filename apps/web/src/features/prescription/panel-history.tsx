import { Button, Panel } from '@jalon/ui';
import { useDates } from '../../words/dates';
import { useSession } from '../session/session';
import { asWanted } from './lines-of';
import type { Head, Sheet } from './operations';
import { usePanelWords } from './panel-words';
import styles from './prescription-panel.module.css';
import { useLineWords } from './use-line-words';
import { usePrescriptionWords } from './words';

interface Entry {
  id: string;
  at: string;
  what: string;
  detail: string;
}

/** What was asked and signed before, the latest first: the study’s prescription was changed twice. */
export function PanelHistory({ head, requests, patientId }: { head: Head; requests: readonly Sheet[]; patientId: string }) {
  const t = usePanelWords();
  const p = usePrescriptionWords();
  const words = useLineWords();
  const { me } = useSession();
  const { dayMonth, dayOf, hour } = useDates();
  const first = [...requests].reverse();
  const entries: Entry[] = [
    ...requests.map((sheet): Entry => {
      const { askedBy, channel, practiceName } = sheet;
      const wrong = words.wrong(asWanted(sheet.wanted).wrong);
      const name = `${askedBy.given} ${askedBy.family}`;
      return {
        id: sheet.id,
        at: sheet.createdAt,
        what: t('requestN', { rank: first.indexOf(sheet) + 1 }),
        detail:
          channel === 'telephone'
            ? t('enteredBy', { practice: practiceName ?? p('practice'), name, wrong })
            : t('askedBy', { name, how: p('byJalon'), wrong }),
      };
    }),
    ...head.versions.map((version) => ({
      id: version.id,
      at: version.createdAt,
      what: t('attached', { number: version.number }),
      detail: t('attachedBy', { doctor: version.prescriberName }),
    })),
  ].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  const byPhone = head.mayAsk && me.function !== 'town-nurse';
  return (
    <Panel
      title={t('history')}
      actions={
        byPhone && (
          <Button variant="quiet" icon="phone" href={`/demandes/nouvelle?patient=${patientId}`}>
            {t('byPhone')}
          </Button>
        )
      }
    >
      <ol className={styles.history}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <time dateTime={entry.at}>
              {dayMonth(dayOf(entry.at))} {hour(entry.at)}
            </time>
            <b>{entry.what}</b>
            <span>{entry.detail}</span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
