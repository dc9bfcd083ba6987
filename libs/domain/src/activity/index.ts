export { classify, markOf, type ActivityEvent } from './classify';
export { EVENT_RULES, type ActivityEventKind } from './event-rules';
export { isSameAct, joined, MERGE_WITHIN_MINUTES, mergeActs, sameMark } from './merge-acts';
export type { Answers, CoordinationAct, Counterpart, Interface, Mark, Nature, Phase, Reach } from './types';
