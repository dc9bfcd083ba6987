import { authorityDoubts, homesForLetters, type ContactAddress, type ParentalStanding } from '.';

const parent = (name: string, more: Partial<ParentalStanding> = {}): ParentalStanding => ({
  ...{ id: `${name} ${more.authority}`, name, authority: 'joint', keptAway: false, decision: null, home: null, ...more },
});
const ALONE = { authority: 'alone', decision: 'JAF de Valmont, 12/05/2026' } as const;
const doubts = (...noted: ParentalStanding[]) => authorityDoubts(noted).map(({ code, names }) => `${code}: ${names.join(', ')}`);

it.each<[string, ParentalStanding[], string[]]>([
  ['one alone and another together', [parent('Anne', ALONE), parent('Karim')], ['alone-and-another: Anne, Karim']],
  ['two who are each alone', [parent('Anne', ALONE), parent('Karim', ALONE)], ['alone-and-another: Anne, Karim']],
  ['three together', [parent('Anne'), parent('Karim'), parent('Paul')], ['too-many-parents: Anne, Karim, Paul']],
  ['one person in two ways', [parent('Anne'), parent('ANNE ', ALONE)], ['said-differently: Anne']],
  ['kept away in one record alone', [parent('Karim'), parent('Karim', { keptAway: true })], ['said-differently: Karim']],
])('doubts %s, and chooses neither', (_, noted, said) => {
  expect(doubts(...noted)).toEqual(said);
});

it('does not doubt what both records say alike, what one of them does not say, nor an authority that is elsewhere delegated', () => {
  expect(doubts(parent('Anne'), parent('Karim'), parent('Anne'), parent('karim'))).toEqual([]);
  expect(doubts(parent('Anne'), parent('Anne', { authority: 'none' }))).toEqual([]);
  expect(doubts(parent('Anne', ALONE), parent('Karim', { authority: 'informed' }))).toEqual([]);
  expect(doubts(parent('Anne'), parent('Karim'), parent('ASE 53', { authority: 'delegated' }))).toEqual([]);
});

describe('letters of a child whose records have become one', () => {
  const at = (kind: ContactAddress['kind']): ContactAddress => ({
    ...{ kind, recipient: 'Aux parents de Yanis', street: '1 rue des Lilas', postcode: '53990', city: 'Valmont' },
  });
  const letters = (parents: ParentalStanding[], addresses = [at('main'), at('second')]) =>
    homesForLetters({ addresses, confidential: [], parents });

  it('go to no home of the parents while the two contradict each other, and still to those to whom the child is entrusted', () => {
    const parents = [parent('Anne', { ...ALONE, home: 'main' }), parent('Karim', { home: 'second' })];
    expect(letters(parents)).toEqual({ to: [], leftOut: [{ kind: 'main', code: 'authority-in-doubt' }] });
    expect(letters(parents, [at('foster'), at('main')]).to).toMatchObject([{ kind: 'foster' }]);
  });

  it('name once whom both records name', () => {
    expect(letters([parent('Anne', { home: 'main' }), parent('anne', { home: 'main' })]).to).toMatchObject([
      { recipient: 'anne' },
    ]);
  });
});
