import { graphql, type WaitingRowsQuery } from '@jalon/graphql';

export const WAITING_ROWS = graphql(`
  query WaitingRows($unit: Int!) {
    waitingRows(unit: $unit) {
      id
      at
      fileName
      why
      row
      sheet
      who
      day
      faults {
        column
        code
        message
        english
      }
      cells {
        index
        header
        field
        text
      }
      freed {
        how
        at
        by
      }
    }
  }
`);

export const SETTLE_WAITING_ROW = graphql(`
  mutation SettleWaitingRow($id: ID!, $how: SettleWaitingRowInput!) {
    settleWaitingRow(id: $id, how: $how) {
      __typename
      ... on Refused {
        code
        data
      }
      ... on WaitingRowSettled {
        push
      }
    }
  }
`);

export const DISMISS_WAITING_ROW = graphql(`
  mutation DismissWaitingRow($id: ID!, $reason: String!) {
    dismissWaitingRow(id: $id, reason: $reason) {
      __typename
      ... on Refused {
        code
      }
    }
  }
`);

export type WaitingRow = WaitingRowsQuery['waitingRows'][number];
