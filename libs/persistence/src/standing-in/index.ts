export { answersForSituation } from './answers-for-situation';
export { changeStanding, holdStanding } from './one-at-a-time';
export { allWhoLeft, answersFor, awayAlone, hasLeft, isAway, isForHer, type Standing } from './answers-for';
