import { graphql, type SearchJournalQuery } from '@jalon/graphql';

export const SEARCH = graphql(`
  query SearchJournal($search: JournalSearch!) {
    searchJournal(search: $search) {
      more
      lines {
        id
        at
        personId
        name
        title
        operation
        kind
        patients
      }
    }
  }
`);

export const FIND_PATIENT = graphql(`
  query FindForJournal($typed: String!) {
    findForJournal(typed: $typed) {
      ... on JournalPatients {
        patients {
          patientId
          familyName
          givenName
          birthDate
          ipp
        }
      }
      ... on Refused {
        code
      }
    }
  }
`);

export const NAME_LINE = graphql(`
  query NameJournalLine($line: ID!, $at: Instant!) {
    nameJournalLine(line: $line, at: $at) {
      ... on JournalPatients {
        patients {
          patientId
          familyName
          givenName
          birthDate
          ipp
        }
      }
    }
  }
`);

export type Line = SearchJournalQuery['searchJournal']['lines'][number];
