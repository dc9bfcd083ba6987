import type { StatusLine } from './judge-status';

interface Said {
  well: (count: number) => string;
  ill: (count: number | null) => string;
}

const minutes = (count: number, language: 'fr' | 'en'): string => {
  if (count < 1) return language === 'fr' ? 'il y a moins d’une minute' : 'less than a minute ago';
  if (count < 120) return language === 'fr' ? `il y a ${count} min` : `${count} min ago`;
  const hours = Math.round(count / 60);
  return language === 'fr' ? `il y a ${hours} h` : `${hours} h ago`;
};

/** A job of the timetable: what it does, and what its silence means. */
const job = (fr: string, frSilence: string, en: string, enSilence: string): Record<'fr' | 'en', Said> => ({
  fr: {
    well: (count) => `${fr} : ${minutes(count, 'fr')}.`,
    ill: (count) =>
      `${fr} : ${count === null ? 'jamais' : minutes(count, 'fr')}. ${frSilence} Le processus des tâches (worker) tourne-t-il ?`,
  },
  en: {
    well: (count) => `${en}: ${minutes(count, 'en')}.`,
    ill: (count) =>
      `${en}: ${count === null ? 'never' : minutes(count, 'en')}. ${enSilence} Does the jobs' process (worker) run?`,
  },
});

export const STATUS_SENTENCES: Record<StatusLine['what'], Record<'fr' | 'en', Said>> = {
  migrations: {
    fr: {
      well: () => 'La base est à jour de cette version.',
      ill: () => 'La base attend des migrations de cette version : redémarrez Jalon, ou lancez « migrate ».',
    },
    en: {
      well: () => 'The database is up to this version.',
      ill: () => 'The database waits for migrations of this version: start Jalon again, or run "migrate".',
    },
  },
  seal: {
    fr: {
      well: () => 'Le journal est scellé au fil de l’eau.',
      ill: (count) =>
        `Le journal n’est plus scellé depuis ${count} min. Une transaction oubliée, ou le processus des tâches (worker) arrêté, le retient.`,
    },
    en: {
      well: () => 'The journal is sealed as it is written.',
      ill: (count) =>
        `The journal has not been sealed for ${count} min. A forgotten transaction, or a stopped worker, holds it back.`,
    },
  },
  'end-lapsed-consents': job(
    'Consentements échus, dernier passage',
    'Les accès se ferment d’eux-mêmes ; personne n’en est prévenu.',
    'Consents that are over, last round',
    'The doors shut by themselves; nobody is told.',
  ),
  'sweep-continuity': job(
    'Ruptures dues au temps, dernier passage',
    'Les listes les montrent quand même ; elles ne sont plus écrites.',
    'Gaps that time has made, last round',
    'Lists show them all the same; they are no longer written down.',
  ),
  'write-plans': job(
    'Plans de la nuit en PDF, dernier passage',
    'Sans eux, rien sur papier si le réseau tombe.',
    'Each night’s plans as PDF, last round',
    'Without them nothing is on paper when the network is down.',
  ),
  'keep-journal-partitions': job(
    'Partitions du journal, dernier passage',
    'Elles sont faites deux mois d’avance.',
    'Partitions of the journal, last round',
    'They are made two months ahead.',
  ),
  'given-up': {
    fr: {
      well: () => 'Aucune tâche abandonnée.',
      ill: (count) => `${count} tâche(s) abandonnée(s) après le dernier essai : voyez la sortie du processus des tâches.`,
    },
    en: {
      well: () => 'No job was given up.',
      ill: (count) => `${count} job(s) given up after the last try: see what the worker printed.`,
    },
  },
};
