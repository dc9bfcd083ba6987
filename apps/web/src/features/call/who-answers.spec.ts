import { ageInWords, answersFirst, patientInWords } from './who-answers';
import type { useCallWords } from './words';

const t = ((key: string, facts?: { count: number }) => [key, facts?.count].filter(Boolean).join(' ')) as ReturnType<
  typeof useCallWords
>;
const TODAY = '2026-11-20';
const baby = { birth: '2026-05-16', sex: 'F' };
const odette = { birth: '1953-02-05', sex: 'F' };
const numbers = [
  { name: null, phone: '06' },
  { name: 'M. Haddad', phone: null },
  { name: 'Mme Haddad', phone: '07' },
];
type Call = Parameters<typeof answersFirst>[0];

it('speaks of a child of six months as one does, and expects a relative on the line', () => {
  expect(ageInWords(t, baby, TODAY)).toBe('months 6');
  expect(patientInWords(t, baby, TODAY)).toEqual({ number: 'child', answered: 'theChild' });
  expect(answersFirst({ patient: baby, numbers } as unknown as Call, TODAY)).toBe('Mme Haddad');
});

it('expects a grown-up to answer for herself', () => {
  expect(ageInWords(t, odette, TODAY)).toBe('years 73');
  expect(patientInWords(t, odette, TODAY)).toEqual({ number: 'patientF', answered: 'thePatientF' });
  expect(answersFirst({ patient: odette, numbers } as unknown as Call, TODAY)).toBeNull();
});
