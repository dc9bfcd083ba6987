export {
  APPOINTMENT_TRANSITIONS,
  CANCEL_REASONS,
  FINAL_APPOINTMENT_STATUSES,
  FIRST_APPOINTMENT_STATUS,
  type AppointmentAct,
  type AppointmentStatus,
  type AppointmentTransition,
  type CancelReason,
  type CancelReasonCode,
} from './appointment-states';
export {
  BLOOD_TEST_SETTINGS,
  bloodTestSince,
  missingFrom,
  shownBloodTest,
  type BloodTestFacts,
  type BloodTestSettings,
} from './blood-test';
export {
  decideCancel,
  decideMove,
  decideOther,
  type AppointmentRefusal,
  type AppointmentTrace,
  type DecidedAppointment,
  type StandingAppointment,
} from './decide-move';
export {
  isGoAheadValid,
  shownGoAhead,
  whyVoid,
  type DecidedVisit,
  type ShownGoAhead,
  type VoidBecause,
} from './is-go-ahead-valid';
export { sameKindAround, type KnownAppointment } from './same-kind-around';
export { DEFAULT_TREATMENT_RULES, treatmentKey, treatmentRuleOf, type TreatmentRule } from './treatments';
export { APPOINTMENT_KINDS } from './types';
export type {
  AppointmentKind,
  Decision,
  GoAhead,
  KeptBloodTest,
  PastVisit,
  ShownArrival,
  ShownBloodTest,
  StatedArrival,
} from './types';
export {
  ARRIVAL_SETTINGS,
  whatArrival,
  type Arrival,
  type ArrivalCues,
  type ArrivalReason,
  type ArrivalSettings,
} from './what-arrival';
