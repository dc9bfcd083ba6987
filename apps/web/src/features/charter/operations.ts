import { graphql, type ChartersQuery, type ChartersToSignQuery, type FamilyChartersQuery } from '@jalon/graphql';

export const CHARTERS = graphql(`
  query Charters {
    charters {
      network
      charters {
        audience
        version
        title
        body
        required
        at
        by
      }
      members {
        person
        name
        title
        organisation
        signature
        version
        signedOn
        way
        source
        notedBy
      }
      families {
        id
        familyName
        givenName
        birth
        signedVersion
      }
    }
  }
`);

export const CHARTERS_TO_SIGN = graphql(`
  query ChartersToSign {
    chartersToSign {
      network
      networkName
      version
      title
      body
      at
      former
    }
  }
`);

export const FAMILY_CHARTERS = graphql(`
  query FamilyCharters($patient: ID!) {
    familyCharters(patient: $patient) {
      circle
      networkName
      version
      title
      body
      signature
      signedVersion
      signedOn
      signedBy
      source
      notedBy
    }
  }
`);

export const KEEP_CHARTER = graphql(`
  mutation KeepCharter($input: CharterInput!) {
    kept: keepCharter(input: $input) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const SIGN_CHARTER = graphql(`
  mutation SignCharter($network: ID!, $version: Int!) {
    kept: signCharter(network: $network, version: $version) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const NOTE_SIGNED_CHARTER = graphql(`
  mutation NoteSignedCharter($input: SignedOnPaperInput!) {
    kept: noteSignedCharter(input: $input) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const NOTE_FAMILY_CHARTER = graphql(`
  mutation NoteFamilyCharter($input: FamilyCharterInput!) {
    kept: noteFamilyCharter(input: $input) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const TAKE_BACK_CHARTER = graphql(`
  mutation TakeBackCharter($id: ID!, $reason: String!) {
    kept: takeBackCharter(id: $id, reason: $reason) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);

export type Charters = NonNullable<ChartersQuery['charters']>;
export type Charter = Charters['charters'][number];
export type Member = Charters['members'][number];
export type ToSign = ChartersToSignQuery['chartersToSign'][number];
export type FamilyCharter = FamilyChartersQuery['familyCharters'][number];
