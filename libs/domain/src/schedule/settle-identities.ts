import { askWhoIsMeant } from './ask-who-is-meant';
import type { MatchedRow } from './compare';
import { grouped } from './grouped';
import type { IdentityIssue } from './identity-issue';
import { identityMatcher, type IdentityFinding } from './match-identity';
import { gatherNewcomers, type Newcomer } from './newcomers';
import type { ReadRow } from './reading';
import { rowId } from './row-of-visit';
import { ippKey, traitsKey, writingOf, type OrganisationIdentity } from './written-identity';

/** 'remember' answers "nom utilisé ?"; 'record-is-right' and 'other-person' answer traits that differ; 'unknown' answers everything. */
export type IdentityAnswer = 'remember' | 'record-is-right' | 'other-person' | 'unknown';

/** Rows that write one person the same way are asked about once. */
export interface IdentityQuestion {
  /** The id of its first row: stable as long as the file is the same. */
  id: string;
  rows: readonly ReadRow[];
  finding: Exclude<IdentityFinding, { kind: 'matched' | 'unknown' }>;
  /** What may be answered; 'unknown' is what no answer means. */
  answers: readonly IdentityAnswer[];
  answer: IdentityAnswer;
}

export interface WaitingForIdentity {
  row: ReadRow;
  questionId: string;
  why: IdentityQuestion['finding']['kind'];
  /** Whose earlier visits the row may speak of. */
  patientIds: readonly string[];
}

export interface SettledIdentities {
  matched: MatchedRow[];
  questions: IdentityQuestion[];
  waiting: WaitingForIdentity[];
  newcomers: Newcomer[];
  rememberedNames: { patientId: string; name: string }[];
  /** To be kept with the identity, so that the same file asks nothing twice; `patientId` may be a newcomer's key. */
  acceptedWritings: { patientId: string; writing: string }[];
  issues: IdentityIssue[];
}

/** Each row ends in exactly one of `matched` and `waiting`. */
export function settleIdentities(
  rows: readonly ReadRow[],
  identities: readonly OrganisationIdentity[],
  answers: ReadonlyMap<string, IdentityAnswer> = new Map(),
): SettledIdentities {
  const settled: SettledIdentities = {
    matched: [],
    questions: [],
    waiting: [],
    newcomers: [],
    rememberedNames: [],
    acceptedWritings: [],
    issues: [],
  };
  if (rows.length === 0) return settled;
  const match = identityMatcher(identities);
  const spokenFor = new Set<string>();
  const strangers: { rows: ReadRow[]; resembles: readonly string[] }[] = [];
  for (const same of grouped(rows, oneWriting(rows, match)).values()) {
    const first = same.find(({ ipp }) => ipp) ?? same[0];
    if (!first) continue;
    const finding = match(first);
    if (finding.kind === 'matched') {
      take(settled, same, finding.patientId);
      if (finding.lacksIpp && first.ipp) spokenFor.add(ippKey(first.ipp));
      if (finding.lacksIpp)
        settled.issues.push({ kind: 'ipp-missing', patientIds: [finding.patientId], rowIds: same.map(rowId) });
    } else if (finding.kind === 'unknown') strangers.push({ rows: same, resembles: finding.resembles });
    else {
      // An IPP in question is nobody else's to take in the same file.
      if (finding.kind === 'other-ipp' && first.ipp) spokenFor.add(ippKey(first.ipp));
      askWhoIsMeant(settled, { rows: same, first, finding }, answers.get(rowId(first)), match);
    }
  }
  const { newcomers, disagreeing } = gatherNewcomers(strangers, spokenFor);
  for (const newcomer of newcomers) welcome(settled, newcomer);
  for (const same of disagreeing) {
    const first = same[0];
    const finding = { kind: 'ambiguous', patientIds: [], why: 'rows-disagree' } as const;
    if (first) askWhoIsMeant(settled, { rows: same, first, finding }, undefined, match);
  }
  return settled;
}

/**
 * A row without IPP that nobody is recognised in, beside rows of the same names and birth date that bear one, is the same question:
 * else one person would be asked about under the IPP and made a second record without it.
 */
function oneWriting(rows: readonly ReadRow[], match: (row: ReadRow) => IdentityFinding): (row: ReadRow) => string {
  const bearers = grouped(
    rows.filter(({ ipp }) => ipp),
    traitsKey,
  );
  return (row) => {
    const bearer = row.ipp ? undefined : bearers.get(traitsKey(row))?.[0];
    return writingOf(bearer && match(row).kind === 'unknown' ? bearer : row);
  };
}

function take(settled: SettledIdentities, rows: readonly ReadRow[], patientId: string): void {
  for (const row of rows) settled.matched.push({ row, patientId });
}

function welcome(settled: SettledIdentities, newcomer: Newcomer): void {
  settled.newcomers.push(newcomer);
  take(settled, newcomer.rows, newcomer.key);
  const kind = newcomer.resembles.length > 0 ? 'possible-duplicate' : 'provisional-created';
  settled.issues.push({ kind, patientIds: [newcomer.key, ...newcomer.resembles], rowIds: newcomer.rows.map(rowId) });
}
