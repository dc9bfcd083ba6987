import { correctIdentity, type IdentityOnFile } from './index';

const onFile: IdentityOnFile = {
  birthFamilyName: 'LE BRAS',
  usedFamilyName: 'GARNIER',
  birthGivenName: 'Hélène',
  usedGivenName: 'Hélène',
  birthDate: '1943-02-05',
  sex: 'F',
  birthPlace: 'Valmont',
  status: 'QUAL',
  ins: true,
};
const { status: _status, ins: _ins, ...traits } = onFile;
const correct = (more: Partial<typeof traits>, proof: 'CN' | null = null, doubtful = false, file = onFile) =>
  correctIdentity(file, { traits: { ...traits, ...more }, proof, doubtful });

describe('correcting an identity', () => {
  it('keeps a qualified identity qualified when only the name used changes', () => {
    expect(correct({ usedFamilyName: 'GARNIER-ROUX' })).toMatchObject({ ok: true, value: { status: 'QUAL', keepsIns: true } });
  });

  it('does not change a strict trait of a checked identity without a document', () => {
    expect(correct({ birthDate: '1943-05-02' })).toEqual({ ok: false, refusal: { code: 'proof-needed', status: 'QUAL' } });
  });

  it('undoes the matricule with the strict trait that changes: the document alone remains', () => {
    expect(correct({ birthDate: '1943-05-02' }, 'CN')).toMatchObject({ ok: true, value: { status: 'VALI', keepsIns: false } });
  });

  it('validates a provisional identity on a document, and takes an accent or a hyphen for no change', () => {
    const provisional = { ...onFile, status: 'PROV' as const, ins: false };
    expect(correct({}, 'CN', false, provisional)).toMatchObject({ value: { status: 'VALI' } });
    expect(correct({ birthFamilyName: 'Le-Bras', birthGivenName: 'Helene' })).toMatchObject({
      value: { status: 'QUAL', keepsIns: true },
    });
  });

  it('sends a doubtful identity back to provisional, without its matricule', () => {
    expect(correct({}, null, true)).toMatchObject({ ok: true, value: { status: 'PROV', keepsIns: false } });
  });

  it('refuses a record without a name, and a birth date that is none', () => {
    expect(correct({ usedFamilyName: ' ' })).toMatchObject({ refusal: { code: 'name-missing' } });
    expect(correct({ birthDate: '1943-02-31' }, 'CN')).toMatchObject({ refusal: { code: 'birth-date-wrong' } });
  });
});
