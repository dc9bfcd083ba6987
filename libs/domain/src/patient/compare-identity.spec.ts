import fc from 'fast-check';
import { compareIdentity, type IncomingTraits, type KnownIdentity } from '.';

const garnier: KnownIdentity = {
  ipp: '04101369',
  birthName: 'LE BRAS',
  usedNames: ['GARNIER'],
  birthFirstName: 'Hélène',
  usedFirstName: null,
  birth: '1943-02-05',
  sex: 'F',
  status: 'QUAL',
};
const row: IncomingTraits = { ipp: '4101369', last: 'Garnier', first: 'HELENE', birth: '1943-02-05', sex: 'F' };

describe('is the person of this row the patient of this file?', () => {
  it('recognises her by used name, by birth name and by a remembered name, in spite of lost zeros', () => {
    expect(compareIdentity(row, garnier)).toEqual({ verdict: 'same', by: 'ipp' });
    expect(compareIdentity({ ...row, last: 'LEBRAS' }, garnier)).toEqual({ verdict: 'same', by: 'ipp' });
    const remembered = { ...garnier, usedNames: ['GARNIER', 'GARNIER-LE BRAS'] };
    expect(compareIdentity({ ...row, last: 'Garnier Le Bras' }, remembered)).toEqual({ verdict: 'same', by: 'ipp' });
  });

  it('asks « nom utilisé ? » when only the surname is new', () => {
    expect(compareIdentity({ ...row, last: 'PICARD' }, garnier)).toEqual({
      verdict: 'name-used?',
      incoming: 'PICARD',
      known: ['GARNIER', 'LE BRAS'],
    });
  });

  it('lists what differs under one IPP, and says that a qualified record wins', () => {
    expect(compareIdentity({ ...row, birth: '1943-02-15', sex: 'M' }, garnier)).toEqual({
      verdict: 'traits-differ',
      recordWins: true,
      differences: [
        { trait: 'birth', incoming: '1943-02-15', known: '1943-02-05' },
        { trait: 'sex', incoming: 'M', known: 'F' },
      ],
    });
    const other = compareIdentity({ ...row, last: 'MOREL', first: 'Paul' }, { ...garnier, status: 'PROV' });
    expect(other).toMatchObject({ verdict: 'traits-differ', recordWins: false });
    expect(other.verdict === 'traits-differ' && other.differences.map(({ trait }) => trait)).toEqual(['last', 'first']);
    expect(compareIdentity({ ...row, birthName: 'PETIT' }, garnier)).toMatchObject({ verdict: 'traits-differ' });
  });

  it('matches without an IPP only by all the traits', () => {
    expect(compareIdentity({ ...row, ipp: null }, garnier)).toEqual({ verdict: 'same', by: 'traits' });
    expect(compareIdentity({ ...row, ipp: null, last: 'PICARD' }, garnier).verdict).toBe('no');
    expect(compareIdentity({ ...row, ipp: null }, { ...garnier, birth: '1943' }).verdict).toBe('no');
    expect(compareIdentity({ ...row, ipp: null, first: 'Hélène Marie' }, garnier).verdict).toBe('no');
  });

  it('accepts a partial birth date under one IPP when nothing contradicts it', () => {
    expect(compareIdentity(row, { ...garnier, birth: '1943' })).toEqual({ verdict: 'same', by: 'ipp' });
    expect(compareIdentity(row, { ...garnier, birth: '1944' })).toMatchObject({ verdict: 'traits-differ' });
  });

  it('flags the same traits under another IPP instead of merging or hiding them', () => {
    expect(compareIdentity({ ...row, ipp: '04109999' }, garnier)).toEqual({ verdict: 'no', because: 'other-ipp-same-traits' });
    expect(compareIdentity({ ...row, ipp: '04109999', first: 'Paul' }, garnier)).toEqual({
      verdict: 'no',
      because: 'other-person',
    });
  });

  it('never matches without the birth date, whatever else agrees', () => {
    const traits = fc.record({
      last: fc.constantFrom('GARNIER', 'X'),
      first: fc.constantFrom('Hélène', 'Y'),
      ipp: fc.constantFrom('04101369', null),
    });
    fc.assert(
      fc.property(traits, (some) => {
        expect(compareIdentity({ ...row, ...some, birth: null }, garnier)).toEqual({
          verdict: 'no',
          because: 'birth-date-missing',
        });
      }),
    );
  });
});
