export { AppointmentEntity } from './appointment.entity';
export { AppointmentEventEntity } from './appointment-event.entity';
export { GoAheadEntity } from './go-ahead.entity';
export { OwnPlanEntity } from './own-plan.entity';
export { LastLookEntity } from './last-look.entity';
export { dayPlan, type DayVisitRow } from './day-plan';
export { identityOf, type NamedPatient } from './named-patient';
export { planEvents, type PlanEventRow } from './plan-events';
