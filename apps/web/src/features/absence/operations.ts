import { graphql } from '@jalon/graphql';

export const OWN_ABSENCES = graphql(`
  query OwnAbsences {
    ownAbsences {
      id
      from
      until
      replacementName
    }
    replacementChoices {
      situation
      name
      title
      away
    }
  }
`);

export const DECLARE_ABSENCE = graphql(`
  mutation DeclareAbsence($input: OwnAbsenceInput!) {
    kept: declareAbsence(input: $input) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const END_ABSENCE = graphql(`
  mutation EndAbsence($id: ID!) {
    kept: endAbsence(id: $id) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);
