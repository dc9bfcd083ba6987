import type { Purpose } from '@jalon/access';

export type ReportLanguage = 'fr' | 'en';

const FRENCH = {
  title: 'Relevé des accès à vos données',
  born: 'naissance le',
  birthName: 'nom de naissance\u00a0:',
  period: (from: string, to: string) => `Période\u00a0: du ${from} au ${to}.`,
  made: (asked: string, at: string, by: string) => `Demande reçue le ${asked}. Relevé établi le ${at} par ${by}.`,
  at: ' à ',
  explained:
    'Ce relevé dit quand vos données ont été vues ou modifiées dans Jalon, dans quelle structure, dans quelle fonction et pour quoi. ' +
    'Être vu dans une liste (le planning du jour, par exemple) n’ouvre pas votre dossier : ces accès sont réunis par jour. ' +
    'Le nom des personnes figure quand leur structure a choisi de le donner.',
  rights:
    'Une question, un accès que vous ne comprenez pas\u00a0: adressez-vous à la personne qui vous a remis ce relevé ou au délégué à la ' +
    'protection des données de la structure concernée.',
  none: 'Aucun accès dans cette période.',
  when: 'Date',
  where: 'Structure',
  who: 'Fonction',
  what: 'Nature',
  why: 'Finalité',
  times: (count: number) => `${count} fois dans la journée`,
  automatic: 'Traitement automatique',
  elsewhere: 'Autre structure, par un suivi qui lui est propre. Le délégué à la protection des données peut la nommer.',
  page: (page: number, pages: number) => `Page ${page} sur ${pages}. Document personnel, remis à la demande du patient.`,
  kinds: {
    listed: 'vu dans une liste',
    opened: 'dossier consulté',
    wrote: 'dossier complété ou modifié',
    exported: 'imprimé ou exporté',
    denied: 'accès refusé',
  } as Record<string, string>,
  purposes: {
    care: 'soins et coordination',
    'care-secretariat': 'accueil et secrétariat',
    'identity-check': 'vérification de l’identité',
    'access-check': 'contrôle des accès',
    administration: 'gestion des comptes',
    continuity: 'planning de secours imprimé',
    'patient-request': 'relevé demandé par le patient',
    unsaid: 'non précisée',
  } satisfies Record<Purpose, string>,
};

type ReportWords = typeof FRENCH;

/** What the paper says, in both languages. French spaces before `:` do not break. */
export const REPORT_WORDS: Record<ReportLanguage, ReportWords> = {
  fr: FRENCH,
  en: {
    title: 'Report of accesses to your data',
    born: 'born',
    birthName: 'birth name:',
    period: (from, to) => `Period: from ${from} to ${to}.`,
    made: (asked, at, by) => `Asked for on ${asked}. Made on ${at} by ${by}.`,
    at: ' at ',
    explained:
      'This report says when your data were seen or changed in Jalon, in which organisation, in which function and what for. ' +
      'To be seen in a list (the plan of the day, for instance) does not open your file: these accesses are gathered by day. ' +
      'The name of a person stands there where her organisation has chosen to give it.',
    rights:
      'A question, an access that you do not understand: ask the person who gave you this report, or the data-protection officer of ' +
      'the organisation concerned.',
    none: 'No access in this period.',
    when: 'Date',
    where: 'Organisation',
    who: 'Function',
    what: 'What was done',
    why: 'Purpose',
    times: (count) => `${count} times in the day`,
    automatic: 'Automatic processing',
    elsewhere: 'Another organisation, which follows you by itself. The data-protection officer can name it.',
    page: (page, pages) => `Page ${page} of ${pages}. Personal document, given at the patient’s request.`,
    kinds: {
      listed: 'seen in a list',
      opened: 'file read',
      wrote: 'file added to or changed',
      exported: 'printed or exported',
      denied: 'access refused',
    },
    purposes: {
      care: 'care and its coordination',
      'care-secretariat': 'reception and secretariat',
      'identity-check': 'checking of the identity',
      'access-check': 'checking of accesses',
      administration: 'management of accounts',
      continuity: 'printed plan kept in case of failure',
      'patient-request': 'report asked for by the patient',
      unsaid: 'not said',
    },
  },
};
