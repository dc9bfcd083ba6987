import { defineWords } from '../../words/define-words';

export const useIdentityWords = defineWords(
  'prescription-identity',
  {
    bornF: 'née le {{date}}',
    bornM: 'né le {{date}}',
    bornAsF: 'née {{name}} le {{date}}',
    bornAsM: 'né {{name}} le {{date}}',
    sexF: 'femme',
    sexM: 'homme',
    years_one: '{{count}} an',
    years_other: '{{count}} ans',
  },
  {
    bornF: 'born {{date}} (f)',
    bornM: 'born {{date}} (m)',
    bornAsF: 'born {{name}} on {{date}} (f)',
    bornAsM: 'born {{name}} on {{date}} (m)',
    sexF: 'woman',
    sexM: 'man',
    years_one: '{{count}} year',
    years_other: '{{count}} years',
  },
);
