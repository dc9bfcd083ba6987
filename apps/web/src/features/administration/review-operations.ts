import { graphql, type AccessReviewQuery } from '@jalon/graphql';

export const ACCESS_REVIEW = graphql(`
  query AccessReview {
    accessReview {
      openedAt
      openedBy
      lastCompletedAt
      dueOn
      remaining
      situations {
        situation
        name
        title
        units
        fromOn
        untilOn
        lastSeenAt
        decision
        decidedAt
        decidedBy
      }
    }
  }
`);

export type Reviewed = AccessReviewQuery['accessReview']['situations'][number];

export const OPEN_REVIEW = graphql(`
  mutation OpenAccessReview {
    openAccessReview {
      ... on Administered {
        id
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const REVIEW_SITUATION = graphql(`
  mutation ReviewSituation($situation: ID!, $kept: Boolean!) {
    reviewSituation(situation: $situation, kept: $kept) {
      ... on Administered {
        id
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const COMPLETE_REVIEW = graphql(`
  mutation CompleteAccessReview {
    completeAccessReview {
      ... on Administered {
        id
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);
