import { graphql, type PatientFileQuery } from '@jalon/graphql';

export type File = NonNullable<PatientFileQuery['patientFile']>;
export type Coordination = NonNullable<File['coordination']>;
export type Pathway = NonNullable<Coordination['pathway']>;
export type Milestone = Pathway['milestones'][number];
export type Gap = Coordination['breaks'][number];
export type Appointment = NonNullable<File['schedule']>['appointments'][number];

export type ClosedGap = Coordination['closedBreaks'][number];

export const CONTINUITY_CAUSES = graphql(`
  query ContinuityCauses {
    continuityCauses {
      key
      title
      isOwn
    }
  }
`);

export const ACCOUNT_FOR_GAP = graphql(`
  mutation AccountForGap($input: GapAccountInput!) {
    kept: accountForGap(input: $input) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const ADD_CAUSE = graphql(`
  mutation AddContinuityCause($title: String!) {
    kept: addContinuityCause(title: $title) {
      __typename
      ... on CauseKept {
        key
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const RETIRE_CAUSE = graphql(`
  mutation RetireContinuityCause($key: ID!) {
    kept: retireContinuityCause(key: $key) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const PATHWAY_CHOICES = graphql(`
  query PathwayChoices($pathway: ID) {
    pathwayTemplates {
      key
      version
      title
      kind
      entries {
        key
        title
      }
      dates
    }
    pivotChoices(pathway: $pathway) {
      situation
      name
      title
      unit
    }
  }
`);

export const ENROL = graphql(`
  mutation Enrol($input: EnrolInput!) {
    kept: enrol(input: $input) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const MOVE_PATHWAY = graphql(`
  mutation MovePathway($input: MovePathwayInput!) {
    kept: movePathway(input: $input) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const CHANGE_PIVOT = graphql(`
  mutation ChangePivot($input: PivotInput!) {
    kept: changePivot(input: $input) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const DO_MILESTONE = graphql(`
  mutation DoMilestone($input: MilestoneInput!) {
    kept: doMilestone(input: $input) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const DROP_MILESTONE = graphql(`
  mutation DropMilestone($input: MilestoneInput!) {
    kept: dropMilestone(input: $input) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const UNDO_MILESTONE = graphql(`
  mutation UndoMilestone($input: MilestoneInput!) {
    kept: undoMilestone(input: $input) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);
