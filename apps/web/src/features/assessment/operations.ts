import { graphql, type PatientAssessmentsQuery } from '@jalon/graphql';

export type Assessment = PatientAssessmentsQuery['patientAssessments'][number];
export type Awaited = PatientAssessmentsQuery['awaitedAssessments'][number];

export const PATIENT_ASSESSMENTS = graphql(`
  query PatientAssessments($patient: ID!) {
    patientAssessments(patient: $patient) {
      id
      form
      formVersion
      onDay
      answers
      settings
      points
      total
      reading
      missing
      by
      at
      setAsideReason
    }
    awaitedAssessments(patient: $patient) {
      milestone
      form
      title
      from
      to
    }
  }
`);

export const RECORD_ASSESSMENT = graphql(`
  mutation RecordAssessment($input: AssessmentInput!) {
    kept: recordAssessment(input: $input) {
      __typename
      ... on AssessmentKept {
        id
        total
        milestone
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const SET_ASSESSMENT_ASIDE = graphql(`
  mutation SetAssessmentAside($id: ID!, $reason: String!) {
    kept: setAssessmentAside(id: $id, reason: $reason) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);
