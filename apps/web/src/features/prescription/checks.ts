import type { HolidayRegion } from '@jalon/domain/calendar';
import { checkBeforeSignature, whatChanged, type Check, type PrescriptionLine } from '@jalon/domain/prescription';
import { asLines, inForceOf } from './lines-of';
import type { Head } from './operations';

/**
 * The checks of what is to be signed on this day. Lines that do not change were checked when they were signed: of them only what
 * forbids to sign comes back.
 */
export function checksOf(head: Head, lines: readonly PrescriptionLine[], signedOn: string): Check[] {
  const inForce = inForceOf(head);
  const old = asLines(inForce?.lines);
  const checks = checkBeforeSignature(lines, {
    signedOn,
    region: head.holidayRegion as HolidayRegion,
    previous: inForce ? { number: inForce.number, lines: old } : null,
    patientHasLongTermIllness: head.patient.longTermIllness || null,
  });
  const changed = new Set(whatChanged(old, lines).map(({ lineId }) => lineId));
  return checks.filter(({ lineId, level }) => changed.has(lineId) || level === 'error');
}

/** The four that a prescriber reads at a glance when all is well; what is wrong is always shown. */
const AT_A_GLANCE: readonly Check['code'][] = [
  'sessions-add-up',
  'follows-previous',
  'daily-sentence',
  'starts-before-signature',
];

export function shownChecks(checks: readonly Check[]): Check[] {
  return checks
    .filter(({ level, code }) => level !== 'fine' || AT_A_GLANCE.includes(code))
    .sort((a, b) => AT_A_GLANCE.indexOf(a.code) - AT_A_GLANCE.indexOf(b.code));
}
