import fc from 'fast-check';
import { firstFault, happeningOf } from '@jalon/domain/continuity/for-specs';

const drawn = fc.tuple(fc.nat({ max: 999 }), fc.nat({ max: 999 }), fc.boolean()).map(happeningOf);

it('leaves nobody behind in ten thousand random histories of a patient', () => {
  fc.assert(
    fc.property(fc.array(drawn, { minLength: 1, maxLength: 40 }), (history) => {
      expect(firstFault(history)).toBeNull();
    }),
    { numRuns: 10_000 },
  );
}, 600_000);
