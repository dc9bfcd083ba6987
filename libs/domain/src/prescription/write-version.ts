import type { Instant, IsoDate } from '../calendar';
import { ok, refuse, type Result } from '../result';
import { checkBeforeSignature, maySign, type Check, type SignatureContext } from './check-before-signature';
import type { Prescriber, PrescriptionLine, PrescriptionVersion, SignedHow } from './types';

/** The one door to prescribing: without the right there is no `Prescriber`, and without a `Prescriber` no version. */
export function asPrescriber(person: {
  personId: string;
  name: string;
  unitId: number;
  mayPrescribe: boolean;
}): Result<Prescriber, { code: 'not-a-prescriber' }> {
  const { personId, name, unitId, mayPrescribe } = person;
  return mayPrescribe ? ok({ personId, name, unitId } as Prescriber) : refuse({ code: 'not-a-prescriber' as const });
}

export type WriteRefusal =
  | { code: 'checks-failed'; checks: readonly Check[] }
  | { code: 'signing-not-enabled' }
  | { code: 'signed-paper-missing' }
  | { code: 'version-moved'; inForce: number };

export interface Signing {
  by: Prescriber;
  how: SignedHow;
  signedOn: IsoDate;
  at: Instant;
  /** The photo or scan of the signed paper is attached. */
  paperAttached: boolean;
  /** The site has switched signing inside Jalon on. */
  signingEnabled: boolean;
  /** The version that the prescriber had before their eyes; null for the first. */
  seen: number | null;
}

/**
 * A new version that supersedes the one in force; the old one is never touched. On paper it takes effect once the signed original is
 * attached. When another version came meanwhile nothing is signed: the new difference must be seen first.
 */
export function writeVersion(
  current: PrescriptionVersion | null,
  lines: readonly PrescriptionLine[],
  signing: Signing,
  context: Omit<SignatureContext, 'previous' | 'signedOn'>,
): Result<PrescriptionVersion, WriteRefusal> {
  if ((current?.number ?? null) !== signing.seen)
    return refuse({ code: 'version-moved' as const, inForce: current?.number ?? 0 });
  if (signing.how === 'jalon' && !signing.signingEnabled) return refuse({ code: 'signing-not-enabled' as const });
  if (signing.how === 'paper' && !signing.paperAttached) return refuse({ code: 'signed-paper-missing' as const });
  const previous = current ? { number: current.number, lines: current.lines } : null;
  const checks = checkBeforeSignature(lines, { ...context, previous, signedOn: signing.signedOn });
  if (!maySign(checks))
    return refuse({ code: 'checks-failed' as const, checks: checks.filter(({ level }) => level === 'error') });
  return ok({
    number: (current?.number ?? 0) + 1,
    lines,
    prescriber: signing.by,
    signedOn: signing.signedOn,
    signedHow: signing.how,
    effectiveAt: signing.at,
    supersedes: current?.number ?? null,
  });
}

/** The last day that a version covers: « ordonnance actuelle valable jusqu’au … ». */
export function validUntil(lines: readonly Pick<PrescriptionLine, 'end'>[]): IsoDate | null {
  return lines.reduce<IsoDate | null>((last, { end }) => (last === null || end > last ? end : last), null);
}
