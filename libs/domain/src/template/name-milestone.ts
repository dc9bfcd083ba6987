import type { Language } from './language';

/**
 * What the templates that come with Jalon expect, in English: their files have room for one title, and a file that was shipped never
 * changes under its version. By title alone, since lists and gaps keep no more of a milestone than that.
 */
const MILESTONES: Readonly<Record<string, string>> = {
  'Résultat de la biopsie': 'Biopsy result',
  'Premier contact': 'First contact',
  'Premier contact, environ une heure': 'First contact, about an hour',
  RCP: 'Tumour board',
  'RCP de réévaluation': 'Tumour board, review',
  'RCP après la chirurgie': 'Tumour board after surgery',
  'Consultation d’annonce': 'Announcement consultation',
  'PPS à remettre': 'Care plan to hand over',
  'PPS adapté à remettre': 'Adapted care plan to hand over',
  'Temps d’accompagnement soignant': 'Nursing time after the announcement',
  'Besoins en soins de support': 'Support care needs',
  'Dépistage G8': 'G8 screening',
  'Évaluation oncogériatrique': 'Onco-geriatric assessment',
  'Demande d’évaluation gériatrique': 'Geriatric assessment asked for',
  'Évaluation gériatrique, ici ou dans un autre établissement': 'Geriatric assessment, here or elsewhere',
  'Avis gériatrique : suivi ou non, et pourquoi': 'Geriatric opinion: followed or not, and why',
  'Avis gériatrique connu avant le premier traitement': 'Geriatric opinion known before the first treatment',
  'Plan de soins gériatrique': 'Geriatric care plan',
  'Point avec l’aidant': 'Talk with the carer',
  'Suivi oncogériatrique': 'Onco-geriatric follow-up',
  'Lettre de liaison du médecin traitant': 'Letter of the general practitioner',
  'Premier traitement': 'First treatment',
  'Appel de la veille, chirurgie ambulatoire': 'Call the day before, day surgery',
  'Appel du lendemain, chirurgie ambulatoire': 'Call the day after, day surgery',
  'Soins à domicile organisés': 'Care at home arranged',
  'Consultation après la chirurgie': 'Consultation after surgery',
  'Appel d’accueil': 'Welcome call',
  'Bilan avant cure': 'Blood test before the cycle',
  '« OK chimio »': 'Chemotherapy go-ahead',
  'Appel après la 1re cure': 'Call after the first cycle',
  'Appel de reprise': 'Call when treatment resumes',
  'Début de la radiothérapie': 'Start of radiotherapy',
  'Appel de suivi, traitement oral': 'Follow-up call, oral treatment',
  'Appel de suivi : observance, symptômes, besoins': 'Follow-up call: adherence, symptoms, needs',
  'Bilan des six mois': 'Review at six months',
  'Message de liaison à la ville': 'Message to town',
  'Message au médecin traitant et à la pharmacie': 'Message to the general practitioner and the pharmacy',
  'Appel de retour à domicile': 'Call after the return home',
  'PPAC avec le médecin traitant': 'After-cancer plan with the general practitioner',
  'Consultation de surveillance': 'Follow-up consultation',
  'Mammographie annuelle': 'Yearly mammogram',
  'Médecin pilote choisi par les parents': 'Pilot physician chosen by the parents',
  'Appel aux parents après la sortie': 'Call to the parents after discharge',
  'Questionnaire aux parents, avant la visite des 24 mois': 'Questionnaire to the parents, before the visit at 24 months',
  'Accord de la cellule, psychomotricité': 'Agreement of the cell, psychomotricity',
  'Séances de psychomotricité (15 accordées)': 'Psychomotricity sessions (15 granted)',
  'Compte rendu de psychomotricité reçu': 'Psychomotricity report received',
  Chirurgie: 'Surgery',
  'Demande de psychomotricité': 'Psychomotricity asked for',
  'Première mammographie': 'First mammogram',
  'Radiothérapie décidée': 'Radiotherapy decided',
};

const TEMPLATES: Readonly<Record<string, string>> = {
  'Cancer du sein, ambulatoire': 'Breast cancer, day surgery',
  'Oncogériatrie, 75 ans et plus': 'Onco-geriatrics, 75 and over',
  'Cancérologie, adulte': 'Oncology, adult',
  'Anticancéreux oraux, suivi par appels': 'Oral anticancer drugs, followed by calls',
  'Enfant vulnérable, suivi jusqu’à 6 ans': 'Vulnerable child, followed until 6',
  'Enfant vulnérable, suivi jusqu’à 7 ans': 'Vulnerable child, followed until 7',
};

/** The task that asks to confirm a visit, as `ask-to-confirm` writes it. */
const TO_CONFIRM = /^Confirmer : (.+?)(?:, vue le (\d{2}\/\d{2}\/\d{4}))?$/;

const KEY_AGE = /^Visite des (\d+) (mois|ans)$/;

/** A milestone, or a day from which one counts, as its reader says it. What a cell named itself keeps the words of the cell. */
export function nameMilestone(title: string, language: Language): string {
  if (language === 'fr') return title;
  const [, visit, seenOn] = TO_CONFIRM.exec(title) ?? [];
  if (visit) return `Confirm: ${nameMilestone(visit, language)}${seenOn ? `, seen on ${seenOn}` : ''}`;
  const [, age, unit] = KEY_AGE.exec(title) ?? [];
  if (age) return `Visit at ${age} ${unit === 'ans' ? 'years' : 'months'}`;
  return Object.hasOwn(MILESTONES, title) ? (MILESTONES[title] ?? title) : title;
}

/** A pathway template as its reader says it, by the title with which it came. */
export function nameTemplate(title: string, language: Language): string {
  return language === 'en' && Object.hasOwn(TEMPLATES, title) ? (TEMPLATES[title] ?? title) : title;
}
