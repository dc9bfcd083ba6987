import { Injectable } from '@nestjs/common';
import { isIsoDate } from '@jalon/domain/calendar';
import { ok, refuse, type Result } from '@jalon/domain/result';
import type { Acting } from '@jalon/persistence';
import { recordAct } from '@jalon/persistence/activity';
import { holderOf } from '@jalon/persistence/circle';
import { settlePathwaysOf } from '@jalon/persistence/pathway';
import { taskOf, whomToAsk, writeTask } from '@jalon/persistence/task';
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
      const patient = input.patient ?? null;
      const holder = patient === null ? null : await holderOf(tx, patient);
      if (patient !== null && holder === null) return refuse({ code: 'not-in-circle' });
      const [toFunction, toSituation] = [input.toFunction ?? null, input.toSituation ?? null];
      const known = await whomToAsk(tx, patient, this.clock.today(tx.actor.timeZone));
      const to = known.find(
        (row) =>
          row.unitId === input.toUnit && row.situationId === toSituation && (toSituation !== null || row.function === toFunction),
      );
      if (!to) return refuse({ code: 'not-to-them' });
      const { dueOn, detail } = input;
      const id = await writeTask(tx, {
        holder,
        unitId: ownUnit,
        toUnitId: to.unitId,
        toFunction: toSituation === null ? toFunction : null,
        toSituation,
        title,
        detail: detail?.trim() || null,
        dueOn,
      });
      if (patient !== null) tx.journal('wrote', [patient]);
      const toOthers = !tx.actor.units.includes(to.unitId) || (toSituation !== null && toSituation !== tx.actor.situation);
      if (toOthers && holder)
        await recordAct(tx, { event: 'task-handed-over', patient: holder, unitId: holder.unitId, matter: `task:${id}` });
      if (patient !== null) await settlePathwaysOf(tx, [patient]);
      tx.tell([...new Set([`unit:${to.unitId}`, `unit:${holder?.unitId ?? ownUnit}`])], 'task', [id]);
      const written = await taskOf(tx, id);
      if (!written) throw new Error('A task is read by the one who just gave it.');
      return ok(taskItem(written, tx.actor, tx.now));
    });
  }
}
