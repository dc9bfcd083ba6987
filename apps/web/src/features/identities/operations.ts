import { graphql, type IdentityQuestionsQuery } from '@jalon/graphql';

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
        written {
          ipp
          last
          first
          birthName
          birth
          sex
        }
        identities {
          id
          patientId
          ipp
          birthFamilyName
          usedFamilyName
          birthGivenName
          usedGivenName
          birthDate
          sex
          birthPlace
          status
          ins
          homonym
          doubtful
          proof
          remembered
          version
        }
      }
    }
  }
`);

export const SETTLE = graphql(`
  mutation SettleIdentity($question: ID!, $how: String!, $note: String, $record: ID, $corrected: CorrectedTraits) {
    settleIdentity(question: $question, how: $how, note: $note, record: $record, corrected: $corrected) {
      ... on IdentitySettled {
        id
        how
        freed
        open
      }
      ... on Refused {
        code
      }
    }
  }
`);

export type Question = IdentityQuestionsQuery['identityQuestions']['questions'][number];
export type Identity = Question['identities'][number];
