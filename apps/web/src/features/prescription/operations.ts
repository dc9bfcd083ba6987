import { graphql, type RequestPartsFragment } from '@jalon/graphql';

/** Everything a page shows of a request; which of it comes is decided by who asks. */
export const PARTS = graphql(`
  fragment HeadParts on PrescriptionHead {
    id
    prescriberUnitName
    practiceUnit
    practiceName
    practicePhone
    practiceReads
    endedOn
    mayAsk
    holidayRegion
    draftActs
    toAcknowledge
    mayAcknowledge
    acknowledgedAt
    acknowledgedBy
    draft {
      state
      version
      lines
      at
      by
      title
      reason
    }
    prescriber {
      person
      given
      family
      civility
      title
      phone
      rpps
    }
    pivot {
      person
      situation
      given
      family
      title
      phone
    }
    contact {
      name
      title
      phone
    }
    patient {
      id
      usedFamilyName
      usedGivenName
      birthFamilyName
      birthDate
      sex
      ipp
      ins
      longTermIllness
    }
    versions {
      id
      number
      state
      lines
      validUntil
      signedOn
      signedHow
      prescriberName
      documentId
      requestId
      createdAt
    }
  }

  fragment RequestParts on RequestSheet {
    id
    version
    lineId
    wanted
    draft
    channel
    practiceName
    caller
    callerPhone
    state
    stateAt
    createdAt
    hands
    acts
    nextCareOn
    prescription {
      ...HeadParts
    }
    askedBy {
      person
      situation
      given
      family
      title
    }
    why {
      reason
      words
      clinicalSign
      opinionAskedAt
      opinionSeenAt
      opinions {
        opinion
        at
        by
      }
      photos {
        id
        at
        by
      }
    }
    steps {
      at
      from
      to
      reason
      by
      title
    }
    looks {
      state
      at
      by
      title
      prescriber
    }
    turn {
      function
      of
      since
      limitAt
      overdue
    }
    earlier {
      id
      at
      wrong
      state
      channel
      by
    }
  }
`);

export const REQUESTS = graphql(`
  query ChangeRequests {
    changeRequests {
      ...RequestParts
    }
  }
`);

export const REQUEST = graphql(`
  query ChangeRequest($id: ID!) {
    changeRequest(id: $id) {
      ...RequestParts
    }
  }
`);

export const PATIENT_PRESCRIPTIONS = graphql(`
  query PatientPrescriptions($patient: ID!) {
    patientPrescriptions(patient: $patient) {
      prescription {
        ...HeadParts
      }
      requests {
        ...RequestParts
      }
    }
  }
`);

export const LOOK = graphql(`
  mutation LookAtRequest($id: ID!) {
    lookAtRequest(id: $id)
  }
`);

export const ASK = graphql(`
  mutation RequestChange($input: AskChange!) {
    answer: requestChange(input: $input) {
      __typename
      ... on RequestSheet {
        ...RequestParts
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const RESEND = graphql(`
  mutation ResendRequest($id: ID!, $version: Int!, $wanted: JSON!, $reason: String!, $words: String) {
    answer: resendRequest(id: $id, version: $version, wanted: $wanted, reason: $reason, words: $words) {
      __typename
      ... on RequestSheet {
        ...RequestParts
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);

export type Sheet = RequestPartsFragment;
export type Head = Sheet['prescription'];
