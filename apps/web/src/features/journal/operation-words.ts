import { defineWords } from '../../words/define-words';

const FR = {
  patientFile: 'dossier du patient',
  day: 'plan et liste du jour',
  dayPlan: 'plan des prochains jours',
  patients: 'liste de ses patients',
  findPatients: 'recherche par date de naissance',
  writeMessage: 'message écrit',
  messages: 'messages',
  fileHistory: 'historique du dossier',
  identityQuestions: 'questions d’identité',
  identityIssues: 'questions d’identité',
  settleIdentity: 'identité réglée',
  searchJournal: 'recherche dans ce journal',
  findForJournal: 'recherche d’un patient pour ce journal',
  nameJournalLine: 'patients nommés pour ce journal',
  exportJournal: 'export de ce journal',
  exportPlans: 'plans sur papier, la nuit',
  openAccountFor: 'compte ouvert',
  endSituation: 'situation terminée',
  addSituation: 'situation ajoutée',
  renewPassword: 'mot de passe renouvelé',
  saveUnit: 'réglages d’une unité',
  saveOrganisation: 'réglages de l’établissement',
  sendSchedule: 'envoi du planning',
  previewSchedule: 'aperçu d’un envoi',
} as const;

export const useOperationWords = defineWords('operations', FR, {
  patientFile: 'patient’s file',
  day: 'the day’s plan and list',
  dayPlan: 'plan of the coming days',
  patients: 'list of one’s patients',
  findPatients: 'search by birth date',
  writeMessage: 'message written',
  messages: 'messages read',
  fileHistory: 'the file’s history',
  identityQuestions: 'identity questions',
  identityIssues: 'identity questions',
  settleIdentity: 'identity settled',
  searchJournal: 'search in this journal',
  findForJournal: 'search of a patient for this journal',
  nameJournalLine: 'patients named for this journal',
  exportJournal: 'export of this journal',
  exportPlans: 'plans on paper, at night',
  openAccountFor: 'account opened',
  endSituation: 'situation ended',
  addSituation: 'situation added',
  renewPassword: 'password renewed',
  saveUnit: 'a unit’s settings',
  saveOrganisation: 'the organisation’s settings',
  sendSchedule: 'schedule sent',
  previewSchedule: 'preview of a sending',
});

/** An operation without words here shows its own name: nothing of the journal is hidden for want of a translation. */
export function isNamed(operation: string): operation is keyof typeof FR {
  return Object.hasOwn(FR, operation);
}
