import { localDateOf } from '@jalon/domain/calendar';
import { continuityBreaks, nextStep, type ContinuityBreak, type NextStep } from '@jalon/domain/pathway';
import { asEngine } from '../engine';
import type { Tx } from '../transaction';
import { lockOfPatients, lockPathways, milestonesOf, stepsOf } from './facts-of-pathways';

export interface SettledPathway {
  id: string;
  patientId: string;
  nextStep: NextStep | null;
  /** The gravest gap, kept on the row with its owner; visits' own gaps depend on the hour and are computed when read. */
  breach: ContinuityBreak | null;
}

const KEEP = `update pathway p set next_step_on = x.next_on, next_step = x.next_title, breach = x.breach
  from jsonb_to_recordset($1::jsonb) as x(id uuid, next_on date, next_title text, breach jsonb)
  where p.id = x.id and (p.next_step_on, p.next_step, p.breach) is distinct from (x.next_on, x.next_title, x.breach)`;

/**
 * Takes the locks of these patients' active pathways, in id order, and answers their ids. Whoever writes something that can be a next
 * step calls it BEFORE reading or writing: without it two cancellations at once each see the other's appointment as the next step.
 */
export function lockPathwaysOf(tx: Tx, patientIds: string[]): Promise<string[]> {
  return asEngine(tx, () => lockOfPatients(tx, patientIds));
}

/**
 * Computes anew the next step and the gravest gap of these pathways from all the facts, and keeps them, in four statements whatever
 * their number. Called last in the transaction of every writer that touches a pathway: appointment, call, task, milestone, pivot.
 */
export function settlePathways(tx: Tx, ids: string[]): Promise<SettledPathway[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return asEngine(tx, async () => {
    const today = localDateOf(tx.now, tx.actor.timeZone);
    const pathways = await lockPathways(tx, ids, today);
    const [steps, milestones] = [await stepsOf(tx, ids, today), await milestonesOf(tx, ids, today)];
    const settled = pathways.map(({ id, patientId, status, pivot, pivotMissingSince, includedOn }): SettledPathway => {
      const active = status === 'active';
      const own = milestones.get(id) ?? [];
      const { planned, lastStepOn } = steps.get(id) ?? { planned: [], lastStepOn: null };
      const step = active ? nextStep(planned, own, today) : null;
      const facts = { active, pivot, pivotMissingSince, nextStep: step, lastStepOn, includedOn, milestones: own, visits: [] };
      const [breach = null] = continuityBreaks(facts, { now: tx.now, timeZone: tx.actor.timeZone });
      return { id, patientId, nextStep: step, breach };
    });
    const kept = settled.map((one) => ({
      id: one.id,
      next_on: one.nextStep?.on ?? null,
      next_title: one.nextStep?.title ?? null,
      breach: one.breach,
    }));
    await tx.em.query(KEEP, [JSON.stringify(kept)]);
    return settled;
  });
}

/** One pathway: see `settlePathways`. */
export async function settlePathway(tx: Tx, pathwayId: string): Promise<SettledPathway | null> {
  const [settled] = await settlePathways(tx, [pathwayId]);
  return settled ?? null;
}

/** Locks and settles whatever active pathways these patients have: for writers that know patients, not pathways. */
export async function settlePathwaysOf(tx: Tx, patientIds: string[]): Promise<SettledPathway[]> {
  return settlePathways(tx, await lockPathwaysOf(tx, patientIds));
}
