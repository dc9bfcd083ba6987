export { TaskEntity } from './task.entity';
export { TASK_VIEWS, taskOf, tasksIn, tasksOfPatient, type TaskRow, type TaskView } from './list-tasks';
export { whomToAsk, type WhomToAskRow } from './whom-to-ask';
export { changeTask, writeTask, type TaskChange, type TaskToWrite } from './write-task';
