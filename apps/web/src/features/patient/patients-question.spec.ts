import { addressOf, choiceOf, readAddress } from './patients-question';

it('keeps a population in words in the address, and reads it back', () => {
  const choice = { whose: 'mine', which: 'to-secure', stage: 'treatment' } as const;
  expect(addressOf(choice)).toEqual({ qui: 'moi', lesquels: 'a-securiser', etape: 'treatment' });
  expect(choiceOf(readAddress({ ...addressOf(choice) }))).toEqual(choice);
});

it('takes an unknown word of an address for no word', () => {
  expect(choiceOf(readAddress({ qui: 'x', lesquels: 'tous', etape: 7 }))).toEqual({ whose: 'units', which: 'all', stage: 'any' });
});
