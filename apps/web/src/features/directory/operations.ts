import { graphql, type DirectoryQuery } from '@jalon/graphql';

export const DIRECTORY = graphql(`
  query Directory($text: String!) {
    directory(text: $text) {
      more
      units {
        id
        name
        kind
        organisation
        phone
        hours
        nightName
        nightPhone
        address
        organisationPhone
        mine
      }
      people {
        id
        familyName
        givenName
        civility
        function
        title
        speciality
        organisation
        units
        phone
        phoneHours
        unitPhone
        email
        until
      }
    }
  }
`);

export type DirectoryUnit = DirectoryQuery['directory']['units'][number];
export type DirectoryPerson = DirectoryQuery['directory']['people'][number];
