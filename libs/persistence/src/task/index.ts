export { TaskEntity } from './task.entity';
