import type { ChaseChannel, LadderState } from './ladder';

interface Named {
  fr: string;
  en: string;
}

/** How each rung is said, on a page as in a table that leaves it. A child is never late: a visit is to be caught up. */
export const LADDER_STATE_NAMES: Record<LadderState, Named> = {
  upcoming: { fr: 'À venir', en: 'Upcoming' },
  due: { fr: 'À voir', en: 'To be seen' },
  'past-window': { fr: 'Visite à rattraper', en: 'Visit to catch up' },
  chased: { fr: 'Relancé', en: 'Chased' },
  'to-confirm': { fr: 'Vue, à confirmer', en: 'Seen, to be confirmed' },
  lost: { fr: 'Perdu de vue', en: 'Lost to follow-up' },
  resumed: { fr: 'Suivi repris', en: 'Follow-up resumed' },
  seen: { fr: 'Vue', en: 'Seen' },
  moved: { fr: 'Déménagement', en: 'Moved away' },
  'followed-elsewhere': { fr: 'Suivi ailleurs', en: 'Followed elsewhere' },
  refused: { fr: 'Refus', en: 'Refused' },
  deceased: { fr: 'Décès', en: 'Deceased' },
  transferred: { fr: 'Transfert', en: 'Transferred' },
};

export const CHASE_CHANNEL_NAMES: Record<ChaseChannel, Named> = {
  phone: { fr: 'Téléphone', en: 'Telephone' },
  sms: { fr: 'SMS', en: 'Text message' },
  letter: { fr: 'Courrier', en: 'Letter' },
  email: { fr: 'Courriel', en: 'E-mail' },
  relative: { fr: 'Proche', en: 'Relative' },
  professional: { fr: 'Professionnel', en: 'Colleague' },
};

/** The names of a table in one language. */
export function inLanguage<K extends string>(names: Record<K, Named>, language: keyof Named): Record<K, string> {
  return Object.fromEntries((Object.keys(names) as K[]).map((key) => [key, names[key][language]])) as Record<K, string>;
}
