import { graphql, type AwaitedPrescriptionsQuery, type PrescriptionChoicesQuery } from '@jalon/graphql';

export const CHOICES = graphql(`
  query PrescriptionChoices($patient: ID!, $letters: String!) {
    prescriptionChoices(patient: $patient, letters: $letters) {
      holidayRegion
      patient {
        id
        usedFamilyName
        usedGivenName
        birthFamilyName
        birthDate
        sex
        ipp
        ins
        longTermIllness
      }
      prescribers {
        person
        name
        speciality
        rpps
      }
      practices {
        unit
        name
        phone
      }
      cures
    }
  }
`);

export const AWAITED = graphql(`
  query AwaitedPrescriptions {
    awaitedPrescriptions {
      hands
      turn {
        limitAt
        overdue
      }
      prescription {
        ...HeadParts
      }
    }
  }
`);

export const PREPARE_FIRST = graphql(`
  mutation PreparePrescription($input: FirstPrescription!, $draft: ID, $version: Int) {
    answer: preparePrescription(input: $input, draft: $draft, version: $version) {
      __typename
      ... on PrescriptionHead {
        ...HeadParts
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const PLAN_FIRST = graphql(`
  mutation PlanPrescription($input: FirstPrescription!, $draft: ID, $version: Int) {
    answer: planPrescription(input: $input, draft: $draft, version: $version) {
      __typename
      ... on PrescriptionHead {
        ...HeadParts
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const CLOSE_DRAFT = graphql(`
  mutation CloseDraft($draft: ID!, $version: Int!, $reason: String!) {
    answer: closeDraft(draft: $draft, version: $version, reason: $reason) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const ACKNOWLEDGE_FIRST = graphql(`
  mutation AcknowledgePrescription($id: ID!) {
    answer: acknowledgePrescription(id: $id) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);

export type Awaited = AwaitedPrescriptionsQuery['awaitedPrescriptions'][number];
export type Choices = NonNullable<PrescriptionChoicesQuery['prescriptionChoices']>;
