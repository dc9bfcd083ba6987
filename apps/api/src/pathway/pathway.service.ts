import { Injectable } from '@nestjs/common';
import { CLOSE_REASONS, daysOf, HAPPENS_AGAIN, type Anchors } from '@jalon/domain/pathway';
import { refuse } from '@jalon/domain/result';
import { moveAlong, type OfferedMove } from '@jalon/domain/template';
import { todayOf, type Acting } from '@jalon/persistence';
import { placeMilestones } from '@jalon/persistence/pathway';
import { holdStanding } from '@jalon/persistence/standing-in';
import { pivotsOf } from './enrol.service';
import { happened, heldPathway } from './held-pathway';
import type { MovePathwayInput, PivotInput } from './pathway.types';

/** The day on which one comes to a stage, or leaves it, is what later milestones are counted from. */
const DATED_BY: Partial<Record<OfferedMove['act'], readonly string[]>> = {
  announce: ['announcement'],
  relapse: ['announcement'],
  present: ['tumour-board'],
  'present-again': ['tumour-board'],
  'start-treatment': ['first-cure'],
  'resume-treatment': ['resumption'],
  'end-treatment': ['last-cure', 'discharge'],
};
/** The same for a step that only the agreement names, when it leads to a stage that everybody knows. */
const DATED_AT: Record<string, readonly string[]> = {
  announcement: ['announcement'],
  'tumour-board': ['tumour-board'],
  treatment: ['first-cure'],
  'return-home': ['discharge'],
};

function anchorsAfter(anchors: Anchors, { act, to }: OfferedMove, left: string, on: string): Anchors {
  const named =
    act === 'go-to' ? (DATED_AT[to] ?? []).filter((anchor) => anchor !== 'first-cure' || !anchors[anchor]) : DATED_BY[act];
  const dated = (named ?? []).map((anchor) => {
    // What was done for the first announcement stays counted from it.
    const before = HAPPENS_AGAIN.includes(anchor) ? daysOf(anchors, anchor).filter((day) => day !== on) : [];
    return [anchor, before.length > 0 ? [...before, on] : on] as const;
  });
  return { ...anchors, [`end-of:${left}`]: on, ...Object.fromEntries(dated) };
}

@Injectable()
export class PathwayService {
  /** From stage to stage, as the pathway's own agreement leads. */
  move(acting: Acting, input: MovePathwayInput) {
    return acting.write(async (tx) => {
      const held = await heldPathway(tx, input.id, input.version);
      if (!held.ok) return held;
      const { id, stage, holder, template, ...pathway } = held.value;
      const reason = input.reason?.trim() || undefined;
      if (input.act === 'close' && !(reason && reason in CLOSE_REASONS)) return refuse({ code: 'reason-missing' as const });
      const moved = moveAlong(template, stage, { act: input.act, to: input.to, reason });
      if (!moved.ok) return moved;
      const today = todayOf(tx);
      const on = input.on && input.on <= today ? input.on : today;
      const { to } = moved.value;
      const anchors = anchorsAfter(pathway.anchors, moved.value, stage, on);
      const closed = to === 'closed';
      await tx.em.query(
        `update pathway set stage = $2, status = $3, anchors = $4, closed_reason = $5, version = version + 1 where id = $1`,
        [id, closed ? stage : to, closed ? 'closed' : 'active', JSON.stringify(anchors), closed ? reason : null],
      );
      if (!closed) await placeMilestones(tx, template, { id, ...pathway, anchors }, today);
      const title = closed ? null : moved.value.title;
      const data = { from: stage, to, title, act: input.act, on, reason: reason ?? null };
      return happened(tx, { id, holder, kind: closed ? 'closed' : 'moved', data, event: 'care-plan-made' });
    });
  }

  changePivot(acting: Acting, input: PivotInput) {
    return acting.write(async (tx) => {
      await holdStanding(tx, input.pivot, input.relay);
      const held = await heldPathway(tx, input.id, input.version);
      if (!held.ok) return held;
      const choices = await pivotsOf(tx, held.value.holder);
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
