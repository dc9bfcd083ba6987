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
    bornF: 'born {{date}}',
    bornM: 'born {{date}}',
    bornAsF: 'born {{name}} on {{date}}',
    bornAsM: 'born {{name}} on {{date}}',
    sexF: 'woman',
    sexM: 'man',
    years_one: '{{count}} year',
    years_other: '{{count}} years',
  },
);
