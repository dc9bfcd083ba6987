export {
  decideLifting,
  decideOpposition,
  decideWord,
  type OppositionFacts,
  type OppositionRefusal,
  type PatientsWord,
} from './decide-opposition';
export {
  decideEmergency,
  decideReview,
  EMERGENCY_MINUTES,
  EMERGENCY_REASONS,
  EMERGENCY_VERDICTS,
  type EmergencyAsked,
  type EmergencyGranted,
  type EmergencyReason,
  type EmergencyRefusal,
  type EmergencyVerdict,
  type ReviewRefusal,
} from './decide-emergency';
export { HOME_SUPPLIER } from './home-supplier';
