import { Injectable } from '@nestjs/common';
import { isIsoDate } from '@jalon/domain/calendar';
import { daysOf } from '@jalon/domain/pathway';
import { refuse } from '@jalon/domain/result';
import { datedByHand } from '@jalon/domain/template';
import { todayOf, type Acting } from '@jalon/persistence';
import { placeMilestones, withdrawing } from '@jalon/persistence/pathway';
import { happened, heldPathway } from './held-pathway';
import type { DatePathwayInput } from './record.types';

@Injectable()
export class DatesService {
  /** « Premier traitement le 3 décembre »: known late, or put right. What was counted from a day taken back goes off the way. */
  date(acting: Acting, { id, version, anchor, on }: DatePathwayInput) {
    return acting.write(async (tx) => {
      const held = await heldPathway(tx, id, version);
      if (!held.ok) return held;
      const { holder, template, ...pathway } = held.value;
      const counted = datedByHand(template).find(({ key }) => key === anchor);
      if (!counted) return refuse({ code: 'date-unknown' as const });
      if (on.some((day) => !isIsoDate(day))) return refuse({ code: 'date-unknown' as const });
      const days = [...new Set(on)].sort();
      const before = daysOf(pathway.anchors, anchor);
      const today = todayOf(tx);
      const { [anchor]: _, ...others } = pathway.anchors;
      const placed = { ...pathway, id };
      await withdrawing(tx, template, placed, today, async () => {
        const [first] = days;
        placed.anchors = first ? { ...others, [anchor]: days.length > 1 ? days : first } : others;
        await tx.em.query('update pathway set anchors = $2, version = version + 1 where id = $1', [
          id,
          JSON.stringify(placed.anchors),
        ]);
      });
      await placeMilestones(tx, template, placed, today);
      return happened(tx, {
        id,
        holder,
        kind: 'dated',
        data: { anchor, title: counted.title, before, on: days },
        event: 'care-plan-made',
      });
    });
  }
}
