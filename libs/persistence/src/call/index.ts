export { CallEntity } from './call.entity';
export { CallNoteEntity } from './call-note.entity';
export { openCall, type OpenCallRow } from './open-call';
export { earlierCalls, type EarlierCallRow } from './earlier-calls';
export { whatToRemind, type ReminderRow } from './what-to-remind';
export {
  cancelFollowing,
  changeCall,
  nextCallMilestone,
  noteCall,
  planCall,
  whoEnded,
  type CallChange,
  type CallToPlan,
} from './write-call';
export { callDueOf } from './call-due';
export { expectedCall } from './expected-call';
