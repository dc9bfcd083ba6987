import { graphql, type MergesQuery } from '@jalon/graphql';

export const MERGE = graphql(`
  mutation MergeRecords($input: MergeInput!) {
    merged: mergeRecords(input: $input) {
      __typename
      ... on RecordsMerged {
        id
        moved
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const MERGES = graphql(`
  query Merges {
    merges {
      id
      name
      ipp
      oldIpps
      reference
      by
      at
      undoneAt
      undoneReason
    }
  }
`);

export const UNDO_MERGE = graphql(`
  mutation UndoMerge($id: ID!, $reason: String!) {
    undone: undoMerge(id: $id, reason: $reason) {
      __typename
      ... on MergeUndone {
        id
        back
        stays
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);

export type MergeLine = MergesQuery['merges'][number];
