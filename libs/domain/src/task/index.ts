export {
  isTaskFor,
  settleTask,
  TASK_TRANSITIONS,
  timingOf,
  UNDO_MINUTES,
  type Task,
  type TaskAct,
  type TaskAddressee,
  type TaskGesture,
  type TaskRefusal,
  type TaskState,
  type TaskTiming,
  type TaskTransition,
  type TaskViewer,
} from './task-states';
export { whatBecame, type HandedWork, type WhatBecame } from './what-became';
