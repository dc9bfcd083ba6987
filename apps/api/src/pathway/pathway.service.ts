import { Injectable } from '@nestjs/common';
import { localDateOf } from '@jalon/domain/calendar';
import { CLOSE_REASONS, daysOf, movePathway, type Anchors, type PathwayAct } from '@jalon/domain/pathway';
import { refuse } from '@jalon/domain/result';
import type { Acting } from '@jalon/persistence';
import { placeMilestones } from '@jalon/persistence/pathway';
import { holdStanding } from '@jalon/persistence/standing-in';
import { pivotsOf } from './enrol.service';
import { happened, heldPathway } from './held-pathway';
import type { MovePathwayInput, PivotInput } from './pathway.types';

/** The day of a move is what later milestones are counted from. */
const DATED_BY: Partial<Record<PathwayAct, readonly string[]>> = {
  announce: ['announcement'],
  relapse: ['announcement'],
  present: ['tumour-board'],
  'present-again': ['tumour-board'],
  'start-treatment': ['first-cure'],
  'resume-treatment': ['resumption'],
  'end-treatment': ['last-cure', 'discharge'],
};

/** These happen again at each significant change: what was done for the first one stays counted from the first one. */
const SEVERAL = ['announcement', 'tumour-board', 'resumption'];

function anchorsAfter(anchors: Anchors, { act, left, on }: { act: PathwayAct; left: string; on: string }): Anchors {
  const dated = (DATED_BY[act] ?? []).map((anchor) => {
    const before = SEVERAL.includes(anchor) ? daysOf(anchors, anchor).filter((day) => day !== on) : [];
    return [anchor, before.length > 0 ? [...before, on] : on] as const;
  });
  return { ...anchors, [`end-of:${left}`]: on, ...Object.fromEntries(dated) };
}

@Injectable()
export class PathwayService {
  /** From announcement to return home and surveillance, by the state table. */
  move(acting: Acting, input: MovePathwayInput) {
    return acting.write(async (tx) => {
      const held = await heldPathway(tx, input.id, input.version);
      if (!held.ok) return held;
      const { id, stage, holder, template, ...pathway } = held.value;
      const reason = input.reason?.trim() || undefined;
      if (input.act === 'close' && !(reason && reason in CLOSE_REASONS)) return refuse({ code: 'reason-missing' as const });
      const moved = movePathway(stage, input.act, reason);
      if (!moved.ok) return moved;
      const today = localDateOf(tx.now, tx.actor.timeZone);
      const on = input.on && input.on <= today ? input.on : today;
      const anchors = anchorsAfter(pathway.anchors, { act: input.act, left: stage, on });
      const closed = moved.value === 'closed';
      await tx.em.query(
        `update pathway set stage = $2, status = $3, anchors = $4, closed_reason = $5, version = version + 1 where id = $1`,
        [id, closed ? stage : moved.value, closed ? 'closed' : 'active', JSON.stringify(anchors), closed ? reason : null],
      );
      if (!closed) await placeMilestones(tx, template, { id, ...pathway, anchors }, today);
      const data = { from: stage, to: moved.value, act: input.act, on, reason: reason ?? null };
      return happened(tx, { id, holder, kind: closed ? 'closed' : 'moved', data, event: 'care-plan-made' });
    });
  }

  changePivot(acting: Acting, input: PivotInput) {
    return acting.write(async (tx) => {
      await holdStanding(tx, input.pivot);
      const held = await heldPathway(tx, input.id, input.version);
      if (!held.ok) return held;
      const choices = await pivotsOf(tx);
      const pivot = choices.find((one) => one.situation === input.pivot);
      const relay = input.relay ? choices.find((one) => one.situation === input.relay) : null;
      if (!pivot || relay === undefined) return refuse({ code: 'pivot-unknown' as const });
      if (pivot.situation === relay?.situation) return refuse({ code: 'relay-is-pivot' as const });
      await tx.em.query('update pathway set pivot = $2, relay = $3, version = version + 1 where id = $1', [
        input.id,
        pivot.situation,
        relay?.situation ?? null,
      ]);
      const data = { pivot: pivot.name, relay: relay?.name ?? null };
      tx.tell([`situation:${pivot.situation}`], 'pathway', [input.id]);
      return happened(tx, { id: input.id, holder: held.value.holder, kind: 'pivot-changed', data, event: 'task-handed-over' });
    });
  }
}
