import { graphql, type PatientFileQuery } from '@jalon/graphql';

export type File = NonNullable<PatientFileQuery['patientFile']>;
export type Appointment = NonNullable<File['schedule']>['appointments'][number];

export const PLAN = graphql(`
  mutation PlanAppointment($input: PlanInput!) {
    kept: planAppointment(input: $input) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const MOVE = graphql(`
  mutation MoveAppointment($input: MoveInput!) {
    kept: moveAppointment(input: $input) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const CANCEL = graphql(`
  mutation CancelAppointment($input: CancelInput!) {
    kept: cancelAppointment(input: $input) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const SETTLE = graphql(`
  mutation SettleAppointment($input: SettleInput!) {
    kept: settleAppointment(input: $input) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const UNLINK = graphql(`
  mutation UnlinkVisit($input: UnlinkInput!) {
    kept: unlinkVisit(input: $input) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);
