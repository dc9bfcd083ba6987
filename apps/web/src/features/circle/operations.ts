import { graphql, type PatientFileQuery, type SharingOfQuery } from '@jalon/graphql';

export type File = NonNullable<PatientFileQuery['patientFile']>;
export type Member = NonNullable<File['administrative']>['circle'][number];

export const CIRCLE_CANDIDATES = graphql(`
  query CircleCandidates($letters: String!) {
    circleCandidates(letters: $letters) {
      unitId
      unit
      unitKind
      organisation
      personId
      name
      title
      function
      phone
      sameEstablishment
    }
  }
`);

export const JOIN_CIRCLE = graphql(`
  mutation JoinCircle($input: JoinInput!) {
    kept: joinCircle(input: $input) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const LEAVE_CIRCLE = graphql(`
  mutation LeaveCircle($input: LeaveInput!) {
    kept: leaveCircle(input: $input) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const SHARING_OF = graphql(`
  query SharingOf($patient: ID!) {
    sharingOf(patient: $patient) {
      information {
        givenOn
        how
        by
      }
      oppositions {
        id
        unit
        name
        saidOn
        how
        by
        liftedOn
        liftedHow
        liftedBy
      }
      emergencies {
        id
        by
        title
        organisation
        reason
        words
        fromAt
        endsAt
        verdict
      }
      elsewhere {
        organisation
        phone
        referent
        referentPhone
      }
      plans {
        circle
        title
        units {
          id
          unitId
          unit
          organisation
          shared
        }
      }
      invitations {
        id
        name
        practice
        expiresAt
        state
        by
      }
    }
  }
`);

export const INFORM_OF_SHARING = graphql(`
  mutation InformOfSharing($input: InformInput!) {
    kept: informOfSharing(input: $input) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const OPPOSE_SHARING = graphql(`
  mutation OpposeSharing($input: OpposeInput!) {
    kept: opposeSharing(input: $input) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const LIFT_OPPOSITION = graphql(`
  mutation LiftOpposition($input: LiftInput!) {
    kept: liftOpposition(input: $input) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);

export type Opposition = NonNullable<SharingOfQuery['sharingOf']>['oppositions'][number];
export type Elsewhere = NonNullable<SharingOfQuery['sharingOf']>['elsewhere'][number];
export type Emergency = NonNullable<SharingOfQuery['sharingOf']>['emergencies'][number];
