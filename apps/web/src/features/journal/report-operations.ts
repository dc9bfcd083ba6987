import { graphql, type AccessReportQuery } from '@jalon/graphql';

export const ACCESS_REPORT = graphql(`
  query AccessReport($input: AccessReportInput!) {
    accessReport(input: $input) {
      ... on AccessReport {
        madeAt
        patient {
          id
          familyName
          givenName
          birthFamilyName
          birthDate
          ipp
        }
        accesses {
          at
          kind
          times
          organisation
          title
          name
          purpose
        }
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);

export type Report = Extract<AccessReportQuery['accessReport'], { __typename?: 'AccessReport' }>;
export type Access = Report['accesses'][number];

/** Days, as the form gives them. */
export interface Asked {
  from: string;
  to: string;
  askedOn: string;
}
