import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import {
  APPOINTMENT_KINDS,
  CANCEL_REASONS,
  decideCancel,
  decideMove,
  decideOther,
  type AppointmentRefusal,
  type CancelReasonCode,
} from '@jalon/domain/appointment';
import { compareInstants, instantOf, type LocalTimeRefusal } from '@jalon/domain/calendar';
import { ok, refuse, type Result } from '@jalon/domain/result';
import type { Acting } from '@jalon/persistence';
import { holderOf } from '@jalon/persistence/circle';
import { whyNothingMore } from '@jalon/persistence/death';
import { lockPathwaysOf } from '@jalon/persistence/pathway';
import type { AppointmentKept, CancelInput, MoveInput, PlanInput, SettleInput } from './plan.types';
import { heldAppointment, keepDecided, settled, traced } from './plan-trace';

type Refusal =
  | AppointmentRefusal
  | LocalTimeRefusal
  | { code: 'not-found' }
  | { code: 'kind-unknown' }
  | { code: 'patient-deceased'; diedOn: string };
export type Kept = Promise<Result<AppointmentKept, Refusal>>;

@Injectable()
export class PlanService {
  plan(acting: Acting, input: PlanInput): Kept {
    return acting.write(async (tx) => {
      const holder = await holderOf(tx, input.patient);
      if (!holder) return refuse({ code: 'not-found' as const });
      if (!APPOINTMENT_KINDS.includes(input.kind)) return refuse({ code: 'kind-unknown' as const });
      const starts = instantOf(`${input.on}T${input.at}`, tx.actor.timeZone, 'earlier');
      if (!starts.ok) return starts;
      if (compareInstants(starts.value, tx.now) < 0) return refuse({ code: 'new-start-in-the-past' as const });
      const [pathways, dead] = await Promise.all([lockPathwaysOf(tx, [input.patient]), whyNothingMore(tx, input.patient)]);
      if (dead) return refuse(dead);
      const id = uuidv7();
      await tx.em.query(
        `insert into appointment (id, patient_id, circle_id, unit_id, kind, starts_at, duration_minutes, label, place, doctor, status,
           source, created_at, created_by, changed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'planned', 'hand', $11, $12, $11)`,
        [
          id,
          holder.patientId,
          holder.circleId,
          holder.unitId,
          input.kind,
          starts.value,
          input.minutes,
          input.label?.trim() || null,
          input.place?.trim() || null,
          input.doctor?.trim() || null,
          tx.now,
          tx.actor.situation,
        ],
      );
      const after = { status: 'planned', startsAt: starts.value, kind: input.kind };
      await traced(tx, { id, holder, kind: 'planned', before: null, after, reason: null });
      await settled(tx, { id, holder, pathways, event: 'appointment-planned' });
      return ok({ id, version: 1 });
    });
  }

  move(acting: Acting, input: MoveInput): Kept {
    return acting.write(async (tx) => {
      const held = await heldAppointment(tx, input.id);
      if (!held.ok) return held;
      const starts = instantOf(`${input.on}T${input.at}`, tx.actor.timeZone, 'earlier');
      if (!starts.ok) return starts;
      const to = { startsAt: starts.value, seenVersion: input.version, reason: input.reason ?? undefined };
      const decided = decideMove(held.value, to, tx.now);
      if (!decided.ok) return decided;
      const dead = await whyNothingMore(tx, held.value.holder.patientId);
      if (dead) return refuse(dead);
      await keepDecided(tx, held.value, decided.value, 'appointment-moved');
      return ok({ id: input.id, version: held.value.version + (decided.value.trace ? 1 : 0) });
    });
  }

  cancel(acting: Acting, input: CancelInput): Kept {
    return acting.write(async (tx) => {
      const held = await heldAppointment(tx, input.id);
      if (!held.ok) return held;
      const reason = input.reason in CANCEL_REASONS ? (input.reason as CancelReasonCode) : null;
      const decided = decideCancel(held.value, { reason, detail: input.detail ?? undefined, seenVersion: input.version });
      if (!decided.ok) return decided;
      await keepDecided(tx, held.value, decided.value, 'appointment-cancelled');
      return ok({ id: input.id, version: held.value.version + 1 });
    });
  }

  /** Took place, did not, was cancelled by mistake, or was noted wrongly: by the state table. */
  settle(acting: Acting, input: SettleInput): Kept {
    return acting.write(async (tx) => {
      const held = await heldAppointment(tx, input.id);
      if (!held.ok) return held;
      const decided = decideOther(held.value, input.act, { reason: input.reason ?? undefined, seenVersion: input.version });
      if (!decided.ok) return decided;
      const dead = decided.value.status === 'planned' ? await whyNothingMore(tx, held.value.holder.patientId) : null;
      if (dead) return refuse(dead);
      await keepDecided(tx, held.value, decided.value, null);
      return ok({ id: input.id, version: held.value.version + 1 });
    });
  }
}
