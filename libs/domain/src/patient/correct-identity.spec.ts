import { birthPlaceKind, correctIdentity, INS_OIDS, type IdentityAttribute, type IdentityOnFile, type InsEntered } from './index';

const onFile: IdentityOnFile = {
  birthFamilyName: 'LE BRAS',
  usedFamilyName: 'GARNIER',
  birthGivenName: 'Hélène',
  birthGivenNames: 'Hélène, Anne',
  usedGivenName: 'Hélène',
  birthDate: '1943-02-05',
  sex: 'F',
  birthPlace: 'Valmont',
  birthPlaceInsee: '53990',
  status: 'QUAL',
  ins: true,
};
const { status: _status, ins: _ins, ...traits } = onFile;
const correct = (more: Partial<typeof traits>, proof: 'CN' | null = null, doubtful = false, file = onFile) =>
  decide(more, { proof, attributes: doubtful ? ['DOUT'] : [] }, file);

interface Seen {
  proof?: 'CN' | null;
  attributes?: IdentityAttribute[];
  ins?: InsEntered | null;
}
function decide(more: Partial<typeof traits>, { proof = null, attributes = [], ins = null }: Seen, file = onFile) {
  return correctIdentity(file, { traits: { ...traits, ...more }, proof, attributes, ins, channel: null });
}
const INS = { matricule: '2 43 02 53 990 123 36', oid: INS_OIDS['INS-NIR-TEST'] };

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

  it('validates nothing while a strict trait is missing, the birth place among them', () => {
    const nobodyKnows = { ...onFile, status: 'PROV' as const, ins: false, birthPlaceInsee: null };
    expect(decide({ birthPlaceInsee: null, birthGivenName: null }, { proof: 'CN' }, nobodyKnows)).toMatchObject({
      refusal: { code: 'strict-traits-missing', missing: ['birthGivenName', 'birthPlaceInsee'] },
    });
    expect(decide({ birthPlaceInsee: '99999' }, { proof: 'CN' }, nobodyKnows)).toMatchObject({ value: { status: 'VALI' } });
    expect(decide({ birthPlaceInsee: '5399' }, {}, nobodyKnows)).toMatchObject({ refusal: { code: 'birth-place-wrong' } });
    expect(['53990', '2A004', '99350', '99999', 'Valmont'].map((code) => birthPlaceKind(code))).toEqual([
      ...['france', 'france', 'abroad', 'unknown', null],
    ]);
  });

  it('retrieves by INSi, qualifies with a document, and never for an identity that is doubtful or fictitious', () => {
    const provisional = { ...onFile, status: 'PROV' as const, ins: false };
    expect(decide({}, { ins: INS }, provisional)).toMatchObject({
      value: { status: 'RECUP', ins: { matricule: '243025399012336' } },
    });
    expect(decide({}, { ins: INS, proof: 'CN' }, provisional)).toMatchObject({ value: { status: 'QUAL' } });
    for (const attributes of [['DOUT'], ['FICT']] satisfies IdentityAttribute[][]) {
      expect(decide({}, { ins: INS, attributes }, provisional)).toMatchObject({ refusal: { code: 'insi-forbidden' } });
      expect(decide({}, { proof: 'CN', attributes })).toMatchObject({ value: { status: 'PROV', keepsIns: false, ins: null } });
    }
    expect(decide({}, { attributes: ['DOUT', 'FICT'] })).toMatchObject({ refusal: { code: 'doubtful-and-fictitious' } });
    expect(decide({}, { attributes: ['HOMA'] })).toMatchObject({ value: { status: 'QUAL', keepsIns: true } });
  });

  it('takes no matricule with a wrong key, nor one of an authority that this site may not hold', () => {
    const provisional = { ...onFile, status: 'PROV' as const, ins: false };
    expect(decide({}, { ins: { ...INS, matricule: '243025399012337' } }, provisional)).toMatchObject({
      refusal: { code: 'ins-key' },
    });
    expect(decide({}, { ins: { ...INS, oid: INS_OIDS['INS-NIR'] } }, provisional)).toMatchObject({
      refusal: { code: 'ins-oid' },
    });
  });
});
