import { graphql, type SharingOfQuery } from '@jalon/graphql';

export const SHARE_PLAN = graphql(`
  mutation SharePlan($input: SharePlanInput!) {
    kept: sharePlan(input: $input) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const UNSHARE_PLAN = graphql(`
  mutation UnsharePlan($input: UnsharePlanInput!) {
    kept: unsharePlan(input: $input) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);

export type Plan = NonNullable<SharingOfQuery['sharingOf']>['plans'][number];
export type PlanUnit = Plan['units'][number];
