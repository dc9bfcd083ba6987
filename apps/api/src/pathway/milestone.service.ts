import { Injectable } from '@nestjs/common';
import type { ActivityEventKind } from '@jalon/domain/activity';
import { untickMilestone } from '@jalon/domain/pathway';
import { refuse } from '@jalon/domain/result';
import { todayOf, type Acting, type Tx } from '@jalon/persistence';
import { placeMilestones, untick } from '@jalon/persistence/pathway';
import { happened, heldPathway } from './held-pathway';
import type { MilestoneInput } from './pathway.types';

/** What a milestone done is in the measure of coordination, where it is more than a milestone. */
const ACTS: Record<string, ActivityEventKind> = {
  'tumour-board': 'tumour-board-prepared',
  'care-plan': 'care-plan-handed-over',
  'support-needs': 'needs-assessed',
  'first-contact': 'welcome-call',
};

interface MilestoneRow {
  pathwayId: string;
  key: string;
  title: string;
  version: number;
  doneOn: string | null;
  result: string | null;
  dropped: boolean;
}

interface Tick {
  at: string;
  by: string | null;
}

const LAST_TICK = `select at, by_situation as by from pathway_event
  where pathway_id = $1 and kind = 'milestone-done' and data ->> 'key' = $2 order by at desc limit 1`;

@Injectable()
export class MilestoneService {
  /** Reached, on a day, with what came out of it; a score may bring further milestones. */
  done(acting: Acting, input: MilestoneInput) {
    return acting.write(async (tx) => {
      const found = await standing(tx, input);
      if (!found.ok) return found;
      const { row, held } = found.value;
      if (row.doneOn) return refuse({ code: 'changed-meanwhile' as const, doneOn: row.doneOn });
      const today = todayOf(tx);
      const on = input.on && input.on <= today ? input.on : today;
      const result = input.result?.trim() || null;
      await tx.em.query(
        `update pathway_milestone set done_on = $2, done_by = $3, done_how = 'recorded', result = $4, version = version + 1 where id = $1`,
        [input.id, on, tx.actor.situation, result],
      );
      await placeMilestones(tx, held.template, held, today);
      const event = ACTS[row.key] ?? 'milestone-done';
      const data = { key: row.key, title: row.title, on, result };
      return happened(tx, {
        id: held.id,
        holder: held.holder,
        kind: 'milestone-done',
        data,
        event,
        matter: `milestone:${input.id}`,
      });
    });
  }

  /** Taken off this patient's way, with a reason that stays. */
  drop(acting: Acting, input: MilestoneInput) {
    return acting.write(async (tx) => {
      const reason = input.result?.trim();
      if (!reason) return refuse({ code: 'reason-missing' as const });
      const found = await standing(tx, input);
      if (!found.ok) return found;
      const { row, held } = found.value;
      if (row.doneOn) return refuse({ code: 'changed-meanwhile' as const, doneOn: row.doneOn });
      const today = todayOf(tx);
      await tx.em.query(
        'update pathway_milestone set dropped_on = $2, dropped_reason = $3, version = version + 1 where id = $1',
        [input.id, today, reason],
      );
      const data = { key: row.key, title: row.title, reason };
      return happened(tx, { id: held.id, holder: held.holder, kind: 'milestone-dropped', data, event: 'care-plan-made' });
    });
  }

  /** « Ce n’était pas fait »: taken back, within minutes as a slip, later with its reason. What it was stays in the history. */
  undo(acting: Acting, input: MilestoneInput) {
    return acting.write(async (tx) => {
      const found = await standing(tx, input);
      if (!found.ok) return found;
      const { row, held } = found.value;
      const [tick] = await tx.em.query<Tick[]>(LAST_TICK, [held.id, row.key]);
      const ticked = { doneOn: row.doneOn, tickedAt: tick?.at ?? null, tickedBy: tick?.by ?? null };
      const undone = untickMilestone(ticked, { by: tx.actor.situation, at: tx.now, reason: input.result });
      if (!undone.ok) return undone;
      await untick(tx, held.template, held, input.id, todayOf(tx));
      const data = { key: row.key, title: row.title, on: row.doneOn, result: row.result, ...undone.value };
      return happened(tx, { id: held.id, holder: held.holder, kind: 'milestone-undone', data, event: null });
    });
  }
}

async function standing(tx: Tx, { id, version }: MilestoneInput) {
  const [seen] = await tx.em.query<MilestoneRow[]>('select pathway_id as "pathwayId" from pathway_milestone where id = $1', [id]);
  if (!seen) return refuse({ code: 'not-found' as const });
  const held = await heldPathway(tx, seen.pathwayId, null);
  if (!held.ok) return held;
  const [row] = await tx.em.query<MilestoneRow[]>(
    'select key, title, version, done_on as "doneOn", result, dropped_on is not null as dropped from pathway_milestone where id = $1',
    [id],
  );
  if (!row || row.version !== version || row.dropped)
    return refuse({ code: 'changed-meanwhile' as const, doneOn: row?.doneOn ?? null });
  return { ok: true as const, value: { row, held: held.value } };
}
