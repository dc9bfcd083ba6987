import { ABSENCE_REASONS, confirmationKey, confirmationsNeeded, decideAbsence, opensDeclaration } from './absences';

const day = '2026-11-24';
const absent = (count: number, on = day) => Array.from({ length: count }, () => ({ start: `${on}T08:00` }));
const keys = (...given: Parameters<typeof confirmationsNeeded>) => confirmationsNeeded(...given).map(confirmationKey);

it('keeps a visit without a reason, and one that the file forgot; every other reason takes it off', () => {
  expect(decideAbsence(undefined)).toEqual({ stays: true, why: 'no-reason' });
  const taken = ABSENCE_REASONS.map(decideAbsence).flatMap((decision) => (decision.stays ? [] : [decision.reason]));
  expect(taken).toEqual(['postponed', 'cancelled', 'in-hospital', 'deceased', 'transferred']);
  expect(taken.filter(opensDeclaration)).toEqual(['deceased']);
});

it('asks from the fourth, from a fifth of a day, and for a whole day', () => {
  expect(keys(absent(1), new Map([[day, 8]]))).toEqual([]);
  expect(keys(absent(3), new Map([[day, 40]]))).toEqual([]);
  expect(keys(absent(4), new Map([[day, 40]]))).toEqual(['more-than-three:4']);
  expect(keys(absent(2), new Map([[day, 10]]))).toEqual([`share-of-day:${day}:2`]);
  expect(keys(absent(1), new Map([[day, 6]]))).toEqual([]);
  expect(keys(absent(7), new Map([[day, 35]]))).toContain(`share-of-day:${day}:7`);
  expect(keys(absent(1), new Map([[day, 1]]))).toEqual([`whole-day:${day}:1`]);
});

it('asks for each day by itself, in order', () => {
  const planned = new Map([
    [day, 2],
    ['2026-11-23', 4],
  ]);
  expect(keys([...absent(2), ...absent(1, '2026-11-23')], planned)).toEqual(['share-of-day:2026-11-23:1', `whole-day:${day}:2`]);
});
