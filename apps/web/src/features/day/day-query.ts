import { graphql, type DayQuery } from '@jalon/graphql';

export const DAY = graphql(`
  query Day {
    day {
      home
      now
      today
      units {
        id
        name
        shortName
        lastPushAt
        senders
      }
      days
      visits {
        id
        unit
        on
        startsAt
        patient {
          id
          familyName
          birthName
          givenName
          birth
          age
          sex
        }
        treatment
        cycle
        cycleDay
        doctor
        place
        comment
        status
        statusReason
        absent
        arrival {
          shown
          stated
          statedText
          reasons
          chosen
          red
        }
        bloodTest {
          shown
          asked
          askedAt
          receivedAt
          red
        }
        goAhead {
          state
          of
          decision
          by
          byPerson
          reportedBy
          at
          because
          red
        }
        seenAt
        ownPlan
        hasPathway
        clinicalSign
        toldSign {
          requestId
          reason
          words
          at
          by
          opinions {
            opinion
            at
            by
          }
        }
        lookalikes {
          why
          birth
        }
        version
      }
      changes {
        since
        told
        total
        items {
          visit
          patient {
            id
            familyName
            givenName
          }
          kind
          at
          from
          to
          reason
          arrival
          seen
        }
      }
      rows {
        id
        patient {
          id
          familyName
          givenName
          birth
          age
          sex
        }
        severity
        reasons {
          code
          severity
          since
          before
          about {
            kind
            id
          }
          data
          action
        }
        lookalikes {
          why
          birth
        }
      }
      nextCall {
        at
        patient {
          id
          familyName
          givenName
        }
      }
      told {
        id
        patient {
          id
          familyName
          givenName
        }
        what
        at
        startsAt
      }
      town {
        patient {
          id
          familyName
          givenName
          birth
          age
        }
        visit {
          at
          treatment
          arrival
          hospital
        }
        bloodTest {
          on
          at
          state
        }
        prescription {
          id
          validUntil
          toAcknowledge
          prescriber
          lines
        }
        request {
          id
          state
        }
        pivot {
          name
          title
          phone
        }
        sessionsLeft
      }
    }
  }
`);

export const ACKNOWLEDGE = graphql(`
  mutation AcknowledgeChanges($upTo: Instant!) {
    acknowledgeChanges(upTo: $upTo) {
      __typename
      ... on Looked {
        at
      }
      ... on Refused {
        code
      }
    }
  }
`);

export const ASK_FOR_SCHEDULE = graphql(`
  mutation AskForSchedule($unit: Int!) {
    askForSchedule(unit: $unit) {
      __typename
      ... on ScheduleAsked {
        task
      }
      ... on Refused {
        code
      }
    }
  }
`);

export const DO_TASK = graphql(`
  mutation DoTaskOfDay($id: ID!) {
    doTask(id: $id) {
      __typename
    }
  }
`);

export const UNDO_TASK = graphql(`
  mutation UndoTaskOfDay($id: ID!) {
    undoTask(id: $id) {
      __typename
    }
  }
`);

export const MOVE_ON_LADDER_OF_DAY = graphql(`
  mutation MoveOnLadderOfDay($input: LadderInput!) {
    moveOnLadder(input: $input) {
      __typename
      ... on LadderKept {
        event
      }
    }
  }
`);

export const WITHDRAW_OF_DAY = graphql(`
  mutation WithdrawLadderTryOfDay($id: ID!) {
    withdrawLadderTry(id: $id) {
      __typename
    }
  }
`);

export type Day = DayQuery['day'];
export type DayVisit = Day['visits'][number];
export type DayRow = Day['rows'][number];
export type DayReason = DayRow['reasons'][number];
export type DayChange = NonNullable<Day['changes']>['items'][number];
export type TownPatient = Day['town'][number];
