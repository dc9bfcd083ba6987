import { graphql, type AdministeredPeopleQuery, type AdministrationQuery } from '@jalon/graphql';

export const ADMINISTRATION = graphql(`
  query Administration {
    administration {
      organisation {
        id
        name
        kind
        finessSite
        phone
        address
        timeZone
        holidayRegion
        ippLength
        signsInJalon
        namesInReport
        secondFactor
        idleMinutes
      }
      units {
        id
        name
        shortName
        kind
        phone
        hours
        nightName
        nightPhone
        closedOn
        settings {
          breakDays
          historyDays
          mergeActsWithinMinutes
          stepHours {
            requested
            returned
            verified
            prepared
            refused
            sent
          }
          weekdays
          closed
          open
        }
      }
    }
  }
`);

export const PEOPLE = graphql(`
  query AdministeredPeople($text: String!, $left: Boolean!) {
    administeredPeople(text: $text, left: $left) {
      total
      people {
        id
        familyName
        givenName
        civility
        rpps
        prescriber
        speciality
        phone
        phoneHours
        email
        worksElsewhere
        self
        login
        account
        secondFactor
        lastSeenAt
        situations {
          id
          function
          title
          fromOn
          untilOn
          state
          units {
            id
            shortName
          }
        }
      }
    }
  }
`);

export const OPEN_ACCOUNT_FOR = graphql(`
  mutation OpenAccountFor($input: NewPersonInput!) {
    openAccountFor(input: $input) {
      ... on GivenAccount {
        person
        login
        password
        invitation
        invitedUntil
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const OPEN_ACCOUNT = graphql(`
  mutation OpenAccount($person: ID!, $login: String!) {
    openAccount(person: $person, login: $login) {
      ... on GivenAccount {
        person
        login
        password
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const INVITE_PERSON = graphql(`
  mutation InvitePerson($person: ID!) {
    invitePerson(person: $person) {
      ... on GivenAccount {
        person
        login
        invitation
        invitedUntil
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const RENEW_PASSWORD = graphql(`
  mutation RenewPassword($person: ID!) {
    renewPassword(person: $person) {
      ... on GivenAccount {
        person
        login
        password
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const CLOSE_ACCOUNT = graphql(`
  mutation CloseAccount($person: ID!) {
    closeAccount(person: $person) {
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const CHANGE_PERSON = graphql(`
  mutation ChangePerson($person: ID!, $input: PersonInput!) {
    changePerson(person: $person, input: $input) {
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const ADD_SITUATION = graphql(`
  mutation AddSituation($person: ID!, $input: SituationInput!) {
    addSituation(person: $person, input: $input) {
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const CHANGE_SITUATION = graphql(`
  mutation ChangeSituationOf($situation: ID!, $input: SituationInput!) {
    changeSituationOf(situation: $situation, input: $input) {
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const END_SITUATION = graphql(`
  mutation EndSituation($situation: ID!, $on: Date) {
    endSituation(situation: $situation, on: $on) {
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const SAVE_UNIT = graphql(`
  mutation SaveUnit($input: UnitInput!) {
    saveUnit(input: $input) {
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const SAVE_ORGANISATION = graphql(`
  mutation SaveOrganisation($input: OrganisationInput!) {
    saveOrganisation(input: $input) {
      ... on Refused {
        code
        data
      }
    }
  }
`);

export type Person = AdministeredPeopleQuery['administeredPeople']['people'][number];
export type Situation = Person['situations'][number];
export type Unit = AdministrationQuery['administration']['units'][number];
export type Organisation = AdministrationQuery['administration']['organisation'];
