import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { decideOther } from '@jalon/domain/appointment';
import { ok } from '@jalon/domain/result';
import type { Acting } from '@jalon/persistence';
import type { Kept } from './plan.service';
import type { UnlinkInput } from './plan.types';
import { heldAppointment, keepDecided } from './plan-trace';

@Injectable()
export class UnlinkService {
  /**
   * A visit that stands on the wrong patient leaves this file and stays as its trace; the identity officer is told, since the file or
   * the schedule that brought it may hold other mistakes.
   */
  unlink(acting: Acting, input: UnlinkInput): Kept {
    return acting.write(async (tx) => {
      const held = await heldAppointment(tx, input.id);
      if (!held.ok) return held;
      const decided = decideOther(held.value, 'unlink', { reason: input.reason, seenVersion: input.version });
      if (!decided.ok) return decided;
      await keepDecided(tx, held.value, decided.value, 'identity-vigilance');
      const { holder, startsAt } = held.value;
      await tx.em.query(
        `insert into identity_issue (id, organisation_id, unit_id, patient_id, kind, details, raised_by, raised_at)
         values ($1, $2, $3, $4, 'wrong-patient', $5, $6, $7)`,
        [
          uuidv7(),
          tx.actor.organisation,
          holder.unitId,
          holder.patientId,
          JSON.stringify({ appointment: input.id, startsAt, reason: input.reason }),
          tx.actor.situation,
          tx.now,
        ],
      );
      return ok({ id: input.id, version: held.value.version + 1 });
    });
  }
}
