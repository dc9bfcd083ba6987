import type { IdentityFinding } from './match-identity';
import type { Newcomer } from './newcomers';
import type { ReadRow } from './reading';
import { rowId } from './row-of-visit';
import type { IdentityAnswer, IdentityQuestion, SettledIdentities } from './settle-identities';
import { ippKey, traitsKey, traitsOf, writingOf } from './written-identity';

const answersTo: Record<IdentityQuestion['finding']['kind'], readonly IdentityAnswer[]> = {
  'name-used?': ['remember', 'unknown'],
  'traits-differ': ['record-is-right', 'other-person', 'unknown'],
  'other-ipp': ['record-is-right', 'other-person', 'unknown'],
  ambiguous: ['unknown'],
};

interface Asked {
  rows: readonly ReadRow[];
  /** The row whose writing the question is about. */
  first: ReadRow;
  finding: IdentityQuestion['finding'];
}

/** Asks once for all the rows of one writing, and applies the answer; without one, or with one that is not offered, the rows wait. */
export function askWhoIsMeant(
  settled: SettledIdentities,
  asked: Asked,
  wanted: IdentityAnswer | undefined,
  match: (row: ReadRow) => IdentityFinding,
): void {
  const { rows, first, finding } = asked;
  const may = answersTo[finding.kind];
  const answer = wanted && may.includes(wanted) ? wanted : 'unknown';
  settled.questions.push({ id: rowId(first), rows, finding, answers: may, answer });
  if (answer === 'unknown' || finding.kind === 'ambiguous') return wait(settled, asked);
  if (answer === 'other-person') return takeOtherPerson(settled, asked, finding.patientId, match);
  for (const row of rows) settled.matched.push({ row, patientId: finding.patientId });
  if (answer === 'remember') settled.rememberedNames.push({ patientId: finding.patientId, name: first.last });
  else settled.acceptedWritings.push({ patientId: finding.patientId, writing: writingOf(first) });
}

function wait(settled: SettledIdentities, { rows, first, finding }: Asked): void {
  const patientIds = finding.kind === 'ambiguous' ? finding.patientIds : [finding.patientId];
  for (const row of rows) settled.waiting.push({ row, questionId: rowId(first), why: finding.kind, patientIds });
  const kind = finding.kind === 'name-used?' ? 'name-to-check' : finding.kind;
  settled.issues.push({ kind, patientIds, rowIds: rows.map(rowId) });
}

/**
 * Another person than the one whom the record names. Under the record's own IPP they go without one: two people cannot bear it.
 * They may already have a record of their own; of two that fit, neither is chosen.
 */
function takeOtherPerson(
  settled: SettledIdentities,
  asked: Asked,
  known: string,
  match: (row: ReadRow) => IdentityFinding,
): void {
  const { rows, first, finding } = asked;
  const collides = finding.kind === 'traits-differ';
  const traits = { ...traitsOf(first), ipp: collides ? null : first.ipp };
  const own = collides ? match({ ...first, ipp: null }) : null;
  if (own?.kind === 'ambiguous' || ippTaken(settled, traits)) return wait(settled, asked);
  const patientId = own?.kind === 'matched' ? own.patientId : newcomerFor(settled, traits, rows, collides ? [] : [known]).key;
  for (const row of rows) settled.matched.push({ row, patientId });
  if (collides) settled.acceptedWritings.push({ patientId, writing: writingOf(first) });
  settled.issues.push({
    kind: collides ? 'collision' : 'possible-duplicate',
    patientIds: [known, patientId],
    rowIds: rows.map(rowId),
  });
}

/** Two persons of one file under one new IPP: the second waits. */
function ippTaken(settled: SettledIdentities, traits: Newcomer['traits']): boolean {
  const { ipp } = traits;
  if (!ipp) return false;
  return settled.newcomers.some(
    (other) => other.traits.ipp && ippKey(other.traits.ipp) === ippKey(ipp) && traitsKey(other.traits) !== traitsKey(traits),
  );
}

function newcomerFor(
  settled: SettledIdentities,
  traits: Newcomer['traits'],
  rows: readonly ReadRow[],
  resembles: string[],
): Newcomer {
  const already = settled.newcomers.find(
    (other) => traitsKey(other.traits) === traitsKey(traits) && other.traits.ipp === traits.ipp,
  );
  const newcomer = already ?? { key: `new:${rows.map(rowId)[0]}`, traits, rows: [], resembles };
  newcomer.rows.push(...rows);
  if (!already) settled.newcomers.push(newcomer);
  return newcomer;
}
