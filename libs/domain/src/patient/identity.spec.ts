import fc from 'fast-check';
import { checkAttributes, formatInsMatricule, INS_OIDS, insKindOf, mayCallInsi, mayCarryIns, padIpp, readInsMatricule } from '.';
import { sameIpp, statusOf, type IdentityAttribute } from '.';

describe('the INS matricule', () => {
  it.each(['279035121518989', '262087503203977', '277010115400329', '185057512345673', '885997512345663', '781102A12500908'])(
    'accepts %s',
    (matricule) => expect(readInsMatricule(matricule)).toEqual({ ok: true, value: matricule }),
  );

  it('refuses the example printed with a wrong key, and says the right one', () => {
    expect(readInsMatricule('123456789012244')).toEqual({
      ok: false,
      refusal: { code: 'ins-key', typed: '123456789012244', expectedKey: '12' },
    });
  });

  it('refuses what is not a matricule', () => {
    for (const typed of ['', '2790351215189', '27903512151898X', '079035121518989']) {
      expect(readInsMatricule(typed)).toMatchObject({ ok: false, refusal: { code: 'ins-shape' } });
    }
  });

  it('finds every single wrong digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 9 }), (position, shift) => {
        const right = '279035121518989';
        const wrong = right.slice(0, position) + ((Number(right[position]) + shift) % 10) + right.slice(position + 1);
        expect(readInsMatricule(wrong).ok).toBe(false);
      }),
    );
  });

  it('writes it in groups and knows whose number it is', () => {
    expect(formatInsMatricule('243025399012336')).toBe('2 43 02 53 990 123 36');
    expect(insKindOf(`urn:oid:${INS_OIDS['INS-NIR-TEST']}`)).toBe('INS-NIR-TEST');
    expect(insKindOf('1.2.3')).toBeNull();
  });
});

describe('the identity status', () => {
  it.each([
    [false, false, 'PROV'],
    [true, false, 'VALI'],
    [false, true, 'RECUP'],
    [true, true, 'QUAL'],
  ] as const)('with document %s and INSi %s is %s', (documentChecked, insiRetrieved, status) => {
    expect(statusOf({ documentChecked, insiRetrieved, attributes: ['HOMA'] })).toBe(status);
  });

  it('falls to PROV when doubtful or fictitious, which forbids the INSi call and the INS itself', () => {
    for (const attribute of ['DOUT', 'FICT'] satisfies IdentityAttribute[]) {
      const status = statusOf({ documentChecked: true, insiRetrieved: true, attributes: [attribute] });
      expect([status, mayCallInsi([attribute]), mayCarryIns(status)]).toEqual(['PROV', false, false]);
    }
    expect(checkAttributes(['DOUT', 'FICT'])).toEqual({ ok: false, refusal: { code: 'doubtful-and-fictitious' } });
    expect(checkAttributes(['DOUT', 'HOMA']).ok).toBe(true);
  });
});

describe('the IPP', () => {
  it('gets its zeros back, and never decides by them', () => {
    expect(padIpp(' 4101110', 8)).toBe('04101110');
    expect(sameIpp('04101110', '4101110')).toBe(true);
    expect(sameIpp('0', '00')).toBe(true);
    expect(sameIpp('14101110', '4101110')).toBe(false);
  });
});
