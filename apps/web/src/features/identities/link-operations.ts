import { graphql, type RecordLinksQuery } from '@jalon/graphql';

export const LINK = graphql(`
  mutation LinkRecords($input: LinkInput!) {
    linked: linkRecords(input: $input) {
      __typename
      ... on RecordsLinked {
        id
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const RECORD_LINKS = graphql(`
  query RecordLinks {
    recordLinks {
      id
      name
      ipp
      organisation
      phone
      ground
      note
      by
      at
      undoneAt
      undoneReason
    }
  }
`);

export const UNDO_LINK = graphql(`
  mutation UndoLink($id: ID!, $reason: String!) {
    undone: undoLink(id: $id, reason: $reason) {
      __typename
      ... on RecordsLinked {
        id
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);

export type LinkLine = RecordLinksQuery['recordLinks'][number];
