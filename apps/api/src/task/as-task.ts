import type { Actor } from '@jalon/access';
import { addMinutes, compareInstants } from '@jalon/domain/calendar';
import type { CanonicalFunction } from '@jalon/domain/directory';
import { isTaskFor, UNDO_MINUTES, type Task, type TaskAddressee } from '@jalon/domain/task';
import type { TaskRow } from '@jalon/persistence/task';
import type { TaskItem } from './task.types';

/** The kept task as the domain decides on it. The table's check holds the functions to the known ones. */
export function asTask(row: TaskRow): Task {
  const { id, title, patientId, dueOn, state, stateAt, stateSituation: stateBy, notDoneReason } = row;
  return { id, title, to: addresseeOf(row), patientId, dueOn, state, stateAt, stateBy, notDoneReason };
}

function addresseeOf({ toUnitId: unitId, toFunction, toSituation }: TaskRow): TaskAddressee {
  if (toSituation !== null) return { kind: 'person', situationId: toSituation, unitId };
  if (toFunction !== null) return { kind: 'function', function: toFunction as CanonicalFunction, unitId };
  return { kind: 'unit', unitId };
}

export function isMine(row: TaskRow, actor: Actor): boolean {
  return isTaskFor(addresseeOf(row), { situationId: actor.situation, function: actor.function, unitIds: actor.units });
}

export function taskItem(row: TaskRow, actor: Actor, now: string): TaskItem {
  const { patientId, familyName, givenName, birth } = row;
  const until = row.stateAt !== null && row.state !== 'open' ? addMinutes(row.stateAt, UNDO_MINUTES) : null;
  const mineToUndo = until !== null && row.stateSituation === actor.situation && compareInstants(now, until) <= 0;
  return {
    ...row,
    patient: patientId === null ? null : { id: patientId, familyName: familyName ?? '', givenName: givenName ?? '', birth },
    forMe: isMine(row, actor),
    givenByMe: row.createdBySituation === actor.situation,
    undoUntil: mineToUndo ? until : null,
  };
}
