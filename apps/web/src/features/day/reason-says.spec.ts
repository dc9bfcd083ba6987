import { renderHook } from '@testing-library/react';
import { datesIn } from '../../words/dates';
import type { DayReason, DayVisit } from './day-query';
import { useReasonSays } from './reason-says';
import type { Moments } from './use-moments';

const TODAY = '2026-11-24';
const at: Moments = {
  ...datesIn('fr', 'Europe/Paris'),
  ...{ today: TODAY, now: `${TODAY}T08:00:00Z` },
  when: (instant) => instant,
  since: (moment) => moment,
  daysAgo: (moment) => Math.round((Date.parse(TODAY) - Date.parse(moment)) / 86_400_000),
  dayOfMoment: (moment) => moment.slice(0, 10),
};
const late: DayReason = {
  ...{ code: 'milestone-past-window', severity: 1, since: '2026-11-18', before: null },
  ...{ about: { kind: 'milestone', id: 'm' }, data: { title: 'Visite des 9 mois', to: '2026-11-18' }, action: 'propose-date' },
};
const reader = { givenName: 'Claire', familyName: 'Le Goff' };
const aged = (age: number) => ({ id: 'p', familyName: 'ROUX', givenName: 'Malo', birth: '2026-03-01', age, sex: 'M' });
const said = (age: number) => renderHook(() => useReasonSays(at, [], reader)).result.current(late, aged(age));

it('says of an adult’s milestone by how much its date is past', () => {
  expect(said(68)).toMatchObject({ title: 'Délai dépassé', note: 'de 6 jours' });
});

it('says of a child’s visit since when it is to be caught up, and nothing late', () => {
  expect(said(0)).toMatchObject({ title: 'Visite à rattraper', note: 'depuis 6 jours' });
});

it('says when a limit of another day was passed as one says a day, not as an hour', () => {
  const waits: DayReason = { ...late, code: 'prescription-to-sign', about: { kind: 'request', id: 'r' } };
  const note = (before: string) =>
    renderHook(() => useReasonSays(at, [], reader)).result.current({ ...waits, before }, aged(68)).note;
  expect(note(`${TODAY}T07:00:00Z`)).toBe('délai dépassé à 08:00');
  expect(note('2026-11-23T16:30:00Z')).toBe('délai dépassé lun.\u00a023 à\u00a017:30');
});

it('tells a physician to prescribe, and everybody else to ask her', () => {
  const none: DayReason = { ...late, code: 'visit-without-blood-test', action: 'ask-blood-test-prescription' };
  const visit = { id: 'v', doctor: 'Dr LE GOFF', goAhead: { by: null }, arrival: { shown: 'first' } } as unknown as DayVisit;
  const told = (person: typeof reader) =>
    renderHook(() => useReasonSays(at, [visit], person)).result.current({ ...none, about: { kind: 'visit', id: 'v' } }, aged(68))
      .action;
  expect(told(reader)).toBe('Prescrire le bilan');
  expect(told({ givenName: 'Yann', familyName: 'Kerbrat' })).toBe('Demander l’ordonnance au Dr LE GOFF');
});
