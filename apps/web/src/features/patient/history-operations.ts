import { graphql } from '@jalon/graphql';

export const HISTORY = graphql(`
  query PatientHistory($id: ID!, $before: Instant) {
    patientHistory(id: $id, before: $before) {
      id
      at
      source
      kind
      data
      by
      reason
    }
  }
`);

export const OPENED = graphql(`
  query WhoOpened($id: ID!) {
    whoOpened(id: $id) {
      at
      kind
      operation
      name
      title
      organisation
    }
  }
`);
