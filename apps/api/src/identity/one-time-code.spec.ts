import { Secret, TOTP } from 'otpauth';
import { codeAddress, newCodeSecret, newRecoveryCodes, readCode, stepOf } from './one-time-code';
import { keyedHash, seal, unseal } from './seal-secret';

const RFC_SECRET = Secret.fromHex('3132333435363738393031323334353637383930').base32;
const at = (seconds: number) => new Date(seconds * 1000).toISOString();

describe('the code of a telephone', () => {
  // RFC 6238, appendix B, SHA-1: eight figures there, of which a telephone shows the last six.
  it.each([
    [59, '94287082'],
    [1111111109, '07081804'],
    [1111111111, '14050471'],
    [1234567890, '89005924'],
    [2000000000, '69279037'],
    [20000000000, '65353130'],
  ])('is that of RFC 6238 at %i s', (seconds, vector) => {
    const eight = new TOTP({ secret: Secret.fromBase32(RFC_SECRET), digits: 8 });
    expect(eight.generate({ timestamp: seconds * 1000 })).toBe(vector);
    expect(stepOf(RFC_SECRET, vector.slice(2), at(seconds))).toBe(Math.floor(seconds / 30));
  });

  it('is taken one step early or late, and no further', () => {
    expect(stepOf(RFC_SECRET, '287082', at(59 + 30))).toBe(1);
    expect(stepOf(RFC_SECRET, '287082', at(59 + 61))).toBeNull();
    expect(stepOf(RFC_SECRET, '000000', at(59))).toBeNull();
  });

  it('is announced to the telephone under the product’s name and the login', () => {
    expect(codeAddress(RFC_SECRET, 'marion.quere')).toMatch(/^otpauth:\/\/totp\/Jalon:marion\.quere\?issuer=Jalon&secret=GEZ/);
    expect(newCodeSecret()).toMatch(/^[A-Z2-7]{32}$/);
  });

  it('is told from a recovery code however it is typed', () => {
    expect(readCode('287 082')).toEqual({ kind: 'telephone', code: '287082' });
    const [recovery] = newRecoveryCodes();
    expect(readCode(recovery!.toUpperCase())).toEqual({ kind: 'recovery', code: recovery!.replace(/-/g, '') });
    expect(new Set(newRecoveryCodes()).size).toBe(10);
  });
});

describe('a sealed secret', () => {
  const key = 'une clé de seize signes et davantage';

  it('opens for its owner under its key, and for nobody else', () => {
    const sealed = seal(key, 'claire', RFC_SECRET);
    expect(sealed).not.toContain(RFC_SECRET);
    expect(unseal(key, 'claire', sealed)).toBe(RFC_SECRET);
    expect(unseal(key, 'sandrine', sealed)).toBeNull();
    expect(unseal(`${key}!`, 'claire', sealed)).toBeNull();
    expect(unseal(key, 'claire', `${sealed.slice(0, -2)}AA`)).toBeNull();
    expect(unseal(key, 'claire', 'autre chose')).toBeNull();
  });

  it('hashes by use, so that one list says nothing of another', () => {
    expect(keyedHash(key, 'recovery', 'x')).not.toBe(keyedHash(key, 'door', 'x'));
  });
});
