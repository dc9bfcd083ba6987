import { isDeepStrictEqual } from 'node:util';
import { localDateOf } from '@jalon/domain/calendar';
import { continuityBreaks, nextStep, type ContinuityBreak, type NextStep, type PlannedThing } from '@jalon/domain/pathway';
import { asEngineAtOnce } from '../engine';
import type { Tx } from '../transaction';
import { expected, holdPathways, lockOfPatients, type HeldPathways, type LockedPathway, type StepRow } from './facts-of-pathways';

export interface SettledPathway {
  id: string;
  patientId: string;
  nextStep: NextStep | null;
  /** The gravest gap, kept on the row with its owner; visits' own gaps depend on the hour and are computed when read. */
  breach: ContinuityBreak | null;
}

/** What a writer has just written, when it settles from facts that it read before: nothing is read twice. */
export type StepWritten = PlannedThing & { circleId: string };

const KEEP = {
  name: 'keep-next-steps',
  text: `update pathway p set next_step_on = x.next_on, next_step = x.next_title, breach = x.breach
  from jsonb_to_recordset($1::jsonb) as x(id uuid, next_on date, next_title text, breach jsonb) where p.id = x.id`,
};

const placeOf = (tx: Tx) => ({ today: localDateOf(tx.now, tx.actor.timeZone), timeZone: tx.actor.timeZone });

/**
 * Takes the locks of these patients' active pathways, in id order, and answers their ids. Whoever writes something that can be a next
 * step calls it BEFORE reading or writing: without it two cancellations at once each see the other's appointment as the next step.
 */
export function lockPathwaysOf(tx: Tx, patientIds: readonly string[]): Promise<string[]> {
  return asEngineAtOnce(tx, (sql) => lockOfPatients(sql, patientIds));
}

/** The same, with all that their next step rests on: for a writer that knows what it adds (`settleHeld`). */
export function holdPathwaysOf(tx: Tx, patientIds: readonly string[]): Promise<HeldPathways> {
  return asEngineAtOnce(tx, (sql) => holdPathways(sql, 'patients', patientIds, placeOf(tx)));
}

/**
 * Computes anew the next step and the gravest gap of these pathways from all the facts, and keeps those that change, in as many
 * statements whatever their number. Called last in the transaction of every writer that touches a pathway: appointment, call, task,
 * milestone, pivot.
 */
export async function settlePathways(tx: Tx, ids: readonly string[]): Promise<SettledPathway[]> {
  if (ids.length === 0) return [];
  return settleHeld(tx, await asEngineAtOnce(tx, (sql) => holdPathways(sql, 'pathways', ids, placeOf(tx))));
}

/** One pathway: see `settlePathways`. */
export async function settlePathway(tx: Tx, pathwayId: string): Promise<SettledPathway | null> {
  const [settled] = await settlePathways(tx, [pathwayId]);
  return settled ?? null;
}

/** Locks and settles whatever active pathways these patients have: for writers that know patients, not pathways. */
export async function settlePathwaysOf(tx: Tx, patientIds: readonly string[]): Promise<SettledPathway[]> {
  return settleHeld(tx, await holdPathwaysOf(tx, patientIds));
}

/** Settles pathways that this transaction holds, from what was read with the lock and what was written since. */
export function settleHeld(tx: Tx, held: HeldPathways, written: readonly StepWritten[] = []): SettledPathway[] {
  const steps = grouped(
    [...held.steps, ...written.map((one): StepRow => ({ ...one, planned: true }))],
    ({ circleId }) => circleId,
  );
  const milestones = grouped(held.milestones, ({ pathway }) => pathway);
  const settled = held.pathways.map((pathway) => {
    const facts = { steps: steps.get(pathway.circleId) ?? [], milestones: milestones.get(pathway.id) ?? [], today: held.today };
    return { pathway, ...settledOf(tx, pathway, facts) };
  });
  const changed = settled.filter((one) => !isKept(one.pathway, one));
  if (changed.length > 0) {
    const rows = changed.map(({ pathway, nextStep: step, breach }) => ({
      ...{ id: pathway.id, next_on: step?.on, next_title: step?.title, breach },
    }));
    asEngineAtOnce(tx, (_, post) => post(KEEP, [JSON.stringify(rows)]));
  }
  return settled.map(({ pathway, ...one }) => ({ id: pathway.id, patientId: pathway.patientId, ...one }));
}

type Facts = Pick<HeldPathways, 'steps' | 'milestones' | 'today'>;
type Settled = Pick<SettledPathway, 'nextStep' | 'breach'>;

function settledOf(tx: Tx, { status, pivot, pivotMissingSince, includedOn }: LockedPathway, facts: Facts): Settled {
  const { steps, milestones, today } = facts;
  const own = milestones.filter(({ dropped }) => !dropped).map(({ pathway: _, dropped: __, ...row }) => expected(row, today));
  const planned = steps.filter((step) => step.planned && step.on >= today);
  const past = [...steps.map(({ on }) => on), ...milestones.flatMap(({ doneOn }) => doneOn ?? [])].filter((on) => on < today);
  const active = status === 'active';
  const step = active ? nextStep(planned, own, today) : null;
  const lastStepOn = past.reduce<string | null>((last, on) => (last === null || on > last ? on : last), null);
  const known = { active, pivot, pivotMissingSince, nextStep: step, lastStepOn, includedOn, milestones: own, visits: [] };
  const [breach = null] = continuityBreaks(known, { now: tx.now, timeZone: tx.actor.timeZone });
  return { nextStep: step, breach };
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** A breach as jsonb gives it back: without what is undefined, its keys in any order. */
function isKept({ keptOn, keptStep, keptBreach }: LockedPathway, { nextStep: step, breach }: Settled): boolean {
  const asKept: unknown = JSON.parse(JSON.stringify(breach));
  return keptOn === (step?.on ?? null) && keptStep === (step?.title ?? null) && isDeepStrictEqual(keptBreach, asKept);
}
