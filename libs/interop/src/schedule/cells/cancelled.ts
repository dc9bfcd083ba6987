import { plain } from '../table';

const WHO = '(?:x+ )?(?:(?:rdv|venue|visite|cure|seance|patiente?|pte?)(?: est)? )?';
const CANCELLED = new RegExp(
  `^${WHO}(?:(?:annulee?|annulation(?! (?:du|de l|de la|des|de) ?(?:vsl|taxis?|transports?|ambulance|scanner|irm|bilans?|consultation|cs)\\b)|annul|deprogrammee?|supprimee?|cancelled|canceled)\\b(?! (?:et|puis) (?:repor|repl|remp))` +
    String.raw`|reportee?(?! (?:de|du|d|depuis|des|a \d))\b|(?:decalee?|deplacee?) (?:au|en|sine die|a la semaine|semaine|s ?\d)\b|decedee?s?\b|dcd\b|ne (?:vient|viendra) (?:pas|plus)\b|ne pas venir\b|a annuler$|absente?$)`,
);

/** Most cells of ten thousand rows hold none of these. */
const MAYBE = /annul|report|d[ée]c|d[ée]pl|dcd|supprim|progr|cancel|vien|venir|absent/i;

/** The remark begins by saying that this visit will not take place: cancelled, put off to another day, the patient has died. */
export function isCancelled(text: string): boolean {
  return MAYBE.test(text) && CANCELLED.test(plain(text));
}

/** In a cell that holds no sentences (a name, a treatment, an hour), the word is enough wherever it stands. */
export function bearsCancelled(text: string): boolean {
  return /annul/i.test(text) && /\bannulee?s?\b/.test(plain(text));
}

/** What a column of states says of somebody who will not be there. */
export function saysAbsent(text: string): boolean {
  return /^(?:abs(?:ente?)?|non honoree?|excusee?|non venue?|pas venue?|no ?show|desist\w*|refus\w*)\b/.test(plain(text));
}

/** « Patients annulés », « Reports », « Liste d’attente » alone on a line: none of the rows below is expected. */
export function headsAbsent(text: string): boolean {
  const words = plain(text);
  return (
    words.length < 50 &&
    /^(?:les )?(?:(?:patiente?s?|rdv|rendez vous|venues|visites|seances|cures) )?(?:annulations?|annulee?s|reports|reportee?s|deprogrammations?|deprogrammee?s|desistements?|absents|absences|en attente|liste d attente|a (?:replacer|recaser|caser|reporter|reprogrammer|deplacer))(?: \d+)?$/.test(
      words,
    )
  );
}
