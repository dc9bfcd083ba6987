import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { isIsoDate } from '@jalon/domain/calendar';
import { ok, refuse, type Result } from '@jalon/domain/result';
import type { Acting } from '@jalon/persistence';
import { recordFirstAct } from '@jalon/persistence/activity';
import { holdPathwaysOf, settleHeld } from '@jalon/persistence/pathway';
import { giveTask } from '@jalon/persistence/task';
import { Clock } from '../platform/clock';
import { taskItem } from './as-task';
import type { TaskInput, TaskItem } from './task.types';

export type GiveRefusal =
  { code: 'title-missing' } | { code: 'not-a-date' } | { code: 'not-in-circle' } | { code: 'not-to-them' } | { code: 'no-unit' };

/** A task is given to a unit, to a function in it or to one person; about a patient, only inside the circle of care. */
@Injectable()
export class GiveTaskService {
  constructor(private readonly clock: Clock) {}

  give(acting: Acting, input: TaskInput): Promise<Result<TaskItem, GiveRefusal>> {
    return acting.write(async (tx): Promise<Result<TaskItem, GiveRefusal>> => {
      const title = input.title.trim();
      const [ownUnit] = tx.actor.units;
      if (title === '') return refuse({ code: 'title-missing' });
      if (!isIsoDate(input.dueOn)) return refuse({ code: 'not-a-date' });
      if (ownUnit === undefined) return refuse({ code: 'no-unit' });
      const patientId = input.patient ?? null;
      const [toFunction, toSituation] = [input.toFunction ?? null, input.toSituation ?? null];
      const { toUnit, dueOn } = input;
      const detail = input.detail?.trim() || null;
      const id = uuidv7();
      const asked = { id, patientId, ownUnit, toUnit, toFunction, toSituation, title, detail, dueOn };
      // The locks travel first, in the same message: what is read with them, and this task, are all that the next step rests on.
      const [held, { holder, task }] = await Promise.all([
        patientId === null ? null : holdPathwaysOf(tx, [patientId]),
        giveTask(tx, asked, this.clock.today(tx.actor.timeZone)),
      ]);
      if (patientId !== null && holder === null) return refuse({ code: 'not-in-circle' });
      if (!task) return refuse({ code: 'not-to-them' });
      if (holder) tx.journal('wrote', [holder.patientId]);
      const toOthers = !tx.actor.units.includes(toUnit) || (toSituation !== null && toSituation !== tx.actor.situation);
      if (toOthers && holder)
        recordFirstAct(tx, { event: 'task-handed-over', patient: holder, unitId: holder.unitId, matter: `task:${id}` });
      if (held && holder) settleHeld(tx, held, [{ kind: 'task', id, title, on: dueOn, circleId: holder.circleId }]);
      tx.tell([...new Set([`unit:${toUnit}`, `unit:${holder?.unitId ?? ownUnit}`])], 'task', [id]);
      return ok(taskItem(task, tx.actor, tx.now));
    });
  }
}
