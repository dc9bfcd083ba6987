import { graphql, type PatientFileQuery } from '@jalon/graphql';

export type File = NonNullable<PatientFileQuery['patientFile']>;
export type Relative = NonNullable<File['administrative']>['relatives'][number];

export const KEEP_RELATIVE = graphql(`
  mutation KeepRelative($input: RelativeInput!) {
    kept: keepRelative(input: $input) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const END_RELATIVE = graphql(`
  mutation EndRelative($id: ID!, $version: Int!) {
    kept: endRelative(id: $id, version: $version) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);
