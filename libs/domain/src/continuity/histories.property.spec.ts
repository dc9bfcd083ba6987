import fc from 'fast-check';
import { ENGINE, firstFault, happeningOf, type Engine } from './for-specs';

/** The long run is `npm run prove`. */
const SAMPLE = { seed: 20261124, numRuns: 80 };
const drawn = fc.tuple(fc.nat({ max: 999 }), fc.nat({ max: 999 }), fc.boolean()).map(happeningOf);
const histories = fc.array(drawn, { minLength: 1, maxLength: 25 });

it('leaves nobody with neither somebody and a dated step nor an owned gap, whatever happens in whatever order', () => {
  fc.assert(
    fc.property(histories, (history) => {
      expect(firstFault(history)).toBeNull();
    }),
    SAMPLE,
  );
});

const faults = (engine: Partial<Engine>): string => {
  const found = fc.check(
    fc.property(histories, (history) => firstFault(history, { ...ENGINE, ...engine }) === null),
    SAMPLE,
  );
  return found.failed ? (firstFault(found.counterexample?.[0] ?? [], { ...ENGINE, ...engine }) ?? '') : '';
};
const without =
  (code: string): Engine['evaluate'] =>
  (...given) => {
    const found = ENGINE.evaluate(...given);
    return { ...found, breaks: found.breaks.filter((one) => one.code !== code) };
  };

it.each([
  ['the rule of the absent pivot dropped', { evaluate: without('pivot-absent') }, 'nobody answers'],
  ['the rule of the missing step dropped', { evaluate: without('no-next-step') }, 'no step'],
  [
    'the dead evaluated like the living',
    { evaluate: (facts, ...at) => ENGINE.evaluate({ ...facts, active: true, deceased: false }, ...at) },
    'the dead are chased',
  ],
  ['gaps never closed', { changes: (...given) => ({ ...ENGINE.changes(...given), close: [] }) }, 'what is kept'],
  [
    'gaps written at each reading',
    {
      changes: (kept, ...found) =>
        ENGINE.changes(
          kept.map((one) => ({ ...one, print: '' })),
          ...found,
        ),
    },
    'evaluating twice',
  ],
  ['gaps without memory', { changes: (_, ...found) => ENGINE.changes([], ...found) }, 'evaluating twice'],
] satisfies [string, Partial<Engine>, string][])('would see %s: the check can fail', (_, engine, fault) => {
  expect(faults(engine)).toContain(fault);
});
