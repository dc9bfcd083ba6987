import { graphql, type SharingOfQuery } from '@jalon/graphql';

export const INVITE_TO_CIRCLE = graphql(`
  mutation InviteToCircle($input: InviteInput!) {
    invited: inviteToCircle(input: $input) {
      __typename
      ... on CircleInvited {
        id
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

export const WITHDRAW_INVITATION = graphql(`
  mutation WithdrawInvitation($id: ID!) {
    withdrawn: withdrawInvitation(id: $id) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);

export type Pending = NonNullable<SharingOfQuery['sharingOf']>['invitations'][number];
