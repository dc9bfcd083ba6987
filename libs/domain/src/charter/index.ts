export {
  CHARTER_AUDIENCES,
  charterStanding,
  checkCharter,
  checkPaper,
  type CharterAudience,
  type CharterStanding,
  type CharterText,
} from './charter';
