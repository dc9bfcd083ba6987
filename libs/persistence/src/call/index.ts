export { CallEntity } from './call.entity';
export { CallNoteEntity } from './call-note.entity';
export { openCall, type OpenCallRow } from './open-call';
export { earlierCalls, type EarlierCallRow } from './earlier-calls';
export { whatToRemind, type ReminderRow } from './what-to-remind';
export {
  changeCall,
  nextCallMilestone,
  noteCall,
  planCall,
  settleCallMilestone,
  type CallChange,
  type CallToPlan,
} from './write-call';
export { callDueOf } from './call-due';
export { expectedCall } from './expected-call';
