import { graphql, type FindPatientsQuery } from '@jalon/graphql';

export const FIND_PATIENTS = graphql(`
  query FindPatients($search: String!) {
    found: findPatients(search: $search) {
      __typename
      ... on FoundPatients {
        patients {
          id
          usedFamilyName
          usedGivenName
          birthFamilyName
          birthDate
          sex
          status
          ipp
          confusable
        }
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);

export type Hit = Extract<FindPatientsQuery['found'], { __typename: 'FoundPatients' }>['patients'][number];
