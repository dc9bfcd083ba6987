import { Dialog, EmptyState, ErrorState, Skeleton } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { useDates } from '../../words/dates';
import { NAME_LINE, type Line } from './operations';
import { useJournalWords } from './words';

/** Named on demand only: the question goes into the journal. */
export function NameLine({ line, onClose }: { line: Line; onClose: () => void }) {
  const t = useJournalWords();
  const { date } = useDates();
  const { data, error, refetch } = useQuery(NAME_LINE, {
    variables: { line: line.id, at: line.at },
    fetchPolicy: 'no-cache',
  });
  const answer = data?.nameJournalLine;
  const patients = answer?.__typename === 'JournalPatients' ? answer.patients : null;
  return (
    <Dialog opened onClose={onClose} title={t('naming')}>
      {error && <ErrorState title={t('failed')} onRetry={() => void refetch()} />}
      {!answer && !error && <Skeleton lines={3} />}
      {patients?.length === 0 && <EmptyState title={t('otherOrganisation')} />}
      <ul>
        {patients?.map((one) => (
          <li key={one.patientId}>
            <b>
              {one.familyName} {one.givenName}
            </b>
            , {t('born', { date: date(one.birthDate) })}
            {one.ipp ? `, IPP ${one.ipp}` : ''}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
