import { defineWords } from '../../words/define-words';

/** How long each step of a change request waits, and where it shows then. */
export const useStepHoursWords = defineWords(
  'step-hours',
  {
    stepHours: 'Demandes de modification : délais',
    stepHoursWhat:
      'Pour les ordonnances des médecins de cette unité. Passé le délai, la demande apparaît aussi chez la personne suivante ; elle reste chez la première.',
    hoursUnit: 'heures',
    step_requested: 'L’IPO vérifie',
    then_requested: 'Ensuite : chez les autres IPO de l’unité.',
    step_returned: 'Le cabinet corrige une demande renvoyée',
    then_returned: 'Ensuite : chez l’IPO, qui appelle le cabinet.',
    step_verified: 'Le secrétariat prépare',
    then_verified: 'Ensuite : chez le médecin prescripteur.',
    step_prepared: 'Le prescripteur signe ou refuse',
    then_prepared: 'Ensuite : chez les autres prescripteurs de l’unité, qui peuvent rédiger la leur.',
    step_refused: 'Le cabinet répond à un refus',
    then_refused: 'Ensuite : chez l’IPO, qui appelle le cabinet.',
    step_sent: 'Le cabinet prend en compte',
    then_sent: 'Ensuite : chez l’IPO, qui appelle. Toujours avant le prochain soin prévu.',
  },
  {
    stepHours: 'Change requests: time limits',
    stepHoursWhat:
      'For the prescriptions of this unit’s physicians. Past its limit a request also shows at the next person’s; it stays at the first one’s.',
    hoursUnit: 'hours',
    step_requested: 'The pivot nurse verifies',
    then_requested: 'Then: at the unit’s other pivot nurses’.',
    step_returned: 'The practice puts a returned request right',
    then_returned: 'Then: at the pivot nurse’s, who calls the practice.',
    step_verified: 'The secretary prepares',
    then_verified: 'Then: at the prescriber’s.',
    step_prepared: 'The prescriber signs or refuses',
    then_prepared: 'Then: at the unit’s other prescribers’, who may write their own.',
    step_refused: 'The practice answers a refusal',
    then_refused: 'Then: at the pivot nurse’s, who calls the practice.',
    step_sent: 'The practice acknowledges',
    then_sent: 'Then: at the pivot nurse’s, who calls. Always before the next planned care.',
  },
);
