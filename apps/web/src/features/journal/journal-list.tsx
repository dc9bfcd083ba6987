import { kindInWords, operationsInWords } from '@jalon/domain/journal';
import { Button, CellNote, DataTable, EmptyState, ErrorState, Panel, Skeleton, type Column } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useDates } from '../../words/dates';
import type { ChosenPatient } from './find-patient';
import styles from './journal.module.css';
import { NameLine } from './name-line';
import { SEARCH, type Line } from './operations';
import { useOperationWords } from './operation-words';
import { useJournalWords } from './words';

export const KINDS = ['listed', 'opened', 'wrote', 'exported', 'denied'] as const;
export type Kind = (typeof KINDS)[number];

export interface Wanted {
  from: string;
  to: string;
  kind: Kind | 'all';
  patient: ChosenPatient | null;
  person: ChosenPatient | null;
}

interface Props {
  wanted: Wanted;
  timeZone: string;
  onPerson: (person: ChosenPatient) => void;
}

/** The latest first, a hundred at a time; a name of the list narrows it to that person. */
export function JournalList({ wanted, timeZone, onPerson }: Props) {
  const t = useJournalWords();
  const { date, hour, dayOf } = useDates(timeZone);
  const [before, setBefore] = useState<string | null>(null);
  const [named, setNamed] = useState<Line | null>(null);
  const { from, to, kind, patient, person } = wanted;
  const search = {
    from,
    to,
    before,
    patient: patient?.id ?? null,
    person: person?.id ?? null,
    kinds: kind === 'all' ? null : [kind],
  };
  const { data, error, refetch } = useQuery(SEARCH, { variables: { search }, fetchPolicy: 'network-only' });
  const page = data?.searchJournal;
  const kindOf = (one: string) => kindInWords(one, t);
  const o = useOperationWords();
  const operationOf = (names: string) => operationsInWords(names, o);
  const columns: Column<Line>[] = [
    { id: 'when', header: t('when'), rowHeader: true, cell: (line) => `${date(dayOf(line.at))} ${hour(line.at)}` },
    {
      id: 'who',
      header: t('who'),
      cell: (line) =>
        line.name && line.personId ? (
          <>
            <button
              type="button"
              className={styles.person}
              aria-label={t('onlyThis', { name: line.name })}
              onClick={() => onPerson({ id: line.personId ?? '', name: line.name ?? '' })}
            >
              {line.name}
            </button>
            <CellNote>{line.title}</CellNote>
          </>
        ) : (
          t('machine')
        ),
    },
    {
      id: 'what',
      header: t('what'),
      wrap: true,
      cell: (line) => (
        <>
          {kindOf(line.kind)}
          {operationOf(line.operation) !== kindOf(line.kind) && <CellNote>{operationOf(line.operation)}</CellNote>}
        </>
      ),
    },
    {
      id: 'patients',
      header: t('patients'),
      cell: (line) =>
        line.patients > 0 && (
          <span className={styles.naming}>
            {t('count', { count: line.patients })}
            <Button size="sm" variant="quiet" aria-label={t('nameOf')} onClick={() => setNamed(line)}>
              {t('name')}
            </Button>
          </span>
        ),
    },
  ];
  const last = page?.lines.at(-1);
  return (
    <>
      <Panel flush label={t('title')}>
        {error && !page && <ErrorState title={t('failed')} onRetry={() => void refetch()} />}
        {!page && !error && <Skeleton lines={10} lineHeight={46} />}
        {page && (
          <DataTable
            caption={t('title')}
            columns={columns}
            rows={page.lines}
            rowKey={(line) => line.id}
            empty={<EmptyState title={t('none')} />}
          />
        )}
      </Panel>
      <div className="row">
        {before && <Button onClick={() => setBefore(null)}>{t('latest')}</Button>}
        {page?.more && last && <Button onClick={() => setBefore(last.at)}>{t('earlier')}</Button>}
      </div>
      {named && <NameLine line={named} onClose={() => setNamed(null)} />}
    </>
  );
}
