import { graphql, type SchedulePreviewQuery, type SendScheduleMutation, type SendingsQuery } from '@jalon/graphql';

export const SCHEDULE_PREVIEW = graphql(`
  query SchedulePreview($reading: ID!, $choices: ScheduleChoicesInput!) {
    schedulePreview(reading: $reading, choices: $choices) {
      __typename
      ... on Refused {
        code
      }
      ... on SchedulePreview {
        reading
        seen
        comparedTo
        changesNothing
        waitingRows
        file {
          name
          encoding
          separator
          sheets
          ignored
          hiddenRows
          faults {
            code
            message
            english
          }
        }
        coverage {
          unit
          unitName
          days
          physician
          daysInFile
          physiciansInFile
          perhapsOnePhysician
        }
        counts {
          rows
          added
          moved
          changed
          absent
          unchanged
          toSettle
          cancelled
          standing
          past
          leftOut
          repeated
        }
        questions {
          id
          kind
          rows
          who
          start
          birth
          ipp
          sex
          known
          recordIpp
          recordWins
          why
          answers
          answer
          differences {
            trait
            incoming
            known
          }
        }
        toConfirm {
          key
          kind
          count
          day
          planned
        }
        cancelling {
          reason
          count
        }
        columns {
          sheet
          index
          header
          field
          sample
          by
        }
        told {
          id
          kind
          name
          title
          changes
          patients
          acknowledge
        }
        changes {
          total
          lines {
            ...LineOfSchedule
          }
        }
      }
    }
  }
  fragment LineOfSchedule on ScheduleLine {
    id
    kind
    row
    sheet
    visit
    start
    was
    who
    confusableBorn
    treatment
    course
    arrival
    details
    alsoPlanned
    perhapsReplacedBy
    twiceThisWeek
    newPatient
    hidden
    faults {
      column
      code
      message
      english
    }
    cells {
      index
      header
      field
      text
    }
  }
`);

export const SCHEDULE_LINES = graphql(`
  query ScheduleLines($reading: ID!, $choices: ScheduleChoicesInput!, $show: String!, $from: Int!, $count: Int!) {
    scheduleLines(reading: $reading, choices: $choices, show: $show, from: $from, count: $count) {
      total
      lines {
        ...LineOfSchedule
      }
    }
  }
`);

export const SEND_SCHEDULE = graphql(`
  mutation SendSchedule($reading: ID!, $choices: ScheduleChoicesInput!, $seen: String!) {
    sendSchedule(reading: $reading, choices: $choices, seen: $seen) {
      __typename
      ... on Refused {
        code
      }
      ... on ScheduleSent {
        push
        counts {
          added
          moved
          changed
          absent
          unchanged
          cancelled
          standing
          waiting
        }
        told {
          id
          kind
          name
          title
          changes
          patients
          acknowledge
        }
      }
    }
  }
`);

export const READ_AGAIN = graphql(`
  mutation ReadScheduleAgain($reading: ID!, $unit: Int, $columns: [ColumnChoiceInput!]) {
    readScheduleAgain(reading: $reading, unit: $unit, columns: $columns) {
      __typename
      ... on Refused {
        code
        data
      }
      ... on ReadingKept {
        reading
      }
    }
  }
`);

export const CORRECT_ROW = graphql(`
  mutation CorrectScheduleRow($reading: ID!, $row: ID!, $cells: [CellInput!]!) {
    correctScheduleRow(reading: $reading, row: $row, cells: $cells) {
      __typename
      ... on Refused {
        code
      }
    }
  }
`);

export const ABANDON = graphql(`
  mutation AbandonSchedule($reading: ID!) {
    abandonSchedule(reading: $reading)
  }
`);

export const SENDINGS = graphql(`
  query Sendings($unit: Int!) {
    sendings(unit: $unit) {
      id
      at
      by
      fileName
      days
      physician
      added
      moved
      changed
      cancelled
      restored
      withdraws
      withdrawnBy
    }
  }
`);

export const WITHDRAW = graphql(`
  mutation WithdrawSending($push: ID!) {
    withdrawSending(push: $push) {
      __typename
      ... on Refused {
        code
      }
      ... on SendingWithdrawn {
        restored
        notRestored {
          visit
          why
          who
          start
        }
      }
    }
  }
`);

export type PreviewAnswer = SchedulePreviewQuery['schedulePreview'];
export type Preview = Extract<PreviewAnswer, { __typename: 'SchedulePreview' }>;
export type Line = Preview['changes']['lines'][number];
export type Question = Preview['questions'][number];
export type ToldLine = Preview['told'][number];
export type ReadColumn = Preview['columns'][number];
export type Sent = Extract<SendScheduleMutation['sendSchedule'], { __typename: 'ScheduleSent' }>;
export type Sending = SendingsQuery['sendings'][number];
