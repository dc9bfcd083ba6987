import { decideLink, LINK_TRAITS, type LinkFacts } from '.';

const same = {
  birthFamilyName: 'same',
  birthGivenName: 'same',
  birthDate: 'same',
  sex: 'same',
  birthPlaceInsee: 'same',
} as const;
const QUALIFIED: LinkFacts = {
  ...{ ownStatus: 'QUAL', status: 'QUAL', ins: 'same', traits: same, homonym: false, doubtful: false, multipleBirth: false },
  ...{ toldApart: null, linked: null },
};
const CHECKED: LinkFacts = { ...QUALIFIED, status: 'VALI', ins: 'unknown' };
const decide = (facts: LinkFacts, more: object = {}) =>
  decideLink(facts, { note: 'Carte vue des deux côtés', confirmed: [], ...more });

describe('may the records of two organisations be linked?', () => {
  it('by one matricule of two qualified identities, whatever a name became', () => {
    expect(decide({ ...QUALIFIED, traits: { ...same, birthFamilyName: 'different' } }, { note: '' })).toEqual({
      ok: true,
      value: 'same-ins',
    });
    expect(decide({ ...QUALIFIED, ins: 'different' })).toMatchObject({ refusal: { code: 'two-matricules' } });
  });

  it('by five equal traits of two checked identities, once somebody says at what she looked', () => {
    expect(decide(CHECKED)).toEqual({ ok: true, value: 'same-traits' });
    expect(decide(CHECKED, { note: ' ' })).toMatchObject({ refusal: { code: 'note-missing' } });
  });

  it.each(LINK_TRAITS)('not while %s differs or is not known', (trait) => {
    for (const how of ['different', 'unknown'] as const)
      expect(decide({ ...CHECKED, traits: { ...same, [trait]: how } })).toMatchObject({
        refusal: { code: 'traits-differ', traits: [trait] },
      });
  });

  it.each(['PROV', 'RECUP'] as const)('not while the document of either side is not checked (%s)', (status) => {
    expect(decide({ ...CHECKED, status })).toMatchObject({ refusal: { code: 'not-checked', ours: false, theirs: true } });
    expect(decide({ ...CHECKED, ownStatus: status })).toMatchObject({
      refusal: { code: 'not-checked', ours: true, theirs: false },
    });
  });

  it.each([
    [{ linked: 'x' }, 'linked-already'],
    [{ toldApart: 'twin' }, 'told-apart'],
    [{ toldApart: 'not-the-same' }, 'told-apart'],
    [{ doubtful: true }, 'doubtful'],
  ] satisfies [Partial<LinkFacts>, string][])('never with %j, even by one matricule', (facts, code) => {
    expect(decide({ ...QUALIFIED, ...facts })).toMatchObject({ ok: false, refusal: { code } });
  });

  it('asks about twins and homonyms, one by one', () => {
    const facts = { ...CHECKED, multipleBirth: true, homonym: true };
    expect(decide(facts, { confirmed: ['homonym'] })).toMatchObject({
      refusal: { code: 'to-confirm', doubts: ['multiple-birth'] },
    });
    expect(decide(facts, { confirmed: ['homonym', 'multiple-birth'] })).toMatchObject({ ok: true });
  });
});
