import { plain } from '../table';
import { findDayIn } from './title-date';

/** A dated line between visits: it opens a day, it only speaks of one, or nobody could tell. */
export type Opening = 'day' | 'remark' | 'unsure';

/** Lines that count, print, warn or announce: the day they name is not that of the visits below. */
const REMARK =
  /^(?:page|pages|p \d|(?:sous )?tota(?:l|ux)|nombre|nb|nbre|nota|rq|rmq|remarques?|rappels?|attention|important|info|infos|information|astreinte|prochaine?s?|derniere?s?|depuis|jusqu|avant le|apres le|absen\w*|conges?|pas de?|merci|a partir|bon a savoir|ps)\b/;
/** Words that make a remark of the line when they come before its day; after it, they may be one on the day that opens. */
const EVENT =
  /\b(?:reunion|staff|rcp|fermeture|formation|modif\w*|actualis\w*|sauvegard\w*|depla(?:ce|cee|ces|cement)|repor(?:te|tee|tes)|annulee?s?|voir)\b.*\b\d/;
/** « Mercredi 02/12 (fermeture à 16h) »: what brackets add to a day takes nothing away from it. */
const BRACKETS = /\s*\([^()]*\)\s*$/;
const PRINTED =
  /\b(?:edit\w*|imprim\w*|impression|gener\w*|extra\w*|export\w*|mise? a jour|maj|cree\w*|version|tirage|etabli\w*|diffus\w*|arrete\w*|modif\w*|actualis\w*|sauvegard\w*|signe|fait|recu|envoye\w*|transmis\w*)\b/;
const OPENERS = new Set(
  'planning programme liste listing prevision previsions previsionnel hdj hj hds hopital de du des d la le les l date jour journee jours semaine sem s service unite uf onco oncologie hemato hematologie oncohematologie cancerologie medicale chimio chimios chimiotherapie chimiotherapies suite venues venue visites patients rdv rendez vous pour au a secteur consultations seances matin apres midi matinee lundi mardi mercredi jeudi vendredi samedi dimanche et j l m v s d'.split(
    ' ',
  ),
);
const DOCTOR = /(?:^|[\s(–—-])((?:dr|docteur|pr|professeur)\.?\s+\p{L}[\p{L}'’.-]*(?:\s+\p{L}[\p{L}'’.-]*){0,2})\s*\)?\s*$/iu;
const TO_BE_DONE =
  /^(?:penser|appeler|rappeler|prevoir|verifier|commander|voir|prevenir|attendre|ne pas|pas de|demander|faire)\b/;
const TO_DO = /\b(?:penser|appeler|rappeler|prevoir|verifier|commander|confirmer|prevenir|demander|avant|a faire)\b/;

/** What a line below the header does to the day of the visits after it. */
export function openingOf(written: string): Opening {
  const bare = written.replace(BRACKETS, '');
  const text = findDayIn(bare) ? bare : written;
  const said = plain(text);
  const found = findDayIn(text);
  if (!found) return REMARK.test(said) || EVENT.test(said) ? 'remark' : 'day';
  const { before, after, weekday } = found;
  const stamped = /^\s*(?:[-–,]\s*)?(?:à\s*)?\d{1,2}\s*[:h]\s*\d{2}/i.test(after);
  if (REMARK.test(said) || PRINTED.test(plain(before)) || /\p{L},\s+le\s*$/iu.test(before) || (stamped && !weekday))
    return 'remark';
  // « VSL à commander pour jeudi 03/12 »
  if (TO_DO.test(plain(before))) return 'remark';
  if (EVENT.test(plain(text.slice(0, text.length - after.length)))) return 'remark';
  if (TO_BE_DONE.test(plain(after)) || stamped) return 'unsure';
  const unknown = plain(before.replace(DOCTOR, ' '))
    .split(' ')
    .filter((word) => word !== '' && !OPENERS.has(word) && !/^\d+$/.test(word));
  if (EVENT.test(said)) return weekday && unknown.length === 0 ? 'unsure' : 'remark';
  if (unknown.length === 0) return 'day';
  const titled = unknown.length < 3 || /[-–—:|/(]\s*$/.test(before);
  return weekday && plain(after) === '' && titled ? 'day' : 'unsure';
}

/** « Mardi 24/11 FERMÉ », « Jeudi 3 : férié »: nobody comes that day, so that rows below it are rather of another. */
export function saysClosed(text: string): boolean {
  return /\b(?:fermee?s?|fermeture|feriee?|pas d|pas de)\b(?!.*\d)/.test(plain(text.replace(BRACKETS, '')));
}

/** « Lundi 23/11/2026 – Dr VASSEUR »: the physician of that day's rows. */
export function doctorIn(text: string): string | null {
  const found = findDayIn(text);
  if (!found) return null;
  return (DOCTOR.exec(found.after) ?? DOCTOR.exec(found.before.replace(/[\s:–—-]+$/, '')))?.[1] ?? null;
}
