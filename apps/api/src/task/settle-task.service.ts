import { Injectable } from '@nestjs/common';
import { ok, refuse, type Result } from '@jalon/domain/result';
import { settleTask, type TaskAct, type TaskRefusal } from '@jalon/domain/task';
import type { Acting, Tx } from '@jalon/persistence';
import { recordAct, withdrawAct } from '@jalon/persistence/activity';
import { holderOf } from '@jalon/persistence/circle';
import { lockPathwaysOf, settlePathwaysOf } from '@jalon/persistence/pathway';
import { answersForSituation } from '@jalon/persistence/standing-in';
import { changeTask, taskOf, type TaskChange, type TaskRow } from '@jalon/persistence/task';
import { asTask, isMine, taskItem } from './as-task';
import type { TaskItem } from './task.types';

export type SettleRefusal = TaskRefusal | { code: 'not-for-you' } | { code: 'changed-meanwhile' };
type Settled = Result<TaskItem, SettleRefusal>;

/** Ticked, given up or taken back: late or not, never locked. */
@Injectable()
export class SettleTaskService {
  settle(acting: Acting, id: string, act: TaskAct, reason?: string): Promise<Settled> {
    return this.change(acting, id, (row, tx) => {
      const gesture = { act, by: tx.actor.situation, at: tx.now, ...(reason === undefined ? {} : { reason }) };
      const settled = settleTask(asTask(row), gesture);
      if (!settled.ok) return settled;
      const { state, stateAt, stateBy, notDoneReason } = settled.value;
      return ok({ state, stateAt, stateBy, notDoneReason });
    });
  }

  private change(
    acting: Acting,
    id: string,
    decide: (row: TaskRow, tx: Tx) => Result<Omit<TaskChange, 'id' | 'version'>, SettleRefusal>,
  ): Promise<Settled> {
    return acting.write(async (tx): Promise<Settled> => {
      const seen = await taskOf(tx, id);
      if (seen?.patientId) await lockPathwaysOf(tx, [seen.patientId]);
      const row = seen?.patientId ? await taskOf(tx, id) : seen;
      // The task went to another record with a merge.
      if (row && row.patientId !== seen?.patientId) return refuse({ code: 'changed-meanwhile' });
      if (
        !row ||
        !(
          isMine(row, tx.actor) ||
          row.createdBySituation === tx.actor.situation ||
          (await answersForSituation(tx, row.toSituation))
        )
      )
        return refuse({ code: 'not-for-you' });
      const decided = decide(row, tx);
      if (!decided.ok) return decided;
      if (!(await changeTask(tx, { id, version: row.version, ...decided.value }))) return refuse({ code: 'changed-meanwhile' });
      await this.leaveTraces(tx, row, decided.value.state);
      const after = await taskOf(tx, id);
      if (!after) throw new Error('A task stays in sight of the one who changed it.');
      return ok(taskItem(after, tx.actor, tx.now));
    });
  }

  private async leaveTraces(tx: Tx, row: TaskRow, state: string | undefined): Promise<void> {
    if (row.patientId !== null) {
      tx.journal('wrote', [row.patientId]);
      const holder = await holderOf(tx, row.patientId);
      if (holder && (state === 'done' || state === 'not-done'))
        await recordAct(tx, { event: 'task-settled', patient: holder, unitId: holder.unitId, matter: `task:${row.id}` });
      if (holder && state === 'open' && row.stateAt)
        withdrawAct(tx, { event: 'task-settled', patient: holder, matter: `task:${row.id}` }, row.stateAt);
      await settlePathwaysOf(tx, [row.patientId]);
    }
    tx.tell([...new Set([`unit:${row.toUnitId}`, `unit:${row.unitId}`, `situation:${row.createdBySituation}`])], 'task', [
      row.id,
    ]);
  }
}
