import { Injectable } from '@nestjs/common';
import type { ActivityEventKind } from '@jalon/domain/activity';
import { isIsoDate } from '@jalon/domain/calendar';
import {
  CHASE_CHANNELS,
  CHASE_OUTCOMES,
  LADDER_ACTS,
  LADDER_EXITS,
  moveOnLadder,
  onLadder,
  standingOnLadder,
  type LadderAct,
  type LadderGesture,
} from '@jalon/domain/continuity';
import { ok, refuse } from '@jalon/domain/result';
import { UNDO_MINUTES } from '@jalon/domain/task';
import { todayOf, type Acting, type Tx } from '@jalon/persistence';
import { recordAct } from '@jalon/persistence/activity';
import { holderOfPathway, tellCircle, type Holder } from '@jalon/persistence/circle';
import {
  closeOrReopen,
  ladderFacts,
  ladderOfVisit,
  recordVisit,
  withdrawTry,
  writeLadderEvent,
  type LadderWayRow,
} from '@jalon/persistence/continuity';
import { lockPathwaysOf, placeMilestonesOf, settlePathways } from '@jalon/persistence/pathway';
import { validate } from 'uuid';
import { askToConfirm, confirmedOrNot } from './ask-to-confirm';
import type { LadderInput, LadderKept } from './ladder.types';

const SOURCES = ['letter', 'call', 'family'];

@Injectable()
export class ClimbService {
  /** A dated try, a decision with its reason, a visit entered however late: what may be done is the ladder's own table. */
  climb(acting: Acting, input: LadderInput) {
    return acting.write(async (tx) => {
      const seen = validate(input.visit) ? await ladderOfVisit(tx, input.visit) : null;
      const holder = seen && (await holderOfPathway(tx, seen.id));
      if (!holder) return refuse({ code: 'not-found' as const });
      const watched = await lockPathwaysOf(tx, [holder.patientId]);
      // One who left for a reason of their own is watched no more: the lock above leaves their way out.
      await tx.em.query('select 1 from pathway where id = $1 for update', [seen.id]);
      const way = await ladderOfVisit(tx, input.visit);
      const today = todayOf(tx);
      const gesture = gestureOf(input, today);
      if (!way || !gesture) return refuse({ code: 'not-a-gesture' as const });
      if ((input.on ?? today) > today) return refuse({ code: 'in-the-future' as const });
      if (way.deceasedOn !== null || input.exit === 'deceased') return refuse({ code: 'death-is-declared' as const });
      const moved = moveOnLadder(standing(way, input.visit, today), gesture, today);
      if (!moved.ok) return moved;
      const event = await write(tx, { way, holder, input, gesture, today });
      return kept(tx, way, holder, { act: input.act, event, watched });
    });
  }

  /** A try, or a follow-up resumed, by mistake: by the same person within minutes. */
  withdraw(acting: Acting, id: string) {
    return acting.write(async (tx) => {
      const taken = validate(id) ? await withdrawTry(tx, id, UNDO_MINUTES) : null;
      const holder = taken && (await holderOfPathway(tx, taken.pathwayId));
      if (!holder) return refuse({ code: 'too-late-to-undo' as const });
      tx.journal('wrote', [holder.patientId]);
      await tellCircle(tx, holder.circleId, 'pathway', [taken.pathwayId]);
      return ok<LadderKept>({ id: taken.pathwayId, event: null });
    });
  }
}

function standing(way: LadderWayRow, visitId: string, today: string) {
  const facts = ladderFacts(way);
  const now = standingOnLadder(facts, today);
  const visit = way.visits.find(({ id }) => id === visitId);
  if (now?.visit.id === visitId || !visit) return now?.one ?? onLadder(facts, way.visits[0] ?? missing());
  return onLadder(facts, visit);
}

const missing = (): never => {
  throw new Error('A way on the ladder has no visit.');
};

/** What was asked, as the domain decides on it; null when it is none of the ladder's gestures. */
function gestureOf(input: LadderInput, today: string): LadderGesture | null {
  const { act, channel, outcome, exit } = input;
  const reason = input.reason ?? '';
  const on = input.on ?? today;
  if (!LADDER_ACTS.includes(act) || !isIsoDate(on) || (input.source && !SOURCES.includes(input.source))) return null;
  if (act === 'chase') {
    const isTry = channel && CHASE_CHANNELS.includes(channel) && outcome && CHASE_OUTCOMES.includes(outcome);
    return isTry ? { act, chase: { on, channel, outcome } } : null;
  }
  if (act === 'leave') return exit && LADDER_EXITS.includes(exit) ? { act, exit, reason } : null;
  if (act === 'resume') return { act };
  return act === 'say-seen' || act === 'record-visit' ? { act, on } : { act, reason };
}

interface Written {
  way: LadderWayRow;
  holder: Holder;
  input: LadderInput;
  gesture: LadderGesture;
  today: string;
}

async function write(tx: Tx, { way, holder, input, gesture, today }: Written): Promise<string> {
  const { act, visit: visitId, channel, outcome, exit } = input;
  const reason = input.reason?.trim() || null;
  const toldBy = input.toldBy?.trim() || null;
  const on = input.on ?? today;
  const told = { source: input.source, toldBy };
  const about = { pathwayId: way.id, visitId, act, on, reason, ...told };
  const event = writeLadderEvent(tx, holder, {
    ...about,
    ...(gesture.act === 'chase' && { channel, outcome }),
    ...(gesture.act === 'leave' && { exit }),
  });
  if (gesture.act === 'leave') await closeOrReopen(tx, holder, way.id, { to: gesture.exit, reason: reason ?? '' });
  // Whoever was declared lost by the closing of the way itself is followed again on it.
  if (gesture.act === 'come-back' || (gesture.act === 'resume' && way.status === 'closed'))
    await closeOrReopen(tx, holder, way.id, null);
  if (gesture.act === 'say-seen') await askToConfirm(tx, holder, { way, visitId, on, ...told });
  if (gesture.act === 'record-visit') {
    const how = input.source ? `told-${input.source}` : 'recorded';
    await recordVisit(tx, { visitId, on, how, result: input.result?.trim() || null });
    await placeMilestonesOf(tx, way.id, today);
  }
  if (gesture.act === 'record-visit' || gesture.act === 'not-seen') await confirmedOrNot(tx, visitId);
  return event;
}

/** What a gesture is in the measure of coordination; a decision written down is none. */
const ACTS_OF: Partial<Record<LadderAct, ActivityEventKind>> = { chase: 'follow-up-call', 'record-visit': 'milestone-done' };

interface Climbed {
  act: LadderAct;
  event: string;
  /** Every pathway of the person that is watched: a task to confirm waits on all of them. */
  watched: readonly string[];
}

async function kept(tx: Tx, way: LadderWayRow, holder: Holder, { act, event, watched }: Climbed) {
  await settlePathways(tx, [...new Set([...watched, way.id])]);
  const work = ACTS_OF[act];
  if (work) await recordAct(tx, { event: work, patient: holder, unitId: holder.unitId, matter: `ladder:${way.id}` });
  tx.journal('wrote', [holder.patientId], { pathway: way.id });
  await tellCircle(tx, holder.circleId, 'pathway', [way.id]);
  return ok<LadderKept>({ id: way.id, event });
}
