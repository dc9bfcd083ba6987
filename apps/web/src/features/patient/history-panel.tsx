import { Button, Panel, SidePanel, Skeleton } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { useDates } from '../../words/dates';
import { nearDays } from '../../words/near-days';
import { useTemplateNames } from '../../words/template-names';
import { useSession } from '../session/session';
import { useHistoryWords } from './history-words';
import { saidOf } from './history-says';
import { HISTORY, OPENED } from './history-operations';
import type { File, HistoryLine } from './operations';
import styles from './history.module.css';

interface Props {
  file: File;
  maySeeJournal: boolean;
  /** May give the patient the report of who reached the data. */
  mayReport: boolean;
  /** A way in beside: a request taken by telephone. */
  action?: ReactNode;
  /** Under the latest lines: the coordination acts. */
  children?: ReactNode;
}

/** What happened lately, everything on demand, and who opened the file. */
export function HistoryPanel({ file, maySeeJournal, mayReport, action, children }: Props) {
  const t = useHistoryWords();
  const [open, setOpen] = useState<'history' | 'journal' | null>(null);
  return (
    <Panel
      title={t('title')}
      actions={
        <>
          {action}
          {maySeeJournal && (
            <Button variant="quiet" size="sm" icon="eye" onClick={() => setOpen('journal')}>
              {t('opened')}
            </Button>
          )}
          <Button variant="quiet" size="sm" icon="history" onClick={() => setOpen('history')}>
            {t('all')}
          </Button>
        </>
      }
    >
      {file.history.length === 0 ? <p className="dense mute">{t('none')}</p> : <Lines lines={file.history} />}
      {children}
      {open && (
        <SidePanel opened onClose={() => setOpen(null)} title={t(open === 'history' ? 'title' : 'openedTitle')}>
          {open === 'journal' && mayReport && (
            <p>
              <Button icon="document" href={`/releve-des-acces/${file.id}`}>
                {t('report')}
              </Button>
            </p>
          )}
          {open === 'history' ? <Everything id={file.id} /> : <Journal id={file.id} />}
        </SidePanel>
      )}
    </Panel>
  );
}

function Lines({ lines }: { lines: readonly HistoryLine[] }) {
  const t = useHistoryWords();
  const names = useTemplateNames();
  const { me, today } = useSession();
  const dates = useDates(me.timeZone);
  const near = nearDays(dates, today());
  // A day of another year bears its year, and needs no hour.
  const when = (at: string) => {
    const day = dates.dayOf(at);
    return day.slice(0, 4) === today().slice(0, 4) ? `${near.short(day)} ${dates.hour(at)}` : near.short(day);
  };
  return (
    <ol className={styles.lines}>
      {lines.map((line) => {
        const said = saidOf(t, near, names, line);
        return (
          <li key={`${line.id} ${line.kind}`}>
            <span className={styles.when}>{when(line.at)}</span>
            <b>{said.title}</b>
            <span className={styles.text}>{said.text}</span>
          </li>
        );
      })}
    </ol>
  );
}

function Everything({ id }: { id: string }) {
  const { data } = useQuery(HISTORY, { variables: { id } });
  return data ? <Lines lines={data.patientHistory} /> : <Skeleton lines={8} />;
}

function Journal({ id }: { id: string }) {
  const t = useHistoryWords();
  const { me } = useSession();
  const dates = useDates(me.timeZone);
  const { data } = useQuery(OPENED, { variables: { id } });
  if (!data) return <Skeleton lines={8} />;
  const said = data.whoOpened.map((one) => ({
    when: `${dates.dayMonth(dates.dayOf(one.at))} ${dates.hour(one.at)}`,
    what: t(one.operation.includes('openEmergencyAccess') ? 'kind-emergency' : (`kind-${one.kind}` as 'kind-opened')),
    who: [one.name, one.title, one.organisation].filter(Boolean).join(', '),
  }));
  // One look at a file asks several questions: within one minute they are one line.
  const lines = new Map(said.map((one) => [`${one.when} ${one.what} ${one.who}`, one]));
  return (
    <ol className={styles.lines}>
      {[...lines].map(([key, { when, what, who }]) => (
        <li key={key}>
          <span className={styles.when}>{when}</span>
          <b>{what}</b>
          <span className={styles.text}>{who}</span>
        </li>
      ))}
    </ol>
  );
}
