import { graphql, type IdentityQuestionsQuery } from '@jalon/graphql';

export const OFFICER_IDENTITY_PARTS = graphql(`
  fragment OfficerIdentityParts on OfficerIdentity {
    id
    patientId
    ipp
    birthFamilyName
    usedFamilyName
    birthGivenName
    birthGivenNames
    usedGivenName
    birthDate
    sex
    birthPlace
    birthPlaceInsee
    status
    hasIns
    ins
    insOid
    homonym
    doubtful
    fictitious
    proof
    channel
    source
    checkedOn
    insiOn
    remembered
    oldIpps
    version
  }
`);

export const QUESTIONS = graphql(`
  query IdentityQuestions {
    identityQuestions {
      open
      questions {
        id
        kind
        unitName
        raisedAt
        raisedBy
        file
        note
        followedElsewhere
        answers
        suspicion
        mayMerge
        elsewhere {
          identity
          patientId
          organisation
          phone
          ownStatus
          status
          ins
          ground
          because
          doubts
          traits {
            trait
            is
          }
        }
        written {
          ipp
          last
          first
          birthName
          birth
          sex
        }
        identities {
          ...OfficerIdentityParts
        }
      }
    }
  }
`);

export const SETTLE = graphql(`
  mutation SettleIdentity($question: ID!, $how: String!, $note: String, $record: ID, $corrected: CorrectedTraits) {
    settleIdentity(question: $question, how: $how, note: $note, record: $record, corrected: $corrected) {
      __typename
      ... on IdentitySettled {
        id
        how
        freed
        open
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const OFFICER_RECORDS = graphql(`
  query OfficerRecords($search: String!) {
    found: officerRecords(search: $search) {
      __typename
      ... on OfficerFound {
        identities {
          ...OfficerIdentityParts
        }
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const CORRECT = graphql(`
  mutation CorrectIdentity($patient: ID!, $corrected: CorrectedTraits!) {
    corrected: correctIdentity(patient: $patient, corrected: $corrected) {
      __typename
      ... on IdentityCorrected {
        id
        status
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);

export type Question = IdentityQuestionsQuery['identityQuestions']['questions'][number];
export type Identity = Question['identities'][number];
export type Elsewhere = Question['elsewhere'][number];
