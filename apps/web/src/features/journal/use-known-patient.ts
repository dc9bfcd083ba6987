import { graphql } from '@jalon/graphql';
import { useFragment } from '@apollo/client/react';
import { useDates } from '../../words/dates';
import { useReportWords } from './report-words';

const IN_THE_FILE = graphql(`
  fragment KnownByFile on PatientFile {
    administrative {
      usedFamilyName
      usedGivenName
      birthDate
      ipp
    }
  }
`);

const IN_THE_JOURNAL = graphql(`
  fragment KnownByJournal on JournalPatient {
    familyName
    givenName
    birthDate
    ipp
  }
`);

/** Whose report this will be, from the page one comes from: nothing is read for it, so that passing by still leaves no trace. */
export function useKnownPatient(id: string): string | null {
  const t = useReportWords();
  const { date } = useDates();
  const inFile = useFragment({ fragment: IN_THE_FILE, from: { __typename: 'PatientFile', id } });
  const inJournal = useFragment({ fragment: IN_THE_JOURNAL, from: { __typename: 'JournalPatient', patientId: id } });
  const file = inFile.complete ? inFile.data.administrative : null;
  const found = inJournal.complete ? inJournal.data : null;
  if (!file && !found) return null;
  const name = file ? `${file.usedFamilyName} ${file.usedGivenName}` : `${found?.familyName} ${found?.givenName}`;
  const { birthDate, ipp } = (file ?? found)!;
  return [`${name}, ${t('born', { date: date(birthDate) })}`, ...(ipp ? [`IPP ${ipp}`] : [])].join(' · ');
}
