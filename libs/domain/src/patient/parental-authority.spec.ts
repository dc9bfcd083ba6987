import fc from 'fast-check';
import { AUTHORITIES, checkAuthority, homesForLetters, mayKnow, type ContactAddress, type ParentalStanding } from '.';

const place = (kind: ContactAddress['kind']): ContactAddress => ({
  ...{ kind, recipient: 'Aux parents de Yanis', street: `1 rue ${kind}`, postcode: '53990', city: 'Valmont' },
});
const parent = (name: string, more: Partial<ParentalStanding> = {}): ParentalStanding => ({
  ...{ id: name, name, authority: 'joint', keptAway: false, decision: null, home: null, ...more },
});
const TGI = 'JAF de Valmont, 12/05/2026';
const letters = (parents: ParentalStanding[], more: Partial<Parameters<typeof homesForLetters>[0]> = {}) => {
  const { to, leftOut } = homesForLetters({ addresses: [place('main'), place('second')], confidential: [], parents, ...more });
  return [
    ...to.map(({ kind, recipient }) => `${kind}: ${recipient}`),
    ...leftOut.map(({ kind, code }) => `${kind} left out: ${code}`),
  ];
};

it('tells everything to who exercises the authority, important choices to a parent who only holds it, nothing to who is kept away', () => {
  const told = AUTHORITIES.map((authority) => [authority, mayKnow({ authority, keptAway: false })]);
  expect(Object.fromEntries(told)).toEqual({
    ...{ joint: 'all', alone: 'all', delegated: 'all', informed: 'important-choices', withdrawn: 'nothing', none: 'nothing' },
  });
  for (const authority of AUTHORITIES) expect(mayKnow({ authority, keptAway: true })).toBe('nothing');
});

it('is exercised by both parents or by one alone, and departs from that by a decision that is named', () => {
  const mother = parent('Anne');
  expect(checkAuthority(parent('Karim'), [mother]).ok).toBe(true);
  expect(checkAuthority(parent('Paul'), [mother, parent('Karim')])).toMatchObject({ refusal: { code: 'too-many-parents' } });
  expect(checkAuthority(parent('Karim', { authority: 'withdrawn' }), [mother])).toMatchObject({
    refusal: { code: 'decision-missing' },
  });
  expect(checkAuthority(parent('Karim', { keptAway: true, decision: ' ' }), [])).toMatchObject({
    refusal: { code: 'decision-missing' },
  });
  const alone = parent('Karim', { authority: 'alone', decision: TGI });
  expect(checkAuthority(alone, [mother])).toMatchObject({ refusal: { code: 'authority-contradicts', name: 'Anne' } });
  expect(checkAuthority(alone, [{ ...mother, authority: 'informed', decision: TGI }]).ok).toBe(true);
  expect(checkAuthority(mother, [alone])).toMatchObject({ refusal: { code: 'authority-contradicts', name: 'Karim' } });
  expect(checkAuthority(parent('ASE 53', { authority: 'delegated', decision: TGI }), [mother, parent('Karim')]).ok).toBe(true);
});

describe('letters about a child', () => {
  it('go to each of two homes when both parents exercise the authority and live apart, and once when they live together', () => {
    expect(letters([parent('Anne', { home: 'main' }), parent('Karim', { home: 'second' })])).toEqual([
      'main: Anne',
      'second: Karim',
    ]);
    expect(letters([parent('Anne', { home: 'main' }), parent('Karim', { home: 'main' })])).toEqual(['main: Anne et Karim']);
    expect(letters([parent('Anne'), parent('Karim')])).toEqual(['main: Aux parents de Yanis']);
  });

  it('go to no parent without authority or who is kept away by a decision, nor to the home where that one lives', () => {
    const mother = parent('Anne', { home: 'main' });
    for (const authority of ['informed', 'withdrawn', 'none'] as const)
      expect(letters([mother, parent('Karim', { home: 'second', authority })])).toEqual([
        ...['main: Anne', 'second left out: without-authority'],
      ]);
    expect(letters([mother, parent('Karim', { home: 'second', keptAway: true })])).toEqual([
      ...['main: Anne', 'second left out: kept-away'],
    ]);
    expect(letters([mother, parent('Karim', { home: 'main', keptAway: true })])).toEqual(['main left out: kept-away']);
  });

  it('go to the foster family alone, and nowhere at all when the child’s own home is kept secret', () => {
    const both = [parent('Anne', { home: 'main' }), parent('Karim', { home: 'second' })];
    expect(letters(both, { addresses: [place('foster'), place('main'), place('second')] })).toEqual([
      'foster: Aux parents de Yanis',
    ]);
    expect(letters(both, { confidential: ['main'] })).toEqual(['main left out: confidential']);
    expect(letters(both, { confidential: ['foster'] })).toEqual(['foster left out: confidential']);
    expect(letters(both, { confidential: ['second'] })).toEqual(['main: Anne', 'second left out: confidential']);
    expect(letters(both, { addresses: [place('main')] })).toEqual(['main: Anne', 'second left out: no-address']);
  });

  it('never name or reach who may not be written to, whatever is noted of whom', () => {
    const noted = fc.record({
      authority: fc.constantFrom(...AUTHORITIES),
      keptAway: fc.boolean(),
      home: fc.constantFrom('main', 'second', null),
    });
    const kinds = fc.subarray(['foster', 'main', 'second'] as const);
    fc.assert(
      fc.property(fc.array(noted, { maxLength: 3 }), kinds, kinds, (parents, known, confidential) => {
        const standing = parents.map((one, at) => parent(`P${at}`, one));
        const { to } = homesForLetters({ addresses: known.map(place), confidential, parents: standing });
        expect(new Set(to.map(({ kind }) => kind)).size).toBe(to.length);
        for (const { kind, recipient } of to) {
          expect(confidential).not.toContain(kind);
          const there = standing.filter(({ home }) => home === kind);
          if (kind === 'foster') continue;
          expect(there.some(({ keptAway }) => keptAway)).toBe(false);
          for (const { name, authority } of standing)
            if (recipient.includes(name)) expect(['joint', 'alone', 'delegated']).toContain(authority);
        }
      }),
      { seed: 20261129, numRuns: 300 },
    );
  });
});
