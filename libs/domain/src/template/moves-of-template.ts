import { PATHWAY_TRANSITIONS, type PathwayAct, type PathwayTemplate } from '../pathway';
import { ok, refuse, type Result } from '../result';
import { anchorsOf } from './check-anchors';
import { nextOf } from './check-stages';

/** A way to go from a stage: by the act that oncology has a name for, or simply to the stage that the template says comes next. */
export interface OfferedMove {
  act: PathwayAct | 'go-to';
  /** The stage, or 'closed'. */
  to: string;
  title: string;
  needs: 'nothing' | 'reason';
}

export type MoveRefusal = { code: 'pathway-already-moved'; state: string; act: string } | { code: 'reason-missing' };

/**
 * Where a pathway may go from here. An agreement that a cell wrote has stages that no table knows: its own `next` says where they lead.
 * No act leads to a stage that this agreement does not have, and any way may end, with its reason.
 */
export function movesOf({ stages }: Pick<PathwayTemplate, 'stages'>, from: string): OfferedMove[] {
  const titles = new Map(stages.map(({ key, title }) => [key, title]));
  const named = PATHWAY_TRANSITIONS.filter((one) => one.from === from && one.to !== 'closed' && titles.has(one.to)).map(
    ({ act, to, needs }): OfferedMove => ({ act, to, title: titles.get(to) ?? to, needs }),
  );
  const stage = stages.find(({ key }) => key === from);
  const next = (stage ? nextOf(stages, stage) : stages.filter(({ beside }) => !beside).map(({ key }) => key))
    .filter((to) => to !== from && titles.has(to) && !named.some((one) => one.to === to))
    .map((to): OfferedMove => ({ act: 'go-to', to, title: titles.get(to) ?? to, needs: 'nothing' }));
  return [...named, ...next, { act: 'close', to: 'closed', title: '', needs: 'reason' }];
}

export function moveAlong(
  template: Pick<PathwayTemplate, 'stages'>,
  from: string,
  { act, to, reason }: { act: string; to: string | null; reason: string | undefined },
): Result<OfferedMove, MoveRefusal> {
  const found = movesOf(template, from).find((one) => one.act === act && (act !== 'go-to' || one.to === to));
  if (!found) return refuse({ code: 'pathway-already-moved' as const, state: from, act });
  if (found.needs === 'reason' && !reason?.trim()) return refuse({ code: 'reason-missing' as const });
  return ok(found);
}

/** What a person dates by hand: that from which this agreement counts and that no milestone, no end of a stage gives. */
export function datedByHand(template: PathwayTemplate): { key: string; title: string | null }[] {
  const counted = new Set(template.milestones.map(({ anchor }) => anchor));
  const own = new Map((template.events ?? []).map(({ key, title }) => [key, title]));
  return anchorsOf(template)
    .filter((key) => key !== 'inclusion' && !key.startsWith('end-of:') && !key.startsWith('milestone:'))
    .filter((key) => counted.has(key) || own.has(key))
    .map((key) => ({ key, title: own.get(key) ?? null }));
}
