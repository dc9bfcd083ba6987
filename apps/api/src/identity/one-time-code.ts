import { randomInt } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

/** One step before and one after: telephones run a little early or late. */
const WINDOW = 1;
const RECOVERY_CODES = 10;
/** No sign that is taken for another, read on paper: 27 signs, 12 of them: 57 bits. */
const RECOVERY_SIGNS = 'abcdefghjkmnpqrtuvwxy346789';

/** 160 bits, as RFC 4226 recommends, in the base 32 that a telephone's application reads. */
export const newCodeSecret = (): string => new Secret({ size: 20 }).base32;

const totp = (secret: string, login: string): TOTP =>
  new TOTP({ issuer: 'Jalon', label: login, secret: Secret.fromBase32(secret) });

/** What the QR code says. */
export const codeAddress = (secret: string, login: string): string => totp(secret, login).toString();

/** The time step to which a code belongs (RFC 6238), or null: the step is kept, so that the code opens once. */
export function stepOf(secret: string, code: string, now: string): number | null {
  const timestamp = Date.parse(now);
  const one = totp(secret, '');
  const delta = one.validate({ token: code, timestamp, window: WINDOW });
  return delta === null ? null : one.counter({ timestamp }) + delta;
}

export function newRecoveryCodes(): string[] {
  const group = () => Array.from({ length: 4 }, () => RECOVERY_SIGNS[randomInt(RECOVERY_SIGNS.length)]).join('');
  return Array.from({ length: RECOVERY_CODES }, () => [group(), group(), group()].join('-'));
}

/** What was typed, without the blanks of a telephone's « 123 456 » nor the hyphens of the paper. */
export function readCode(typed: string): { kind: 'telephone' | 'recovery'; code: string } {
  const code = typed.toLowerCase().replace(/[\s-]/g, '');
  return /^\d{6}$/.test(code) ? { kind: 'telephone', code } : { kind: 'recovery', code };
}
