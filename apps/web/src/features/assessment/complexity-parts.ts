import type { PatientFileQuery } from '@jalon/graphql';

/** The three kinds of needs, and the sentence that is kept of each. */
export const PARTS = ['clinical', 'social', 'service'] as const;
export type Part = (typeof PARTS)[number];
export type Sentences = Record<Part, string>;

type Coordination = NonNullable<NonNullable<PatientFileQuery['patientFile']>['coordination']>;
export type ComplexPathway = Pick<
  NonNullable<Coordination['pathway']>,
  'id' | 'version' | 'complexClinical' | 'complexSocial' | 'complexService' | 'complexBy' | 'complexAt'
>;
