import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { ok, refuse } from '@jalon/domain/result';
import type { Acting, Tx } from '@jalon/persistence';
import { charterBars } from '@jalon/persistence/charter';
import { oppositionFacts, ownPlan, ownPlans, planSharedBy, tellCircle, unitsOfPlans } from '@jalon/persistence/circle';
import type { OwnPlanType, SharePlanInput, UnsharePlanInput } from './plan.types';

@Injectable()
export class PlanService {
  /** With a unit that takes part in the care already; the patient, or a child's parents, agreed. */
  share(acting: Acting, { circle, unit, how }: SharePlanInput) {
    return acting.write(async (tx) => {
      const plan = await ownPlan(tx, circle);
      if (!plan) return refuse({ code: 'not-found' as const });
      if (!how.trim()) return refuse({ code: 'how-missing' as const });
      const member = (await unitsOfPlans(tx, [circle])).find(({ unitId }) => unitId === unit);
      if (!member) return refuse({ code: 'unit-unknown' as const });
      if (member.id) return refuse({ code: 'already-shared' as const });
      if ((await oppositionFacts(tx, plan.patientId, { unit, person: null })).stands) return refuse({ code: 'opposed' as const });
      if (await charterBars(tx, circle, unit)) return refuse({ code: 'charter-unsigned' as const });
      const id = uuidv7();
      await tx.em.query(
        `insert into membership (id, circle_id, patient_id, unit_id, function, legal_basis, origin, how, by_situation, since)
         values ($1, $2, $3, $4, $5, 'care-team-chosen', 'patient-word', $6, $7, $8)`,
        [id, circle, plan.patientId, unit, member.function, how.trim(), tx.actor.situation, tx.now],
      );
      tx.journal('wrote', [plan.patientId], { planShared: id, unit });
      await tellCircle(tx, circle, 'circle', [id]);
      return ok({ id });
    });
  }

  /** Told before it closes: an open page asks again, and finds nothing. What that unit wrote in the plan stays its own. */
  unshare(acting: Acting, { id, reason }: UnsharePlanInput) {
    return acting.write(async (tx) => {
      const plan = await planSharedBy(tx, id);
      if (!plan) return refuse({ code: 'not-found' as const });
      if (!reason.trim()) return refuse({ code: 'reason-missing' as const });
      await tellCircle(tx, plan.circleId, 'circle', [id]);
      await tx.em.query('update membership set until = $2, ended_reason = $3 where id = $1', [id, tx.now, reason.trim()]);
      tx.journal('wrote', [plan.patientId], { planUnshared: id });
      return ok({ id });
    });
  }
}

export async function plansOf(tx: Tx, patient: string): Promise<OwnPlanType[]> {
  const plans = await ownPlans(tx, patient);
  const units = await unitsOfPlans(
    tx,
    plans.map(({ circleId }) => circleId),
  );
  return plans.map(({ circleId, title }) => ({
    circle: circleId,
    title,
    units: units.filter((one) => one.circleId === circleId),
  }));
}
