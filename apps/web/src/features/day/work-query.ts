import { graphql, type HandedOverWorkQuery, type PutOffWorkQuery } from '@jalon/graphql';

export const PUT_OFF_WORK = graphql(`
  query PutOffWork {
    putOffWork {
      kind
      id
      patient {
        id
        familyName
        givenName
        birth
        age
      }
      title
      until
      reason
      times
      version
    }
  }
`);

export const HANDED_OVER_WORK = graphql(`
  query HandedOverWork {
    handedOverWork {
      kind
      id
      patient {
        id
        familyName
        givenName
        birth
        age
      }
      title
      at
      due
      note
      holder
      became
      endedAt
      reason
    }
  }
`);

export const COLLEAGUES = graphql(`
  query ColleaguesOfDay {
    colleagues {
      situation
      name
      title
      away
    }
  }
`);

export const PUT_OFF_TOGETHER = graphql(`
  mutation PutOffTogether($input: PutOffInput!) {
    putOffTogether(input: $input) {
      __typename
      ... on WorkMoved {
        count
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const HAND_OVER = graphql(`
  mutation HandOver($input: HandOverInput!) {
    handOver(input: $input) {
      __typename
      ... on WorkMoved {
        count
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);

export type PutOffItem = PutOffWorkQuery['putOffWork'][number];
export type HandedOverItem = HandedOverWorkQuery['handedOverWork'][number];
