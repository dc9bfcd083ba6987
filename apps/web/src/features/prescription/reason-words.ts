import { defineWords } from '../../words/define-words';

/** Reasons that come up every week, each sendable as it stands. */
export const useReasonWords = defineWords(
  'prescription-reasons',
  {
    returnDates: 'À partir de quelle date ?',
    returnSeen: 'La patiente est vue en consultation d’ici là.',
    returnOther: 'L’ordonnance vient d’un autre service.',
    refuseSee: 'À revoir en consultation avant de changer.',
    refuseEnough: 'L’ordonnance actuelle suffit.',
    withdrawSettled: 'Réglé par téléphone.',
    withdrawHospital: 'Patient hospitalisé.',
    sendBackCorrect: 'À corriger avant signature.',
  },
  {
    returnDates: 'From which date?',
    returnSeen: 'The patient is seen in consultation before then.',
    returnOther: 'The prescription comes from another department.',
    refuseSee: 'To be seen in consultation before changing.',
    refuseEnough: 'The current prescription is enough.',
    withdrawSettled: 'Settled by telephone.',
    withdrawHospital: 'Patient in hospital.',
    sendBackCorrect: 'To correct before signature.',
  },
);
