import { Injectable } from '@nestjs/common';
import { startOfDay } from '@jalon/domain/calendar';
import { moveDeath, type DeathGesture, type DeathState } from '@jalon/domain/death';
import { ok, refuse } from '@jalon/domain/result';
import { asEngine, todayOf, type Acting, type Tx } from '@jalon/persistence';
import { holderOf, tellCircle, type Holder } from '@jalon/persistence/circle';
import {
  confirmDeath,
  countStops,
  deathOf,
  restoreAll,
  sayDeath,
  stopAll,
  undoDeath,
  type DeathRow,
} from '@jalon/persistence/death';
import { lockPathwaysOf, satisfyMilestones, settlePathways } from '@jalon/persistence/pathway';
import { v7 as uuidv7 } from 'uuid';
import { tellOfDeath, tellOfMistake } from './tell-once';
import type { DeathDeclared, DeathKept, DeathStops, SayDeathInput } from './death.types';

const NOTHING: DeathStops = { appointments: 0, calls: 0, tasks: 0, requests: 0, pathways: 0 };

@Injectable()
export class DeathService {
  /** The declaration that stands, with what confirming it would stop. */
  of(acting: Acting, patient: string): Promise<DeathDeclared | null> {
    return acting.read(async (tx) => {
      const death = await deathOf(tx, patient);
      if (!death) return null;
      tx.journal('opened', [patient]);
      return { ...death, stops: death.state === 'said' ? await stopsOf(tx, death) : stoppedBy(death) };
    });
  }

  /** First step: somebody says so, with a day and a source. Nothing stops, nobody is told. */
  say(acting: Acting, input: SayDeathInput) {
    return acting.write(async (tx) => {
      const holder = await holderOf(tx, input.patient);
      if (!holder) return refuse({ code: 'not-found' as const });
      const standing = await deathOf(tx, input.patient);
      const moved = moveOf(tx, standing, { act: 'say', diedOn: input.diedOn, source: input.source });
      if (!moved.ok) return moved;
      const id = uuidv7();
      const said = { id, diedOn: input.diedOn, source: input.source, detail: input.detail?.trim() || null };
      if (!(await sayDeath(tx, holder, said))) return refuse({ code: 'changed-meanwhile' as const });
      await traced(tx, holder, id);
      return ok<DeathKept>({ id, state: moved.value, stops: NOTHING });
    });
  }

  /** Second step: all that would reach the patient stops at once and silently, and each unit of the circle is told once. */
  confirm(acting: Acting, patient: string) {
    return acting.write(async (tx) => {
      const held = await heldDeath(tx, patient);
      if (!held.ok) return held;
      const { death, holder, pathways } = held.value;
      const moved = moveOf(tx, death, { act: 'confirm' });
      if (!moved.ok) return moved;
      const from = startOfDay(death.diedOn, tx.actor.timeZone);
      const stopped = await asEngine(tx, async () => {
        const all = await stopAll(tx, patient, from);
        return (await confirmDeath(tx, death.id, all)) ? all : null;
      });
      if (!stopped) return refuse({ code: 'changed-meanwhile' as const });
      await settlePathways(tx, pathways);
      await tellOfDeath(tx, holder, death);
      await traced(tx, holder, death.id);
      return ok<DeathKept>({ id: death.id, state: moved.value, stops: stoppedBy({ ...death, stopped }) });
    });
  }

  /** Declared by mistake: what it stopped comes back as it was, and those who were told are told so. */
  undo(acting: Acting, patient: string, reason: string) {
    return acting.write(async (tx) => {
      const held = await heldDeath(tx, patient);
      if (!held.ok) return held;
      const { death, holder, pathways } = held.value;
      const moved = moveOf(tx, death, { act: 'undo', reason });
      if (!moved.ok) return moved;
      const stops = await asEngine(tx, async () => {
        if (!(await undoDeath(tx, death.id, reason.trim()))) return null;
        return death.state === 'confirmed' ? restoreAll(tx, death.stopped) : NOTHING;
      });
      if (!stops) return refuse({ code: 'changed-meanwhile' as const });
      const stoppedPathways = death.state === 'confirmed' ? death.stopped.pathways.map(({ id }) => id) : [];
      // What was put right while the way stood closed.
      await satisfyMilestones(tx, [patient]);
      await settlePathways(tx, [...new Set([...pathways, ...stoppedPathways])]);
      if (death.state === 'confirmed') await tellOfMistake(tx, holder);
      await traced(tx, holder, death.id);
      return ok<DeathKept>({ id: death.id, state: moved.value, stops });
    });
  }
}

const moveOf = (tx: Tx, death: DeathRow | null, gesture: DeathGesture) =>
  moveDeath((death?.state ?? null) as DeathState | null, gesture, todayOf(tx));

/** The declaration under the lock of the patient's pathways. Not found and not yours look alike. */
async function heldDeath(tx: Tx, patient: string) {
  const holder = await holderOf(tx, patient);
  if (!holder) return refuse({ code: 'not-found' as const });
  const pathways = await lockPathwaysOf(tx, [patient]);
  const death = await deathOf(tx, patient);
  if (!death) return refuse({ code: 'not-found' as const });
  return ok({ death, holder, pathways });
}

function stopsOf(tx: Tx, death: DeathRow): Promise<DeathStops> {
  return asEngine(tx, () => countStops(tx, death.patientId, startOfDay(death.diedOn, tx.actor.timeZone)));
}

function stoppedBy({ stopped }: Pick<DeathRow, 'stopped'>): DeathStops {
  const { appointments, calls, tasks, requests, pathways } = stopped;
  const [a, c, t, r, p] = [appointments, calls, tasks, requests, pathways].map((rows) => rows?.length ?? 0);
  return { appointments: a ?? 0, calls: c ?? 0, tasks: t ?? 0, requests: r ?? 0, pathways: p ?? 0 };
}

async function traced(tx: Tx, holder: Holder, id: string): Promise<void> {
  tx.journal('wrote', [holder.patientId], { death: id });
  await tellCircle(tx, holder.circleId, 'patient', [holder.patientId]);
}
