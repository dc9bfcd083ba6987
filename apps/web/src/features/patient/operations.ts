import { graphql, type PatientFileQuery, type PatientsQuery } from '@jalon/graphql';

export const PATIENTS = graphql(`
  query Patients($question: PatientsInput!) {
    patients(question: $question) {
      next
      patients {
        id
        usedFamilyName
        usedGivenName
        birthFamilyName
        birthDate
        sex
        city
        phone
        confusable
        pathwayTitle
        stage
        nextStepOn
        nextStep
        pivot
        complex
        complexReasons
        breach
        saidSeenOn
        lostOn
      }
    }
  }
`);

export const PATIENT_FILE = graphql(`
  query PatientFile($id: ID!) {
    patientFile(id: $id) {
      id
      takesPart
      emergencyUntil
      administrative {
        usedFamilyName
        usedGivenName
        birthFamilyName
        birthGivenName
        birthDate
        sex
        birthPlace
        birthPlaceInsee
        status
        ins
        insOid
        ipp
        birthGivenNames
        homonym
        doubtful
        fictitious
        proof
        checkedOn
        channel
        source
        multipleBirth
        deceasedOn
        language
        phone
        phoneOther
        address
        postcode
        city
        longTermIllness
        lookalikes {
          id
          name
          birthDate
          why
        }
        circle {
          id
          unitId
          unit
          unitKind
          organisation
          personId
          name
          title
          speciality
          function
          legalBasis
          origin
          how
          by
          since
          phone
          hours
          consentScope
          consentMeans
          consentUntil
          consentWithdrawnOn
          closedBecause
        }
        relatives {
          confidential
          id
          name
          link
          trusted
          toNotify
          authority
          decision
          keptAway
          home
          phone
          phoneOther
          language
          note
          mayBeTold
          notToBeTold
          toldOn
          toldTo
          version
        }
      }
      schedule {
        appointments {
          id
          kind
          startsAt
          label
          place
          doctor
          treatment
          cycle
          cycleDay
          status
          statusReason
          arrival
          lab
          goAhead {
            state
            by
            at
          }
          goAheadKind
          source
          unit
          version
        }
      }
      coordination {
        pathway {
          id
          title
          templateKind
          templateVersion
          stage
          status
          includedOn
          nextStepOn
          nextStep
          closedReason
          version
          moves {
            act
            to
            title
            needs
          }
          complexClinical
          complexSocial
          complexService
          complexBy
          complexAt
          stages {
            key
            title
            from
            to
            state
          }
          milestones {
            id
            key
            title
            stage
            lane
            due
            from
            to
            inCharge
            required
            state
            doneOn
            doneBy
            doneHow
            doneWith
            result
            version
          }
        }
        toCall {
          kind
          situation
          name
          title
          hours
          phone
        }
        breaks {
          id
          version
          code
          severity
          since
          due
          owner
          data
          times
          cause
          causeTitle
          action
          outcome
        }
        closedBreaks {
          id
          code
          severity
          since
          owner
          data
          closedAt
          causeTitle
          action
          outcome
        }
        calls {
          id
          purpose
          plannedAt
          at
          state
          toWhom
          by
          milestoneId
          version
        }
      }
      prescription {
        number
        validUntil
        openRequests
        toldSign {
          requestId
          reason
          opinions {
            opinion
            at
            by
          }
        }
      }
      clinical {
        notes {
          callId
          note
        }
      }
      history {
        id
        at
        source
        kind
        data
        by
        reason
      }
    }
  }
`);

export type File = NonNullable<PatientFileQuery['patientFile']>;
export type Administrative = NonNullable<File['administrative']>;
export type PatientRow = PatientsQuery['patients']['patients'][number];
export type HistoryLine = File['history'][number];
