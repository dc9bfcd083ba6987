import { graphql, type LadderOfPatientQuery } from '@jalon/graphql';

export type Way = LadderOfPatientQuery['ladderOfPatient'][number];
export type LadderEvent = Way['events'][number];
export type Visit = Way['visits'][number];

export const LADDER_WAY = graphql(`
  fragment LadderWayParts on LadderWay {
    id
    patientId
    familyName
    givenName
    birth
    sex
    twins
    termWeeks
    termDays
    months
    isCorrected
    templateTitle
    pivotName
    pivotAway
    state
    visit {
      id
      title
      from
      to
    }
    waitsSince {
      id
      key
      title
      to
    }
    tries
    channels
    acts
    visits {
      id
      title
      from
      to
      doneOn
      result
    }
    events {
      id
      visit
      act
      on
      channel
      outcome
      exit
      reason
      source
      toldBy
      by
      at
    }
  }
`);

export const LADDER_OF_PATIENT = graphql(`
  query LadderOfPatient($patient: ID!) {
    ladderOfPatient(patient: $patient) {
      ...LadderWayParts
    }
  }
`);

export const LADDER_OF_VISIT = graphql(`
  query LadderOfVisit($visit: ID!) {
    ladderOfVisit(visit: $visit) {
      ...LadderWayParts
    }
  }
`);

export const MOVE_ON_LADDER = graphql(`
  mutation MoveOnLadder($input: LadderInput!) {
    kept: moveOnLadder(input: $input) {
      __typename
      ... on LadderKept {
        event
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const WITHDRAW_TRY = graphql(`
  mutation WithdrawLadderTry($id: ID!) {
    kept: withdrawLadderTry(id: $id) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);
