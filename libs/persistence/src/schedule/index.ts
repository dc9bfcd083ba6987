export { ScheduleReadingEntity } from './schedule-reading.entity';
export { SchedulePushEntity } from './schedule-push.entity';
export { WaitingRowEntity } from './waiting-row.entity';
export { UnitColumnEntity } from './unit-column.entity';
