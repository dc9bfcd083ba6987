export { classify, markOf, type ActivityEvent, type Answers, type Counterpart } from './classify';
export { EVENT_RULES, type ActivityEventKind } from './event-rules';
export { isSameAct, joined, MERGE_WITHIN_MINUTES, mergeActs, sameMark } from './merge-acts';
export type { CoordinationAct, Interface, Mark, Nature, Phase, Reach } from './types';
