import type { AppointmentKind } from '../appointment';
import { assessmentForm } from '../assessment';
import type { Language } from './language';

type Named = Record<Language, string>;

const KINDS: Partial<Record<AppointmentKind, Named>> = {
  'day-hospital': { fr: 'hôpital de jour', en: 'day hospital' },
  consultation: { fr: 'consultation', en: 'consultation' },
  imaging: { fr: 'imagerie', en: 'imaging' },
  'blood-test': { fr: 'prise de sang', en: 'blood test' },
  call: { fr: 'appel', en: 'call' },
  'home-care': { fr: 'soins à domicile', en: 'home care' },
};

/** What the templates that come with Jalon wait for; a cell that names another reads its own key, in words. */
const DOCUMENTS: Record<string, Named> = {
  'after-cancer-plan': { fr: 'PPAC', en: 'after-cancer plan' },
  'assessment-report': { fr: 'compte rendu d’évaluation', en: 'assessment report' },
  'care-plan': { fr: 'PPS', en: 'care plan' },
  'liaison-letter': { fr: 'lettre de liaison', en: 'liaison letter' },
  'pathology-report': { fr: 'compte rendu d’anatomopathologie', en: 'pathology report' },
  'psychomotor-report': { fr: 'compte rendu de psychomotricité', en: 'psychomotricity report' },
  'tumour-board-report': { fr: 'compte rendu de RCP', en: 'tumour board report' },
};

/** Those that the product itself sees happen, by the names of its log, and those that somebody notes. */
const ACTS: Record<string, Named> = {
  'care-plan-handed-over': { fr: 'PPS remis', en: 'care plan handed over' },
  'circle-changed': { fr: 'cercle de soins mis à jour', en: 'circle of care updated' },
  'complexity-recorded': { fr: 'situation complexe évaluée', en: 'complex situation assessed' },
  'medical-opinion-asked': { fr: 'avis médical demandé', en: 'medical opinion asked for' },
  'message-sent': { fr: 'message envoyé', en: 'message sent' },
  'needs-assessed': { fr: 'besoins évalués', en: 'needs assessed' },
  'prescription-acknowledged': { fr: 'ordonnance prise en compte', en: 'prescription acknowledged' },
  'prescription-sent': { fr: 'ordonnance envoyée', en: 'prescription sent' },
  'psychomotor-session': { fr: 'séance de psychomotricité', en: 'psychomotricity session' },
  'support-care-referred': { fr: 'orientation en soins de support', en: 'referral to support care' },
  'tumour-board-prepared': { fr: 'RCP préparée', en: 'tumour board prepared' },
};

export const KNOWN_DOCUMENTS = Object.keys(DOCUMENTS);
export const KNOWN_ACTS = Object.keys(ACTS);

const inWords = (key: string): string => key.replaceAll('-', ' ');

export const nameAppointmentKind = (kind: AppointmentKind, language: Language): string =>
  KINDS[kind]?.[language] ?? inWords(kind);
export const nameDocument = (key: string, language: Language): string => DOCUMENTS[key]?.[language] ?? inWords(key);
export const nameAct = (key: string, language: Language): string => ACTS[key]?.[language] ?? inWords(key);

/** « G8 », « Visite à un âge-clé »: the title without what explains it. */
export const nameAssessment = (name: string): string => assessmentForm(name)?.title.split(/,| :/)[0] ?? inWords(name);
