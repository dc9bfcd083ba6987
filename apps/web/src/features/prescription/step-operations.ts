import { graphql } from '@jalon/graphql';

export const VERIFY = graphql(`
  mutation VerifyRequest($id: ID!, $version: Int!) {
    answer: verifyRequest(id: $id, version: $version) {
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

export const RETURN = graphql(`
  mutation ReturnRequest($id: ID!, $version: Int!, $reason: String!) {
    answer: returnRequest(id: $id, version: $version, reason: $reason) {
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

export const WITHDRAW = graphql(`
  mutation WithdrawRequest($id: ID!, $version: Int!, $reason: String!) {
    answer: withdrawRequest(id: $id, version: $version, reason: $reason) {
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

export const ACKNOWLEDGE = graphql(`
  mutation AcknowledgeRequest($id: ID!, $version: Int!) {
    answer: acknowledgeRequest(id: $id, version: $version) {
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

export const PREPARE = graphql(`
  mutation PrepareRequest($id: ID!, $version: Int!, $lines: JSON) {
    answer: prepareRequest(id: $id, version: $version, lines: $lines) {
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

export const SEND_BACK = graphql(`
  mutation SendBackRequest($id: ID!, $version: Int!, $reason: String!) {
    answer: sendBackRequest(id: $id, version: $version, reason: $reason) {
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

export const REFUSE = graphql(`
  mutation RefuseToSign($id: ID!, $version: Int!, $reason: String!) {
    answer: refuseToSign(id: $id, version: $version, reason: $reason) {
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

export const ATTACH = graphql(`
  mutation AttachSigned($paper: SignedPaper!) {
    answer: attachSigned(paper: $paper) {
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

export const SIGN = graphql(`
  mutation SignInJalon($paper: SignedPaper!) {
    answer: signInJalon(paper: $paper) {
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

export const OWN = graphql(`
  mutation IssueOwn($paper: SignedPaper!) {
    answer: issueOwn(paper: $paper) {
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

export const OPINION = graphql(`
  mutation GiveOpinion($id: ID!, $opinion: String!) {
    answer: giveOpinion(id: $id, opinion: $opinion) {
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
