import { suspectDuplicate, type ComparedIdentity } from '.';

const lina: ComparedIdentity = {
  ...{ birthFamilyName: 'NGUYEN', usedFamilyName: 'NGUYEN', birthGivenName: 'Lina', usedGivenName: 'Lina' },
  ...{ birthDate: '2026-01-20', sex: 'F' as const },
};
const helene: ComparedIdentity = {
  ...{ birthFamilyName: 'LE BRAS', usedFamilyName: 'GARNIER', birthGivenName: 'Hélène', usedGivenName: 'Hélène' },
  ...{ birthDate: '1943-02-05', sex: 'F' as const },
};

describe('two records that may be one person', () => {
  it('are found by the same traits, whichever surname each record knows', () => {
    expect(suspectDuplicate(helene, { ...helene, usedFamilyName: 'LEBRAS', usedGivenName: 'HELENE' })).toBe('same-traits');
    expect(suspectDuplicate(helene, { ...helene, birthFamilyName: null })).toBe('same-traits');
    expect(suspectDuplicate(helene, { ...helene, birthDate: '1943', sex: 'U' })).toBe('same-traits');
  });

  it('are found one keystroke, one particle or one list of given names apart', () => {
    expect(suspectDuplicate(helene, { ...helene, birthFamilyName: null, usedFamilyName: 'GARNIERE' })).toBe('close-names');
    expect(suspectDuplicate(helene, { ...helene, birthGivenName: null, usedGivenName: 'Hélène Anne' })).toBe('close-names');
  });

  it('are one person by one matricule, whatever the names, and two by two', () => {
    const ins = '243025399012336';
    expect(suspectDuplicate({ ...helene, ins }, { ...lina, ins })).toBe('same-ins');
    expect(suspectDuplicate({ ...helene, ins }, { ...helene, ins: '279035121518989' })).toBeNull();
  });

  it('are never twins', () => {
    for (const twin of ['Théo', 'Line', 'Nina', 'Tina'])
      expect(suspectDuplicate(lina, { ...lina, birthGivenName: twin, usedGivenName: twin })).toBeNull();
  });

  it('are not two people of other birth dates or sexes', () => {
    expect(suspectDuplicate(helene, { ...helene, birthDate: '1943-05-02' })).toBeNull();
    expect(suspectDuplicate(helene, { ...helene, sex: 'M' })).toBeNull();
  });
});
