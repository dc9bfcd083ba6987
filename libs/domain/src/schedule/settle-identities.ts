import type { MatchedRow } from './compare';
import { grouped } from './grouped';
import type { IdentityIssue } from './identity-issue';
import { identityMatcher, type IdentityFinding } from './match-identity';
import { gatherNewcomers, type Newcomer } from './newcomers';
import type { ReadRow } from './reading';
import { rowId } from './row-of-visit';
import { traitsKey, traitsOf, writingOf, type OrganisationIdentity } from './written-identity';

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

const answersTo: Record<IdentityQuestion['finding']['kind'], readonly IdentityAnswer[]> = {
  'name-used?': ['remember', 'unknown'],
  'traits-differ': ['record-is-right', 'other-person', 'unknown'],
  'other-ipp': ['record-is-right', 'other-person', 'unknown'],
  ambiguous: ['unknown'],
};

/** Each row ends in exactly one of `matched` and `waiting`. */
export function settleIdentities(
  rows: readonly ReadRow[],
  identities: readonly OrganisationIdentity[],
  answers: ReadonlyMap<string, IdentityAnswer> = new Map(),
): SettledIdentities {
  const match = identityMatcher(identities);
  const settled: SettledIdentities = {
    matched: [],
    questions: [],
    waiting: [],
    newcomers: [],
    rememberedNames: [],
    acceptedWritings: [],
    issues: [],
  };
  const strangers: { rows: ReadRow[]; resembles: readonly string[] }[] = [];
  for (const same of grouped(rows, writingOf).values()) {
    const first = same[0];
    if (!first) continue;
    const finding = match(first);
    if (finding.kind === 'matched') {
      take(settled, same, finding.patientId);
      if (finding.lacksIpp)
        settled.issues.push({ kind: 'ipp-missing', patientIds: [finding.patientId], rowIds: same.map(rowId) });
    } else if (finding.kind === 'unknown') strangers.push({ rows: same, resembles: finding.resembles });
    else ask(settled, same, finding, answers.get(rowId(first)));
  }
  const { newcomers, disagreeing } = gatherNewcomers(strangers);
  for (const newcomer of newcomers) welcome(settled, newcomer);
  for (const same of disagreeing) ask(settled, same, { kind: 'ambiguous', patientIds: [], why: 'rows-disagree' }, undefined);
  return settled;
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

function ask(
  settled: SettledIdentities,
  rows: readonly ReadRow[],
  finding: IdentityQuestion['finding'],
  wanted: IdentityAnswer | undefined,
): void {
  const first = rows[0];
  if (!first) return;
  const may = answersTo[finding.kind];
  // An answer that this question does not offer is no answer: the row waits.
  const answer = wanted && may.includes(wanted) ? wanted : 'unknown';
  const id = rowId(first);
  settled.questions.push({ id, rows, finding, answers: may, answer });
  const patientIds = finding.kind === 'ambiguous' ? finding.patientIds : [finding.patientId];
  const known = patientIds[0];
  if (answer === 'unknown' || known === undefined) {
    for (const row of rows) settled.waiting.push({ row, questionId: id, why: finding.kind, patientIds });
    settled.issues.push({
      kind: finding.kind === 'name-used?' ? 'name-to-check' : finding.kind,
      patientIds,
      rowIds: rows.map(rowId),
    });
    return;
  }
  if (answer === 'other-person') return otherPerson(settled, rows, first, finding, known);
  take(settled, rows, known);
  if (answer === 'remember') settled.rememberedNames.push({ patientId: known, name: first.last });
  else settled.acceptedWritings.push({ patientId: known, writing: writingOf(first) });
}

/**
 * A provisional identity without any link to the record. Under the record's own IPP it goes without one: two people cannot bear it.
 */
function otherPerson(
  settled: SettledIdentities,
  rows: readonly ReadRow[],
  first: ReadRow,
  question: IdentityQuestion['finding'],
  known: string,
): void {
  const collides = question.kind === 'traits-differ';
  const traits = { ...traitsOf(first), ipp: collides ? null : first.ipp };
  const already = settled.newcomers.find(
    (other) => traitsKey(other.traits) === traitsKey(traits) && other.traits.ipp === traits.ipp,
  );
  const newcomer: Newcomer = already ?? { key: `new:${rowId(first)}`, traits, rows: [], resembles: collides ? [] : [known] };
  newcomer.rows.push(...rows);
  if (!already) settled.newcomers.push(newcomer);
  take(settled, rows, newcomer.key);
  if (collides) settled.acceptedWritings.push({ patientId: newcomer.key, writing: writingOf(first) });
  settled.issues.push({
    kind: collides ? 'collision' : 'possible-duplicate',
    patientIds: [known, newcomer.key],
    rowIds: rows.map(rowId),
  });
}
