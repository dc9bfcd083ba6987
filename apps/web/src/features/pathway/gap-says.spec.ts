import type { ToldOfVisit } from '@jalon/domain/continuity';
import { datesIn } from '../../words/dates';
import { nearDays } from '../../words/near-days';
import { templateNamesIn } from '../../words/template-names';
import { awaitedIn, saidOf } from './gap-says';
import type { useGapWords } from './gap-words';

const near = nearDays(datesIn('fr', 'Europe/Paris'), '2026-11-20');
const words = ((key: string, facts?: Record<string, unknown>) => [key, ...Object.values(facts ?? {})].join(' ')) as ReturnType<
  typeof useGapWords
>;
const gap = {
  code: 'milestone-past-window',
  data: { title: 'Visite des 18 mois', due: '2026-08-01', to: '2026-10-01' },
} as const;
const whyOf = (told?: ToldOfVisit) => saidOf(words, near, templateNamesIn('fr'), gap, told).why;

it('waits for a visit until somebody tells that it was made, or that the child is lost to follow-up', () => {
  expect(whyOf()).toBe('milestone-past-window-why 01/08 01/10');
  expect(whyOf({ is: 'seen', visit: 'v', on: '2026-11-16' })).toBe('saidSeen 16/11');
  expect(whyOf({ is: 'lost', on: '2026-11-02' })).toBe('lostSince 02/11');
});

it('says a milestone that came with Jalon in the language of its reader', () => {
  const title = (language: 'fr' | 'en') => saidOf(words, near, templateNamesIn(language), gap).title;
  expect([title('fr'), title('en')]).toEqual(['Visite des 18 mois', 'Visit at 18 months']);
});

it('names what an appointment given from a gap is about, so that nobody types it again', () => {
  expect(awaitedIn({ code: 'milestone-past-window', data: { title: 'Visite des 9 mois' } })).toBe('Visite des 9 mois');
});

it('names nothing where the gap is not about one milestone', () => {
  expect(awaitedIn({ code: 'no-next-step', data: { lastStepOn: '2026-11-20' } })).toBe('');
  expect(awaitedIn({ code: 'milestone-past-window', data: null })).toBe('');
});
