import { graphql, type ComplexityQuery, type FormTuningsQuery } from '@jalon/graphql';

export type ComplexityDecision = ComplexityQuery['complexity']['decisions'][number];
export type Tuning = FormTuningsQuery['formTunings'][number];

export const COMPLEXITY = graphql(`
  query Complexity($patient: ID!) {
    complexity(patient: $patient) {
      needs
      decisions {
        id
        at
        by
        clinical
        social
        service
        why
        total
        cutOff
        tuning
      }
    }
  }
`);

export const MARK_COMPLEX = graphql(`
  mutation MarkComplex($input: ComplexInput!) {
    kept: markComplex(input: $input) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);

export const FORM_TUNINGS = graphql(`
  query FormTunings {
    formTunings {
      form
      version
      points
      settings
      reason
      by
      at
    }
  }
`);

export const TUNE_FORM = graphql(`
  mutation TuneForm($input: FormTuningInput!) {
    kept: tuneForm(input: $input) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);
