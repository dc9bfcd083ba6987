import { graphql, type LettersToPrintQuery } from '@jalon/graphql';

export type Batch = LettersToPrintQuery['lettersToPrint'];
export type Letter = Batch['letters'][number];

export const LETTERS = graphql(`
  query LettersToPrint($input: LettersInput!) {
    lettersToPrint(input: $input) {
      ...LetterBatchParts
    }
  }
`);

export const LETTER_BATCH = graphql(`
  fragment LetterBatchParts on LetterBatch {
    letters {
      visit
      name
      home
      to
      title
      body
    }
    leftOut {
      visit
      name
      home
      reason
    }
  }
`);

export const PRINT_LETTERS = graphql(`
  mutation PrintLetters($input: LettersInput!) {
    kept: printLetters(input: $input) {
      __typename
      ... on LetterBatch {
        ...LetterBatchParts
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const LETTER_TEMPLATE = graphql(`
  query LetterTemplate {
    letterTemplate {
      version
      title
      body
    }
  }
`);

export const KEEP_LETTER_TEMPLATE = graphql(`
  mutation KeepLetterTemplate($input: LetterTemplateInput!) {
    kept: keepLetterTemplate(input: $input) {
      __typename
      ... on LetterTemplateType {
        version
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);
