import { Injectable } from '@nestjs/common';
import { ok, refuse } from '@jalon/domain/result';
import type { Acting } from '@jalon/persistence';
import { OwnPlanEntity } from '@jalon/persistence/appointment';
import { IsNull } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { counted, standingVisit, told } from './standing-visit';

@Injectable()
export class OwnPlanService {
  /** « Je le vois » at an hour of the visit's day; another hour replaces the first. */
  seeAt(acting: Acting, id: string, hour: string) {
    return acting.write(async (tx) => {
      if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(hour)) return refuse({ code: 'not-an-hour' as const });
      const standing = await standingVisit(tx, id);
      if (!standing.ok) return standing;
      const { visit, holder } = standing.value;
      const mine = { appointmentId: id, situationId: tx.actor.situation, removedAt: IsNull() };
      await tx.em.update(OwnPlanEntity, mine, { removedAt: tx.now });
      const note = uuidv7();
      await tx.em.insert(OwnPlanEntity, {
        ...{ id: note, patientId: visit.patientId, circleId: visit.circleId, unitId: holder, appointmentId: id },
        ...{ situationId: tx.actor.situation, atTime: hour, createdAt: tx.now },
      });
      told(tx, visit);
      await counted(tx, standing.value, 'day-planned');
      return ok({ visit: id, version: visit.version, what: 'own-plan', note });
    });
  }
}
