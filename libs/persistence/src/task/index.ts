export { TaskEntity } from './task.entity';
export { TASK_VIEWS, taskOf, tasksIn, tasksOfPatient, type TaskRow, type TaskView } from './list-tasks';
export { whomToAsk, type WhomToAskRow } from './whom-to-ask';
export { changeTask, type TaskChange } from './change-task';
export { giveTask, type TaskGiven, type TaskToGive } from './give-task';
