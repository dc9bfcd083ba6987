import { z } from 'zod';
import { daysBetween, isIsoDate } from '@jalon/domain/calendar';
import {
  CARE_ACTS,
  REQUEST_REASONS,
  type CareActCode,
  type PrescriptionLine,
  type RequestReasonCode,
  type Wanted,
} from '@jalon/domain/prescription';
import { ok, refuse, type Result } from '@jalon/domain/result';

const day = z.string().refine(isIsoDate);
const frequency = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('times-a-day'), times: z.int().min(1).max(24) }),
  z.object({ kind: z.literal('every-n-days'), n: z.int().min(2).max(60) }),
  z.object({
    kind: z.literal('times-a-week'),
    times: z.int().min(1).max(21),
    weekdays: z.array(z.int().min(1).max(7)).max(7).optional(),
  }),
  z.object({ kind: z.literal('fixed-dates'), dates: z.array(day).min(1).max(60) }),
  z.object({ kind: z.literal('before-cure'), hours: z.int().min(1).max(336), cures: z.array(day).min(1).max(30) }),
]);
const device = z.enum(['port', 'picc-line', 'midline', 'tunnelled-catheter', 'peripheral-line', 'subcutaneous', 'none']);
const act = z.string().refine((code): code is CareActCode => Object.hasOwn(CARE_ACTS, code));
/** No care at home is prescribed for longer; and nobody makes the server count the days of ten thousand years. */
const LONGEST_DAYS = 800;
/** Asked even of a line whose days were just refused: only days are counted. */
const notTooLong = ({ start, end }: { start: string; end: string }) =>
  [start, end].every(isIsoDate) && daysBetween(start, end) <= LONGEST_DAYS;
const line = z.object({
  id: z.string().min(1).max(60),
  act,
  detail: z.string().max(300).nullable(),
  device,
  frequency,
  start: day,
  end: day,
  sessions: z.int().min(0).max(2000),
  strictlyDaily: z.boolean(),
  longTermIllness: z.boolean().nullable(),
});
const wanted = z.discriminatedUnion('wrong', [
  z.object({ wrong: z.literal('frequency'), frequency, from: day, strictlyDaily: z.boolean().optional() }),
  z.object({ wrong: z.literal('dates'), start: day, end: day }),
  z.object({ wrong: z.literal('act'), act, from: day, device: device.optional() }),
  z.object({ wrong: z.literal('device'), device, from: day }),
]);

export type Unreadable = { code: 'not-a-prescription'; at: string };

const unreadable = (error: z.ZodError) =>
  refuse({ code: 'not-a-prescription' as const, at: error.issues[0]?.path.join('.') ?? '' });

/** Lines as the page sent them, checked before the domain believes them. */
export function readLines(sent: unknown): Result<PrescriptionLine[], Unreadable> {
  const read = z.array(line.refine(notTooLong)).min(1).max(30).safeParse(sent);
  return read.success ? ok(read.data as PrescriptionLine[]) : unreadable(read.error);
}

export function readWanted(sent: unknown): Result<Wanted, Unreadable> {
  const read = wanted.safeParse(sent);
  if (read.success && read.data.wrong === 'dates' && !notTooLong(read.data))
    return refuse({ code: 'not-a-prescription', at: 'end' });
  return read.success ? ok(read.data as Wanted) : unreadable(read.error);
}

export function readReason(sent: string): Result<RequestReasonCode, { code: 'reason-missing' }> {
  return Object.hasOwn(REQUEST_REASONS, sent) ? ok(sent as RequestReasonCode) : refuse({ code: 'reason-missing' as const });
}
