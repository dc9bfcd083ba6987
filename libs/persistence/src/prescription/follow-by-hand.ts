import { v7 as uuidv7 } from 'uuid';
import { asEngine } from '../engine';
import type { Tx } from '../transaction';
import type { Held } from './write-request';

/** What somebody must do by telephone or on paper, since the practice has no account. */
export interface ByHand {
  requestId: string;
  title: string;
  detail: string | null;
  toUnit: number;
  toSituation: string;
  dueOn: string;
}

export async function giveCallBackTask(tx: Tx, held: Held, task: ByHand): Promise<void> {
  const id = uuidv7();
  await asEngine(tx, () =>
    tx.em.query(
      `insert into task (id, patient_id, circle_id, unit_id, to_unit_id, to_function, to_situation, title, detail, matter, about,
         due_on, state, created_by, created_at)
       values ($1, $2, $3, $4, $5, 'pivot-nurse', $6, $7, $8, 'prescription', $9, $10, 'open', $11, $12)`,
      [
        id,
        held.patientId,
        held.circleId,
        held.unitId,
        task.toUnit,
        task.toSituation,
        task.title,
        task.detail,
        task.requestId,
        task.dueOn,
        tx.actor.situation,
        tx.now,
      ],
    ),
  );
  tx.tell([`unit:${task.toUnit}`, `situation:${task.toSituation}`], 'task', [id]);
}

/** Acknowledged for the practice: what stood to be done about this request is done. */
export async function settleCallBackTasks(tx: Tx, requestId: string): Promise<void> {
  await tx.em.query(
    `update task set state = 'done', state_by = $2, state_at = $3, version = version + 1 where about = $1 and state = 'open'`,
    [requestId, tx.actor.situation, tx.now],
  );
}
