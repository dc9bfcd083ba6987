import {
  addressedTo,
  checkTemplate,
  fillLetter,
  FIRST_TEMPLATE,
  LADDER_EXITS,
  letterFor,
  type LetterFacts,
  type LadderState,
} from '.';

const home = { kind: 'main' as const, recipient: 'Mme Benali', street: '3 rue Haute', postcode: '53990', city: 'Valmont' };
const one = (facts: Partial<LetterFacts>, channel: 'letter' | 'email' = 'letter') =>
  letterFor({ state: 'past-window', isSeen: false, addresses: [home], confidential: [], ...facts }, channel);
const left = (facts: Partial<LetterFacts>) => {
  const asked = one(facts);
  return asked.ok ? null : asked.refusal.code;
};

describe('who is written to, asked again at printing', () => {
  it('writes to those whose window has passed, also when they were tried, lost or resumed', () => {
    for (const state of ['past-window', 'chased', 'lost', 'resumed'] as const)
      expect(one({ state })).toEqual({ ok: true, value: { to: [home], leftOut: [] } });
  });

  it('never writes to the dead, to those who refused, to those who left: each with the reason', () => {
    const reasons = LADDER_EXITS.map((state) => left({ state }));
    expect(left({ deathSaid: true })).toBe('death-said');
    expect(reasons).toEqual(['left', 'left', 'refused', 'deceased', 'left']);
  });

  it('leaves out who was seen since, who is said to have been, and whose window is open', () => {
    expect(left({ isSeen: true })).toBe('seen');
    expect(left({ state: null })).toBe('seen');
    expect(left({ state: 'to-confirm' })).toBe('to-confirm');
    for (const state of ['upcoming', 'due'] satisfies LadderState[]) expect(left({ state })).toBe('not-yet');
  });

  it('never prints a confidential address, nor sends the text; without an address only the text is left', () => {
    expect(left({ confidential: ['main'] })).toBe('confidential');
    expect(one({ confidential: ['main'] }, 'email').ok).toBe(false);
    expect(left({ addresses: [] })).toBe('no-address');
    expect(one({ addresses: [] }, 'email')).toEqual({ ok: true, value: { to: [null], leftOut: [] } });
  });
});

describe('two homes of a child', () => {
  const second = { ...home, kind: 'second' as const, recipient: 'M. Benali', street: '8 rue Basse' };
  const anne = { id: 'a', name: 'Anne Benali', authority: 'joint', keptAway: false, decision: null, home: 'main' } as const;
  const karim = { ...anne, id: 'k', name: 'Karim Benali', home: 'second' } as const;

  it('get a letter each, on paper; an e-mail is one text, and goes to nobody when the only parent there is kept away', () => {
    const both = one({ addresses: [home, second], parents: [anne, karim] });
    expect(both.ok && both.value.to.map((to) => `${to?.recipient}, ${to?.street}`)).toEqual([
      ...['Anne Benali, 3 rue Haute', 'Karim Benali, 8 rue Basse'],
    ]);
    const away = { ...anne, keptAway: true, decision: 'ordonnance de protection' };
    expect(left({ parents: [away] })).toBe('kept-away');
    expect(one({ parents: [away] }, 'email').ok).toBe(false);
    expect(left({ parents: [{ ...anne, authority: 'withdrawn' }] })).toBe('without-authority');
  });
});

describe('what is written', () => {
  const matter = {
    ...{ givenName: 'Yanis', familyName: 'BENALI', visit: 'Visite des 9 mois', before: '2026-12-24' },
    ...{ pilot: null, team: 'Réseau périnatal' },
  };

  it('fills the words of the template with the child and the visit, and leaves none', () => {
    const { title, body } = fillLetter(FIRST_TEMPLATE, matter);
    expect(title).toBe('Suivi de Yanis BENALI');
    expect(body).toContain('la visite des 9 mois était prévue avant le 24/12/2026');
    expect(fillLetter(FIRST_TEMPLATE, { ...matter, givenName: 'Élise' }).title).toBe('Suivi d’Élise BENALI');
    expect(body).toContain('le médecin du suivi peut recevoir Yanis');
    expect(`${title}${body}`).not.toMatch(/[{}]/);
  });

  it('names whom to write to: the parents of a child, else the person', () => {
    expect(addressedTo({ name: 'Yanis BENALI', birth: '2025-12-20' }, '2026-12-28')).toBe('Aux parents de Yanis BENALI');
    expect(addressedTo({ name: 'Anne BLANC', birth: '1950-12-20' }, '2026-12-28')).toBe('Anne BLANC');
  });

  it('refuses a template with a word that nothing fills, and one that says a child is late', () => {
    expect(checkTemplate(FIRST_TEMPLATE)).toMatchObject({ ok: true });
    expect(checkTemplate({ title: 'Suivi', body: '{adresse}' })).toMatchObject({
      refusal: { code: 'unknown-word', word: 'adresse' },
    });
    expect(checkTemplate({ title: 'Suivi', body: 'Votre enfant est en retard.' })).toMatchObject({
      refusal: { code: 'says-late' },
    });
    expect(checkTemplate({ title: ' ', body: 'x' })).toMatchObject({ refusal: { code: 'empty' } });
  });
});
