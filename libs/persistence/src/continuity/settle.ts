import { asEngineAtOnce } from '../engine';
import type { Tx } from '../transaction';
import { momentOf, type EngineTx } from './engine-tx';
import { holdPathways, lockOfPatients, type HeldPathways } from './hold-pathways';
import { judgeHeld, type SettledPathway, type StepWritten } from './judge';
import { keeping } from './write-breaks';

/**
 * Takes the locks of these patients' watched pathways, in id order, and answers their ids. Whoever writes something that can be a next
 * step calls it BEFORE reading or writing: without it two cancellations at once each see the other's appointment as the next step.
 */
export function lockPathwaysOf(tx: Tx, patientIds: readonly string[]): Promise<string[]> {
  return asEngineAtOnce(tx, (sql) => lockOfPatients(sql, patientIds));
}

/** The same, with all that they are judged by: for a writer that knows what it adds (`settleHeld`). */
export function holdPathwaysOf(tx: Tx, patientIds: readonly string[]): Promise<HeldPathways> {
  return asEngineAtOnce(tx, (sql) => holdPathways({ ...momentOf(tx), sql }, 'patients', patientIds));
}

/**
 * Computes anew the next step and the gaps of these pathways from all the facts, and keeps those that change, in as many statements
 * whatever their number. Called last in the transaction of every writer that touches a pathway: appointment, call, task, milestone,
 * pivot.
 */
export async function settlePathways(tx: Tx, ids: readonly string[]): Promise<SettledPathway[]> {
  if (ids.length === 0) return [];
  return settleHeld(tx, await asEngineAtOnce(tx, (sql) => holdPathways({ ...momentOf(tx), sql }, 'pathways', ids)));
}

/** One pathway: see `settlePathways`. */
export async function settlePathway(tx: Tx, pathwayId: string): Promise<SettledPathway | null> {
  const [settled] = await settlePathways(tx, [pathwayId]);
  return settled ?? null;
}

/** Locks and settles whatever watched pathways these patients have: for writers that know patients, not pathways. */
export async function settlePathwaysOf(tx: Tx, patientIds: readonly string[]): Promise<SettledPathway[]> {
  return settleHeld(tx, await holdPathwaysOf(tx, patientIds));
}

/** Settles pathways that this transaction holds, from what was read with the lock and what was written since. */
export function settleHeld(tx: Tx, held: HeldPathways, written: readonly StepWritten[] = []): SettledPathway[] {
  const moment = momentOf(tx);
  const judged = judgeHeld(held, written, moment);
  const changed = judged.flatMap(({ toKeep }) => toKeep ?? []);
  if (changed.length > 0) asEngineAtOnce(tx, (_, post) => post(...keeping(changed, moment)));
  return judged.map(({ settled }) => settled);
}

/** The same for a job, already under the engine's role. */
export async function settleAsEngine(tx: EngineTx, ids: readonly string[]): Promise<SettledPathway[]> {
  const judged = judgeHeld(await holdPathways(tx, 'pathways', ids), [], tx);
  const changed = judged.flatMap(({ toKeep }) => toKeep ?? []);
  if (changed.length > 0) await tx.sql(...keeping(changed, tx));
  return judged.map(({ settled }) => settled);
}
