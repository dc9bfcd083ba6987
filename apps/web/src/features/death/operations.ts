import { graphql, type DeathOfQuery } from '@jalon/graphql';

export const DEATH_OF = graphql(`
  query DeathOf($patient: ID!) {
    deathOf(patient: $patient) {
      id
      state
      diedOn
      source
      detail
      saidBy
      saidAt
      confirmedBy
      confirmedAt
      stops {
        appointments
        calls
        tasks
        requests
        pathways
      }
    }
  }
`);

export const SAY_DEATH = graphql(`
  mutation SayDeath($input: SayDeathInput!) {
    kept: sayDeath(input: $input) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const CONFIRM_DEATH = graphql(`
  mutation ConfirmDeath($patient: ID!) {
    kept: confirmDeath(patient: $patient) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const UNDO_DEATH = graphql(`
  mutation UndoDeath($patient: ID!, $reason: String!) {
    kept: undoDeath(patient: $patient, reason: $reason) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);

export type Death = NonNullable<DeathOfQuery['deathOf']>;
