export { ERASURE, STAYS, type ErasedTable } from './erasure-plan';
export { erasePatient, type ErasedFiles, type Erasure } from './erase-patient';
export { ACT_OF, retentionFacts, type RetentionFacts } from './retention-facts';
