export { AppointmentEntity } from './appointment.entity';
export { AppointmentEventEntity } from './appointment-event.entity';
export { GoAheadEntity } from './go-ahead.entity';
export { OwnPlanEntity } from './own-plan.entity';
export { LastLookEntity } from './last-look.entity';
