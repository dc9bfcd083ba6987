import { graphql } from '@jalon/graphql';

export const BEGIN_SECOND_FACTOR = graphql(`
  mutation BeginSecondFactor {
    beginSecondFactor {
      ... on CodeToSet {
        secret
        address
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const CONFIRM_SECOND_FACTOR = graphql(`
  mutation ConfirmSecondFactor($code: String!) {
    confirmSecondFactor(code: $code) {
      ... on OwnAccountChanged {
        codes
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const RENEW_RECOVERY_CODES = graphql(`
  mutation RenewRecoveryCodes($code: String!) {
    renewRecoveryCodes(code: $code) {
      ... on OwnAccountChanged {
        codes
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const DROP_SECOND_FACTOR = graphql(`
  mutation DropSecondFactor($code: String!) {
    dropSecondFactor(code: $code) {
      ... on OwnAccountChanged {
        codes
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const CHANGE_PASSWORD = graphql(`
  mutation ChangePassword($current: String!, $chosen: String!) {
    changePassword(current: $current, chosen: $chosen) {
      ... on OwnAccountChanged {
        codes
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);
