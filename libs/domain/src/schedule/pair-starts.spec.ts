import fc from 'fast-check';
import { pairStarts, wallMinutes } from './pair-starts';

const total = (before: number[], after: number[], pairs: [number, number][]): number =>
  pairs.reduce((sum, [one, other]) => sum + Math.abs((before[one] ?? 0) - (after[other] ?? 0)), 0);

/** Every way to pair all of the shorter list: only for a handful. */
function least(few: number[], many: number[]): number {
  const [first, ...rest] = few;
  if (first === undefined) return 0;
  return Math.min(...many.map((other, index) => Math.abs(first - other) + least(rest, many.toSpliced(index, 1))));
}

const starts = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 5 });

it('pairs all of the shorter list, one to one, at the smallest distance there is', () => {
  fc.assert(
    fc.property(starts, starts, (before, after) => {
      const pairs = pairStarts(before, after);
      const fewest = Math.min(before.length, after.length);
      expect(pairs).toHaveLength(fewest);
      expect(new Set(pairs.map(([one]) => one)).size).toBe(fewest);
      expect(new Set(pairs.map(([, other]) => other)).size).toBe(fewest);
      const [few, many] = before.length <= after.length ? [before, after] : [after, before];
      expect(total(before, after, pairs)).toBe(least(few, many));
    }),
  );
});

it('measures between wall clocks', () => {
  expect(wallMinutes('2026-11-24T09:15') - wallMinutes('2026-11-23T08:00')).toBe(25 * 60 + 15);
});
