import {
  proposedLine,
  sessionsLeftFrom,
  whatChanged,
  type LineField,
  type PrescriptionLine,
  type Wanted,
} from '@jalon/domain/prescription';
import type { Head, Sheet } from './operations';

/** Lines travel as JSON: the server checked their shape before it kept them. */
export const asLines = (sent: unknown): PrescriptionLine[] => (Array.isArray(sent) ? (sent as PrescriptionLine[]) : []);

export const asWanted = (sent: unknown): Wanted => sent as Wanted;

/** « Dr Paul Vasseur ». */
export const doctorOf = ({ prescriber: { civility, given, family } }: Pick<Head, 'prescriber'>) =>
  [civility, given, family].filter(Boolean).join(' ');

/** A prescription’s head as paper carries it. */
export const headOnPaper = (head: Head) => ({
  patient: head.patient,
  prescriber: doctorOf(head),
  rpps: head.prescriber.rpps,
  practice: head.practiceName,
});

export const inForceOf = (head: Head) => head.versions.find(({ state }) => state === 'in-force') ?? null;

/** The version that this request brought, and the one it replaced. */
export function broughtBy(sheet: Sheet) {
  const { versions } = sheet.prescription;
  const after = versions.find(({ requestId }) => requestId === sheet.id) ?? null;
  const before = after ? versions.find(({ number }) => number === after.number - 1) : null;
  return after && before ? { after, before } : null;
}

export interface Change {
  before: PrescriptionLine;
  after: PrescriptionLine;
  beforeNumber: number;
  afterNumber: number;
}

/** The request's line as it was and as it will be: asked for, prepared, or already signed. */
export function changeOf(sheet: Sheet): Change | null {
  const signed = broughtBy(sheet);
  const inForce = signed?.before ?? inForceOf(sheet.prescription);
  const before = asLines(inForce?.lines).find(({ id }) => id === sheet.lineId);
  if (!inForce || !before) return null;
  const lines = asLines(signed?.after.lines ?? sheet.draft);
  const after = lines.find(({ id }) => id === sheet.lineId) ?? proposedLine(before, asWanted(sheet.wanted)).line;
  return { before, after, beforeNumber: inForce.number, afterNumber: inForce.number + 1 };
}

/** The whole prescription as it is to be signed. */
export function linesToSign(sheet: Sheet): PrescriptionLine[] {
  const draft = asLines(sheet.draft);
  if (draft.length > 0) return draft;
  const wanted = asWanted(sheet.wanted);
  return asLines(inForceOf(sheet.prescription)?.lines).map((line) =>
    line.id === sheet.lineId ? proposedLine(line, wanted).line : line,
  );
}

/** Sundays stand right under the frequency that brings them. */
const READ_IN_ORDER: readonly LineField[] = [
  'act',
  'detail',
  'device',
  'frequency',
  'strictlyDaily',
  'start',
  'end',
  'sessions',
  'longTermIllness',
];

/**
 * The fields that a reader compares. The first day is left to the sentence under the table unless it is what was wrong: a change
 * always starts some day.
 */
export function comparedFields({ before, after }: Pick<Change, 'before' | 'after'>, wrong: Wanted['wrong']): LineField[] {
  const [changed] = whatChanged([before], [after]);
  if (changed?.kind !== 'changed') return [];
  const fields = changed.fields.map(({ field }) => field).filter((field) => field !== 'start' || wrong === 'dates');
  return READ_IN_ORDER.filter((field) => fields.includes(field));
}

/** What remains of the old writing when the new one starts: 9 sessions are compared with 19, not the 15 of the whole month. */
export function sessionsBefore({ before, after }: Pick<Change, 'before' | 'after'>): number {
  return after.start > before.start ? sessionsLeftFrom(before, after.start) : before.sessions;
}
