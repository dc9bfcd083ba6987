import { graphql, type CloseRecordsQuery } from '@jalon/graphql';

export const REGISTER = graphql(`
  mutation RegisterPatient($input: RegisterInput!) {
    registered: registerPatient(input: $input) {
      __typename
      ... on PatientRegistered {
        id
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const CLOSE_RECORDS = graphql(`
  query CloseRecords($birthDate: String!, $names: [String!]!) {
    close: closeRecords(birthDate: $birthDate, names: $names) {
      __typename
      ... on CloseRecords {
        records {
          key
          patientId
          ours
          familyName
          givenName
          birthFamilyName
          birthDate
          sex
          status
          ipp
          organisation
          phone
        }
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);

export type CloseRecord = Extract<CloseRecordsQuery['close'], { __typename: 'CloseRecords' }>['records'][number];
