import { Injectable } from '@nestjs/common';
import { localDateOf } from '@jalon/domain/calendar';
import { ok, refuse } from '@jalon/domain/result';
import type { Acting } from '@jalon/persistence';
import { recordAct } from '@jalon/persistence/activity';
import { TaskEntity } from '@jalon/persistence/task';
import { v7 as uuidv7 } from 'uuid';

const MATTER = 'schedule';
/** A task's title is data, in the language of the hospital. */
const TITLE = 'Envoyer le planning des cinq prochains jours';

@Injectable()
export class AskForScheduleService {
  /** « Demander le planning »: a task of today for the unit's secretaries; asking twice asks once. */
  ask(acting: Acting, unit: number) {
    return acting.write(async (tx) => {
      const { actor, now } = tx;
      if (!actor.units.includes(unit)) return refuse({ code: 'not-found' as const });
      const standing = await tx.em.findOneBy(TaskEntity, { toUnitId: unit, matter: MATTER, state: 'open' });
      if (standing) return ok({ task: standing.id });
      const id = uuidv7();
      await tx.em.insert(TaskEntity, {
        ...{ id, unitId: unit, toUnitId: unit, toFunction: 'unit-secretary', title: TITLE, matter: MATTER, state: 'open' },
        ...{ dueOn: localDateOf(now, actor.timeZone), createdBy: actor.situation, createdAt: now },
      });
      await recordAct(tx, { event: 'schedule-asked', patient: null, unitId: unit, matter: `schedule:${unit}` });
      tx.journal('wrote', []);
      tx.tell([`unit:${unit}`], 'task', [id]);
      return ok({ task: id });
    });
  }
}
