export {
  CALL_TRANSITIONS,
  CANCEL_REASONS,
  endCall,
  FINAL_CALL_STATES,
  FIRST_CALL_STATE,
  takeBackCall,
  type Call,
  type CallAct,
  type CallGesture,
  type CallRefusal,
  type CallState,
  type CallTransition,
  type CancelCallReason,
  type EndedCall,
} from './call-states';
export { kindOfCall, type CallKind } from './kind-of-call';
export { nextCallOn, nextTryOn, type Cadence } from './next-call';
export { SYMPTOMS, type Symptom } from './symptoms';
export { callAsText, type CallText } from './as-text';
