import { Button, DateInput, Field, Page, PageHeader, SegmentedFilter } from '@jalon/ui';
import { useState } from 'react';
import { FindJournalPatient } from '../features/journal/find-patient';
import { JournalList, KINDS, type Wanted } from '../features/journal/journal-list';
import styles from '../features/journal/journal.module.css';
import { useJournalWords } from '../features/journal/words';
import { useSession } from '../features/session/session';

/** A week at first: what somebody asks about is seldom older, and a wider look is one date away. */
const FIRST_DAYS = 7;

export function JournalPage() {
  const t = useJournalWords();
  const { me, today } = useSession();
  const [wanted, setWanted] = useState<Wanted>(() => ({
    ...{ from: daysBefore(today(), FIRST_DAYS), to: today(), kind: 'all', patient: null, person: null },
  }));
  const set = (more: Partial<Wanted>) => setWanted({ ...wanted, ...more });
  const { from, to, kind, patient, person } = wanted;
  const asked = new URLSearchParams({
    ...{ from, to },
    ...(patient && { patient: patient.id }),
    ...(person && { person: person.id }),
    ...(kind !== 'all' && { kinds: kind }),
  });
  return (
    <Page>
      <PageHeader
        title={t('title')}
        actions={
          <Button
            icon="download"
            render={({ className, children }) => (
              <a className={className} href={`/files/journal?${asked.toString()}`} download>
                {children}
              </a>
            )}
          >
            {t('export')}
          </Button>
        }
      >
        {t('summary', { organisation: me.organisationName })}
      </PageHeader>
      <div className={styles.tools}>
        <Field label={t('from')}>
          <DateInput value={from} max={to} onChange={(event) => event.target.value && set({ from: event.target.value })} />
        </Field>
        <Field label={t('to')}>
          <DateInput value={to} min={from} onChange={(event) => event.target.value && set({ to: event.target.value })} />
        </Field>
        <FindJournalPatient chosen={patient} onChoose={(one) => set({ patient: one })} />
      </div>
      <div className="row wrap">
        <SegmentedFilter
          label={t('kinds')}
          value={kind}
          onChange={(next) => set({ kind: next })}
          options={[{ value: 'all', label: t('all') }, ...KINDS.map((value) => ({ value, label: capital(t(value)) }))]}
        />
        {patient && (
          <Button icon="document" href={`/releve-des-acces/${patient.id}`}>
            {t('report')}
          </Button>
        )}
        {person && (
          <Button icon="cross" onClick={() => set({ person: null })}>
            {t('clear', { name: person.name })}
          </Button>
        )}
      </div>
      <JournalList key={JSON.stringify(wanted)} wanted={wanted} timeZone={me.timeZone} onPerson={(one) => set({ person: one })} />
    </Page>
  );
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}
