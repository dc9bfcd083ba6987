export { answersForSituation } from './answers-for-situation';
export { changeStanding, holdStanding } from './one-at-a-time';
export { allWhoLeft, answersFor, awayAlone, isAway, isForHer, isThere, whoFollows, type Standing } from './answers-for';
export { whoAnswers } from './who-answers';
