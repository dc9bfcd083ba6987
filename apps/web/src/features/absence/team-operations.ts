import { graphql, type TeamAbsencesQuery } from '@jalon/graphql';

export type TeamMember = TeamAbsencesQuery['teamAbsences'][number];

export const TEAM_ABSENCES = graphql(`
  query TeamAbsences {
    teamAbsences {
      situation
      name
      title
      away
      absences {
        id
        from
        until
        replacementName
      }
      replacements {
        situation
        name
        title
        away
      }
    }
  }
`);

export const DECLARE_ABSENCE_FOR = graphql(`
  mutation DeclareAbsenceFor($situation: ID!, $input: OwnAbsenceInput!) {
    kept: declareAbsenceFor(situation: $situation, input: $input) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const END_ABSENCE_FOR = graphql(`
  mutation EndAbsenceFor($situation: ID!, $id: ID!) {
    kept: endAbsenceFor(situation: $situation, id: $id) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);
