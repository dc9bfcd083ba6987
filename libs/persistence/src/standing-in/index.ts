export { allWhoLeft, answersFor, awayAlone, hasLeft, isAway, isForHer, type Standing } from './answers-for';
