import { graphql, type EmergencyAccessesQuery, type FindForEmergencyQuery } from '@jalon/graphql';

export const FIND_FOR_EMERGENCY = graphql(`
  query FindForEmergency($birthDate: Date!, $familyName: String!) {
    found: findForEmergency(birthDate: $birthDate, familyName: $familyName) {
      __typename
      ... on EmergencyCandidates {
        candidates {
          key
          initial
          sex
          patientId
          ours
        }
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const OPEN_EMERGENCY = graphql(`
  mutation OpenEmergency($input: EmergencyInput!) {
    opened: openEmergencyAccess(input: $input) {
      __typename
      ... on EmergencyOpened {
        patient
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const END_EMERGENCY = graphql(`
  mutation EndEmergency($patient: ID!) {
    ended: endEmergencyAccess(patient: $patient) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const EMERGENCY_ACCESSES = graphql(`
  query EmergencyAccesses {
    emergencyAccesses {
      id
      by
      title
      organisation
      reason
      words
      fromAt
      endsAt
      opened
      verdict
      reviewedAt
      reviewedBy
      reviewNote
    }
  }
`);

export const REVIEW_EMERGENCY = graphql(`
  mutation ReviewEmergency($input: ReviewEmergencyInput!) {
    reviewed: reviewEmergencyAccess(input: $input) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);

export type Candidate = Extract<FindForEmergencyQuery['found'], { __typename: 'EmergencyCandidates' }>['candidates'][number];
export type Access = EmergencyAccessesQuery['emergencyAccesses'][number];
