import { graphql, type CallQuery } from '@jalon/graphql';

export const CALL = graphql(`
  query Call($id: ID!) {
    call(id: $id) {
      id
      version
      purpose
      kind
      state
      plannedAt
      attempts
      at
      minutes
      by
      endedReason
      toWhom
      pathwayTitle
      writesClinical
      mine
      patient {
        id
        familyName
        birthName
        givenName
        birthFirstName
        birth
        age
        sex
      }
      numbers {
        id
        name
        link
        trusted
        phone
        mayBeTold
        notToBeTold
      }
      reminders {
        id
        kind
        on
        startsAt
        label
        place
      }
      earlier {
        id
        purpose
        state
        at
        minutes
        by
        clinical {
          note
          symptoms
        }
      }
      said {
        note
        symptoms
        reminded
      }
      proposedNext {
        on
        time
      }
      proposedTry {
        on
        time
      }
    }
  }
`);

export const START_CALL = graphql(`
  mutation StartCall($patient: ID!, $purpose: String!) {
    startCall(patient: $patient, purpose: $purpose) {
      ... on CallPage {
        id
      }
      ... on Refused {
        code
      }
    }
  }
`);

export const CALL_REACHED = graphql(`
  mutation CallReached($said: ReachedInput!) {
    callReached(said: $said) {
      ... on CallEnded {
        id
        state
        nextId
      }
      ... on Refused {
        code
      }
    }
  }
`);

export const CALL_UNREACHED = graphql(`
  mutation CallUnreached($id: ID!, $version: Int!, $tryAgain: WhenInput!) {
    callUnreached(id: $id, version: $version, tryAgain: $tryAgain) {
      ... on CallEnded {
        id
        state
        nextId
      }
      ... on Refused {
        code
      }
    }
  }
`);

export const CANCEL_CALL = graphql(`
  mutation CancelCall($id: ID!, $version: Int!, $reason: String!) {
    cancelCall(id: $id, version: $version, reason: $reason) {
      ... on CallEnded {
        id
        state
      }
      ... on Refused {
        code
      }
    }
  }
`);

export type CallData = NonNullable<CallQuery['call']>;
export type Reminder = CallData['reminders'][number];
export type When = NonNullable<CallData['proposedNext']>;

export const TAKE_BACK_CALL = graphql(`
  mutation TakeBackCall($id: ID!, $version: Int!, $reason: String) {
    takeBackCall(id: $id, version: $version, reason: $reason) {
      __typename
      ... on CallEnded {
        id
        state
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);
