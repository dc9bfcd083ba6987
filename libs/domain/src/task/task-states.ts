import { addMinutes, compareInstants, type Instant, type IsoDate } from '../calendar';
import type { CanonicalFunction } from '../directory';
import { ok, refuse, type Result } from '../result';

export type TaskState = 'open' | 'done' | 'not-done';
export type TaskAct = 'tick' | 'give-up' | 'undo' | 'reopen';

/** A unit always holds the task; inside it, one person, one function, or everybody. */
export type TaskAddressee =
  | { kind: 'person'; situationId: string; unitId: number }
  | { kind: 'function'; function: CanonicalFunction; unitId: number }
  | { kind: 'unit'; unitId: number };

export interface Task {
  id: string;
  title: string;
  to: TaskAddressee;
  /** Null for a task about no patient. */
  patientId: string | null;
  dueOn: IsoDate;
  state: TaskState;
  /** When it took its present state, and by which situation. */
  stateAt: Instant | null;
  stateBy: string | null;
  notDoneReason: string | null;
}

export interface TaskTransition {
  act: TaskAct;
  from: TaskState;
  to: TaskState;
  needs: 'nothing' | 'reason';
}

/** `undo` is the slip of the finger, by the same person within minutes and without a word; `reopen` is a decision, with a reason. */
export const TASK_TRANSITIONS: readonly TaskTransition[] = [
  { act: 'tick', from: 'open', to: 'done', needs: 'nothing' },
  { act: 'give-up', from: 'open', to: 'not-done', needs: 'reason' },
  { act: 'undo', from: 'done', to: 'open', needs: 'nothing' },
  { act: 'undo', from: 'not-done', to: 'open', needs: 'nothing' },
  { act: 'reopen', from: 'done', to: 'open', needs: 'reason' },
  { act: 'reopen', from: 'not-done', to: 'open', needs: 'reason' },
];

/** How long a slip can be undone without a reason. */
export const UNDO_MINUTES = 10;

export type TaskRefusal =
  | { code: 'task-already-settled'; state: TaskState; by: string | null; at: Instant | null }
  | { code: 'reason-missing' }
  | { code: 'too-late-to-undo'; until: Instant }
  | { code: 'not-yours-to-undo' };

export interface TaskGesture {
  act: TaskAct;
  /** The working situation that acts. */
  by: string;
  at: Instant;
  reason?: string;
}

/** A late task is never locked: it can be ticked, given up or put off whenever. */
export function settleTask(task: Task, gesture: TaskGesture): Result<Task, TaskRefusal> {
  const transition = TASK_TRANSITIONS.find(({ act, from }) => act === gesture.act && from === task.state);
  if (!transition)
    return refuse({ code: 'task-already-settled' as const, state: task.state, by: task.stateBy, at: task.stateAt });
  const reason = gesture.reason?.trim() ?? '';
  if (transition.needs === 'reason' && reason === '') return refuse({ code: 'reason-missing' as const });
  if (gesture.act === 'undo') {
    const until = addMinutes(task.stateAt ?? gesture.at, UNDO_MINUTES);
    if (compareInstants(gesture.at, until) > 0) return refuse({ code: 'too-late-to-undo' as const, until });
    if (task.stateBy !== gesture.by) return refuse({ code: 'not-yours-to-undo' as const });
  }
  const notDoneReason = transition.to === 'not-done' ? reason : null;
  return ok({ ...task, state: transition.to, stateAt: gesture.at, stateBy: gesture.by, notDoneReason });
}

export interface TaskViewer {
  situationId: string;
  function: CanonicalFunction;
  unitIds: readonly number[];
}

/** Whether this task stands in that person's « Aujourd’hui ». */
export function isTaskFor(to: TaskAddressee, viewer: TaskViewer): boolean {
  if (!viewer.unitIds.includes(to.unitId)) return false;
  if (to.kind === 'person') return to.situationId === viewer.situationId;
  return to.kind === 'unit' || to.function === viewer.function;
}

export type TaskTiming = 'late' | 'today' | 'upcoming';

export function timingOf(dueOn: IsoDate, today: IsoDate): TaskTiming {
  if (dueOn < today) return 'late';
  return dueOn === today ? 'today' : 'upcoming';
}
