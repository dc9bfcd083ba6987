import { graphql, type PathwayNotesQuery } from '@jalon/graphql';

export type PathwayNotes = NonNullable<PathwayNotesQuery['pathwayNotes']>;

export const PATHWAY_NOTES = graphql(`
  query PathwayNotes($id: ID!, $language: String!) {
    pathwayNotes(id: $id, language: $language) {
      id
      dates {
        key
        title
        on
      }
      documents {
        key
        title
      }
      acts {
        key
        title
      }
      records {
        id
        sort
        title
        on
        source
        document
        documentName
        by
      }
      awaits {
        milestone
        how
        of
        inWords
        done
        count
      }
    }
  }
`);

export const NOTE_RECORD = graphql(`
  mutation NotePathwayRecord($input: RecordInput!) {
    kept: notePathwayRecord(input: $input) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const REMOVE_RECORD = graphql(`
  mutation RemovePathwayRecord($id: ID!, $reason: String!) {
    kept: removePathwayRecord(id: $id, reason: $reason) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const DATE_PATHWAY = graphql(`
  mutation DatePathway($input: DatePathwayInput!) {
    kept: datePathway(input: $input) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);
