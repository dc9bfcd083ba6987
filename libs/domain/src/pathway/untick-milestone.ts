import { addMinutes, compareInstants, type Instant, type IsoDate } from '../calendar';
import { ok, refuse, type Result } from '../result';
import { UNDO_MINUTES } from '../task';

export interface TickedMilestone {
  doneOn: IsoDate | null;
  /** Null when it was not ticked by hand: a call reached, or what was known before. */
  tickedAt: Instant | null;
  tickedBy: string | null;
}

export type UntickRefusal = { code: 'milestone-not-done' } | { code: 'reason-missing' };

/** The slip of the hand, by the same person within minutes, needs no word; afterwards, or by somebody else, a reason stays. */
export function untickMilestone(
  { doneOn, tickedAt, tickedBy }: TickedMilestone,
  { by, at, reason }: { by: string; at: Instant; reason: string | null },
): Result<{ reason: string | null }, UntickRefusal> {
  if (doneOn === null) return refuse({ code: 'milestone-not-done' as const });
  const said = reason?.trim() || null;
  const slip = tickedAt !== null && tickedBy === by && compareInstants(at, addMinutes(tickedAt, UNDO_MINUTES)) <= 0;
  return slip || said !== null ? ok({ reason: said }) : refuse({ code: 'reason-missing' as const });
}
