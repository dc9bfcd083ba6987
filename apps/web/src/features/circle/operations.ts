import { graphql, type PatientFileQuery } from '@jalon/graphql';

export type File = NonNullable<PatientFileQuery['patientFile']>;
export type Member = NonNullable<File['administrative']>['circle'][number];

export const CIRCLE_CANDIDATES = graphql(`
  query CircleCandidates($letters: String!) {
    circleCandidates(letters: $letters) {
      unitId
      unit
      unitKind
      organisation
      personId
      name
      title
      function
      phone
      sameEstablishment
    }
  }
`);

export const JOIN_CIRCLE = graphql(`
  mutation JoinCircle($input: JoinInput!) {
    kept: joinCircle(input: $input) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const LEAVE_CIRCLE = graphql(`
  mutation LeaveCircle($input: LeaveInput!) {
    kept: leaveCircle(input: $input) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);
