import type { Language } from './language';

/**
 * The stages of the templates that come with Jalon, by key, in both languages: their files have room for one title, and a file that
 * was shipped never changes under its version.
 */
const STAGES: Readonly<Record<string, readonly { fr: string; en: string }[]>> = {
  suspicion: [{ fr: 'Suspicion', en: 'Suspected cancer' }],
  announcement: [
    { fr: 'Annonce', en: 'Announcement' },
    { fr: 'Annonce et dépistage', en: 'Announcement and screening' },
  ],
  'tumour-board': [{ fr: 'RCP', en: 'Tumour board' }],
  'geriatric-assessment': [{ fr: 'Évaluation gériatrique', en: 'Geriatric assessment' }],
  'care-plan': [
    { fr: 'PPS', en: 'Care plan' },
    { fr: 'PPS et plan gériatrique', en: 'Care plan and geriatric plan' },
  ],
  treatment: [
    { fr: 'Traitement', en: 'Treatment' },
    { fr: 'Traitement oral', en: 'Oral treatment' },
  ],
  'support-care': [{ fr: 'Soins de support', en: 'Support care' }],
  'return-home': [
    { fr: 'Retour à domicile', en: 'Return home' },
    { fr: 'Fin du traitement', en: 'End of treatment' },
    { fr: 'Sortie de néonatologie', en: 'Discharge from neonatal care' },
  ],
  surveillance: [
    { fr: 'Surveillance', en: 'Follow-up' },
    { fr: 'Âges-clés', en: 'Key ages' },
  ],
};

/** A stage as its reader says it. One that a cell named itself has the words of the cell, whatever its reader speaks. */
export function nameStage({ key, title }: { key: string; title: string }, language: Language): string {
  return STAGES[key]?.find(({ fr }) => fr === title)?.[language] ?? title;
}
