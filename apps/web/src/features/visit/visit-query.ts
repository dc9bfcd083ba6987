import { graphql } from '@jalon/graphql';

export const CHOOSE_ARRIVAL = graphql(`
  mutation ChooseArrival($visit: ID!, $arrival: String!) {
    noted: chooseArrival(visit: $visit, arrival: $arrival) {
      __typename
      ... on VisitNoted {
        what
        note
      }
      ... on Refused {
        code
      }
    }
  }
`);

export const MARK_BLOOD_TEST = graphql(`
  mutation MarkBloodTest($visit: ID!, $state: String!, $at: Instant) {
    noted: markBloodTest(visit: $visit, state: $state, at: $at) {
      __typename
      ... on VisitNoted {
        what
        note
      }
      ... on Refused {
        code
      }
    }
  }
`);

export const GIVE_DECISION = graphql(`
  mutation GiveDecision($visit: ID!, $decision: String!, $reason: String) {
    noted: giveDecision(visit: $visit, decision: $decision, reason: $reason) {
      __typename
      ... on VisitNoted {
        what
        note
      }
      ... on Refused {
        code
      }
    }
  }
`);

export const REPORT_DECISION = graphql(`
  mutation ReportDecision($visit: ID!, $reported: ReportedDecision!) {
    noted: reportDecision(visit: $visit, reported: $reported) {
      __typename
      ... on VisitNoted {
        what
        note
      }
      ... on Refused {
        code
      }
    }
  }
`);

export const CONFIRM_DECISION = graphql(`
  mutation ConfirmDecision($decision: ID!) {
    noted: confirmDecision(decision: $decision) {
      __typename
      ... on VisitNoted {
        what
        note
      }
      ... on Refused {
        code
      }
    }
  }
`);

export const SEE_AT = graphql(`
  mutation SeeAt($visit: ID!, $hour: String!) {
    noted: seeAt(visit: $visit, hour: $hour) {
      __typename
      ... on VisitNoted {
        what
        note
      }
      ... on Refused {
        code
      }
    }
  }
`);

export const UNDO_VISIT_NOTE = graphql(`
  mutation UndoVisitNote($what: String!, $note: ID!) {
    noted: undoVisitNote(what: $what, note: $note) {
      __typename
      ... on VisitNoted {
        what
        note
      }
      ... on Refused {
        code
      }
    }
  }
`);
