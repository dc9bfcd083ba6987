import { v7 as uuidv7 } from 'uuid';
import type { Holder } from '../circle';
import type { Tx } from '../transaction';
import { TaskEntity } from './task.entity';

export interface TaskToWrite {
  holder: Holder | null;
  /** The unit that gives it when there is no patient. */
  unitId: number;
  toUnitId: number;
  toFunction: string | null;
  toSituation: string | null;
  title: string;
  detail: string | null;
  dueOn: string;
}

export async function writeTask(tx: Tx, task: TaskToWrite): Promise<string> {
  const { holder, unitId, ...rest } = task;
  const id = uuidv7();
  await tx.em.insert(TaskEntity, {
    id,
    ...rest,
    unitId: holder?.unitId ?? unitId,
    patientId: holder?.patientId ?? null,
    circleId: holder?.circleId ?? null,
    state: 'open',
    createdBy: tx.actor.situation,
    createdAt: tx.now,
  });
  return id;
}

export interface TaskChange {
  id: string;
  version: number;
  state?: 'open' | 'done' | 'not-done';
  stateBy?: string | null;
  stateAt?: string | null;
  notDoneReason?: string | null;
}

/** Writes over exactly the version that was read. False: somebody changed it meanwhile. */
export async function changeTask(tx: Tx, { id, version, ...change }: TaskChange): Promise<boolean> {
  const written = await tx.em
    .createQueryBuilder()
    .update(TaskEntity)
    .set({
      ...change,
      version: version + 1,
    })
    .where('id = :id and version = :version', { id, version })
    .execute();
  return written.affected === 1;
}
