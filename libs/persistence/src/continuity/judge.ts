import { localDateOf } from '@jalon/domain/calendar';
import { changesOfBreaks, evaluateContinuity, printOf, type Continuity, type ContinuityBreak } from '@jalon/domain/continuity';
import { nextStep, type NextStep, type PlannedThing } from '@jalon/domain/pathway';
import type { LoadedFacts } from './facts';
import { grouped } from './grouped';
import type { HeldPathways, LockedPathway, StepRow } from './hold-pathways';
import type { Moment } from './engine-tx';
import type { ToKeep } from './write-breaks';

export interface SettledPathway {
  id: string;
  patientId: string;
  nextStep: NextStep | null;
  /** The gravest gap, kept on the row with its owner; visits' own gaps depend on the hour and are computed when read. */
  breach: ContinuityBreak | null;
}

/** What a writer has just written, when it settles from facts that it read before: nothing is read twice. */
export type StepWritten = PlannedThing & { circleId: string };

export interface Judged {
  settled: SettledPathway;
  /** Null when all is kept as it should be. */
  toKeep: ToKeep | null;
}

/** Judges pathways that this transaction holds, from what was read with the lock and what was written since. */
export function judgeHeld({ pathways, steps, facts }: HeldPathways, written: readonly StepWritten[], when: Moment): Judged[] {
  const all = [...steps, ...written.map((one): StepRow => ({ ...one, planned: true }))];
  const byCircle = grouped(all, ({ circleId }) => circleId);
  return pathways.flatMap((row) => {
    const loaded = facts.get(row.id);
    const more = written.filter(({ circleId }) => circleId === row.circleId);
    return loaded ? [judge(row, loaded, { steps: byCircle.get(row.circleId) ?? [], written: more }, when)] : [];
  });
}

interface Around {
  steps: readonly StepRow[];
  written: readonly StepWritten[];
}

function judge(row: LockedPathway, { facts, kept, doneOn }: LoadedFacts, { steps, written }: Around, when: Moment): Judged {
  const { id, patientId, pivot, pivotMissingSince, includedOn } = row;
  const today = localDateOf(when.now, when.timeZone);
  const active = row.status === 'active';
  const planned = steps.filter((step) => step.planned && step.on >= today);
  const past = [...steps.map(({ on }) => on), ...doneOn].filter((on) => on < today);
  const lastStepOn = past.reduce<string | null>((last, on) => (last === null || on > last ? on : last), null);
  const step = active && !facts.deceased ? nextStep(planned, facts.milestones, today) : null;
  const left = facts.left && { ...facts.left, tasks: facts.left.tasks + written.filter(({ kind }) => kind === 'task').length };
  const found = evaluateContinuity(
    { ...facts, left, active, pivot, pivotMissingSince, nextStep: step, lastStepOn, includedOn },
    when,
  );
  const breach = active ? gravestOf(found) : null;
  const changes = changesOfBreaks(kept, found, facts);
  const settled: SettledPathway = { id, patientId, nextStep: step, breach };
  const isKept = isRowKept(row, settled) && changes.write.length + changes.close.length === 0;
  return { settled, toKeep: isKept ? null : { ...settled, changes } };
}

function gravestOf({ breaks }: Continuity): ContinuityBreak | null {
  return breaks.find(({ code }) => code !== 'visit-without-blood-test' && code !== 'visit-without-decision') ?? null;
}

/** A breach kept by an earlier version lacks what this one says: it is written anew. */
function isRowKept({ keptOn, keptStep, keptBreach }: LockedPathway, { nextStep: step, breach }: SettledPathway): boolean {
  if (keptOn !== (step?.on ?? null) || keptStep !== (step?.title ?? null)) return false;
  if (keptBreach === null || breach === null) return keptBreach === breach;
  return 'due' in keptBreach && printOf(keptBreach) === printOf(breach);
}
