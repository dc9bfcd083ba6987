import type { Tx } from '../transaction';
import { TaskEntity } from './task.entity';

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
