/**
 * What the identity officer is told. 'collision': one IPP written for two people. 'ipp-missing': a file states an IPP that the record
 * does not have. The patients may be newcomers of the sending ("new:…").
 */
export interface IdentityIssue {
  kind:
    | 'provisional-created'
    | 'possible-duplicate'
    | 'name-to-check'
    | 'traits-differ'
    | 'other-ipp'
    | 'ambiguous'
    | 'collision'
    | 'ipp-missing';
  patientIds: readonly string[];
  rowIds: readonly string[];
}
