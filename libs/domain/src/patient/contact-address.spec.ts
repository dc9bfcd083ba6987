import { ADDRESS_KINDS, placeForLetter, type AddressKind, type ContactAddress } from '.';

const at = (kind: AddressKind): ContactAddress => ({
  ...{ kind, recipient: `chez ${kind}`, street: '3 rue Haute', postcode: '53990', city: 'Valmont' },
});

describe('where a letter may go', () => {
  it('goes to whoever has the child, else to where the family lives', () => {
    expect(placeForLetter([at('main'), at('second')], [])).toEqual({ ok: true, value: at('main') });
    expect(placeForLetter([at('main'), at('foster')], [])).toEqual({ ok: true, value: at('foster') });
  });

  it('goes nowhere else when that place is confidential: the other address may be of whom it is kept from', () => {
    for (const kind of ['main', 'foster'])
      expect(placeForLetter(ADDRESS_KINDS.map(at), [kind])).toEqual(
        kind === 'main' ? { ok: true, value: at('foster') } : { ok: false, refusal: { code: 'confidential' } },
      );
    expect(placeForLetter([at('second')], ['main'])).toEqual({ ok: false, refusal: { code: 'confidential' } });
  });

  it('says that no address is known, also when only a telephone is', () => {
    expect(placeForLetter([], [])).toEqual({ ok: false, refusal: { code: 'no-address' } });
    expect(placeForLetter([at('second')], [])).toEqual({ ok: false, refusal: { code: 'no-address' } });
    expect(placeForLetter([{ ...at('main'), street: null }], [])).toEqual({ ok: false, refusal: { code: 'no-address' } });
  });
});
