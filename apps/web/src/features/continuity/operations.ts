import { graphql, type ContinuityOverviewQuery } from '@jalon/graphql';

export type Overview = ContinuityOverviewQuery['continuityOverview'];
export type OpenGap = Overview['gaps'][number];
export type CauseLine = Overview['causes'][number];
export type CauseAnswer = CauseLine['answers'][number];

export const CONTINUITY_OVERVIEW = graphql(`
  query ContinuityOverview {
    continuityOverview {
      gaps {
        id
        version
        patientId
        familyName
        givenName
        birth
        sex
        twins
        code
        data
        severity
        owner
        pivotName
        lostOn
        visit
        saidSeenOn
        since
        due
        cause
        causeTitle
        action
        outcome
      }
      settledThisMonth
      months
      causes {
        cause
        title
        total
        byMonth
        isRecurrent
        answers {
          id
          element
          rule
          templateKey
          templateTitle
          version
          draft
          decidedOn
          inForceOn
          by
          before
          after
          days
          says
        }
      }
      dismissed {
        code
        opened
        dismissed
      }
    }
  }
`);

export const TEMPLATES_TO_CHANGE = graphql(`
  query TemplatesToChange {
    templateVersions {
      key
      version
      title
      status
    }
  }
`);

export const ANSWER_CAUSE = graphql(`
  mutation AnswerCause($input: CauseAnswerInput!) {
    kept: answerCause(input: $input) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);
