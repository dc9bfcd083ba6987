import { graphql, type FileMessagesQuery, type InboxQuery, type WhomToWriteQuery } from '@jalon/graphql';

export const MESSAGE_PARTS = graphql(`
  fragment MessageParts on FileMessage {
    id
    body
    at
    mine
    answers
    patient {
      id
      familyName
      givenName
      birth
    }
    from {
      name
      title
      unit
    }
    addressees {
      id
      unit
      person
      title
      at
      ackWanted
      ackBy
      seenAt
      seenBy
      ackedAt
      ackedBy
      forMe
    }
  }
`);

export const FILE_MESSAGES = graphql(`
  query FileMessages($patient: ID!) {
    fileMessages(patient: $patient) {
      ...MessageParts
    }
  }
`);

export const SENT_MESSAGES = graphql(`
  query SentMessages {
    sentMessages {
      ...MessageParts
    }
  }
`);

export const WHOM_TO_WRITE = graphql(`
  query WhomToWrite($patient: ID!) {
    whomToWrite(patient: $patient) {
      unitId
      unit
      organisation
      situationId
      person
      title
      function
      own
    }
  }
`);

export const INBOX = graphql(`
  query Inbox($view: String!) {
    inbox(view: $view) {
      more
      items {
        id
        kind
        messageId
        at
        from {
          name
          title
          unit
        }
        patient {
          id
          familyName
          givenName
          birth
        }
        body
        toUnit
        toMe
        ackWanted
        ackBy
        seenAt
        seenBy
        ackedAt
        ackedBy
        items {
          id
          what
          aboutId
          data
          patient {
            id
            familyName
            givenName
          }
        }
      }
    }
  }
`);

export const SEND_MESSAGE = graphql(`
  mutation SendMessage($message: MessageInput!) {
    sendMessage(message: $message) {
      ... on FileMessage {
        id
      }
      ... on Refused {
        code
      }
    }
  }
`);

export const MARK_SEEN = graphql(`
  mutation MarkSeen($ids: [ID!]!) {
    markSeen(ids: $ids) {
      ... on Marked {
        count
      }
      ... on Refused {
        code
      }
    }
  }
`);

export const ACKNOWLEDGE = graphql(`
  mutation Acknowledge($ids: [ID!]!) {
    acknowledge(ids: $ids) {
      ... on Marked {
        count
      }
      ... on Refused {
        code
      }
    }
  }
`);

export type FileMessage = FileMessagesQuery['fileMessages'][number];
export type Addressee = FileMessage['addressees'][number];
export type InboxItem = InboxQuery['inbox']['items'][number];
export type NoticeItem = InboxItem['items'][number];
export type Whom = WhomToWriteQuery['whomToWrite'][number];
