import { graphql, type AddressesOfPatientQuery } from '@jalon/graphql';

export type Address = AddressesOfPatientQuery['addressesOfPatient']['known'][number];

export const ADDRESSES = graphql(`
  query AddressesOfPatient($patient: ID!) {
    addressesOfPatient(patient: $patient) {
      known {
        id
        kind
        recipient
        street
        postcode
        city
        phone
        confidential
        version
      }
      confidential
    }
  }
`);

export const KEEP_ADDRESS = graphql(`
  mutation KeepAddress($input: AddressInput!) {
    kept: keepAddress(input: $input) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const END_ADDRESS = graphql(`
  mutation EndAddress($id: ID!, $version: Int!) {
    kept: endAddress(id: $id, version: $version) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);
