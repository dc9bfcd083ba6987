import { Injectable } from '@nestjs/common';
import { LastLookEntity } from '@jalon/persistence/appointment';
import type { Acting } from '@jalon/persistence';
import { ok } from '@jalon/domain/result';

@Injectable()
export class LookService {
  /**
   * « Pris en compte »: what changed up to this instant is known. It also acknowledges what the schedule told this person,
   * her function or her units; what came after the page was shown stays unread.
   */
  acknowledge(acting: Acting, upTo: string) {
    return acting.write(async (tx) => {
      const { situation, units, function: job } = tx.actor;
      const at = upTo < tx.now ? upTo : tx.now;
      await tx.em.upsert(LastLookEntity, { situationId: situation, page: 'day', at }, ['situationId', 'page']);
      await tx.em.query(
        `update addressee d set acked_at = $1, acked_by = $2, seen_at = coalesce(d.seen_at, $1), seen_by = coalesce(d.seen_by, $2)
         from notice k where k.id = d.notice_id and k.kind = 'schedule' and d.acked_at is null and d.at <= $5
           and d.unit_id = any($3) and (d.situation_id is null or d.situation_id = $2) and (d.function is null or d.function = $4)`,
        [tx.now, situation, units, job, at],
      );
      tx.journal('wrote', []);
      tx.tell([`situation:${situation}`, ...units.map((unit) => `unit:${unit}`)], 'look');
      return ok({ at });
    });
  }
}
