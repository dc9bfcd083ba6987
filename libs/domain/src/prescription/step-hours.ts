import { ok, refuse, type Result } from '../result';
import { STEP_LIMITS, type StepLimits } from './whose-turn';

/** The steps at which somebody is waited for; what is signed leaves by itself. */
export const WAITING_STEPS = ['requested', 'returned', 'verified', 'prepared', 'refused', 'sent'] as const;
export type WaitingStep = (typeof WAITING_STEPS)[number];

/** Hours that a unit sets for its own requests; what is absent keeps the product's default. */
export type StepHours = Partial<Record<WaitingStep, number>>;

/** A step that waits longer than two weeks is not waited for any more. */
const [LEAST, MOST] = [1, 336] as const;

export function checkStepHours(
  hours: StepHours,
): Result<StepHours, { code: 'setting-out-of-bounds'; field: string; from: number; to: number }> {
  for (const field of WAITING_STEPS) {
    const value = hours[field];
    if (value !== undefined && (!Number.isInteger(value) || value < LEAST || value > MOST))
      return refuse({ code: 'setting-out-of-bounds' as const, field, from: LEAST, to: MOST });
  }
  return ok(Object.fromEntries(WAITING_STEPS.flatMap((step) => (hours[step] === undefined ? [] : [[step, hours[step]]]))));
}

/** How long each step waits in this unit: only the hours are its own, who acts next is the same everywhere. */
export function limitsOf(hours: StepHours | null | undefined): StepLimits {
  if (!hours) return STEP_LIMITS;
  const limits = { ...STEP_LIMITS };
  for (const step of WAITING_STEPS) limits[step] = { ...limits[step], hours: hours[step] ?? limits[step].hours };
  return limits;
}

/** The hours that apply, the defaults included: what an administrator reads and changes. */
export function hoursOf(hours: StepHours | null | undefined): Record<WaitingStep, number> {
  const { requested, returned, verified, prepared, refused, sent } = limitsOf(hours);
  return {
    ...{ requested: requested.hours, returned: returned.hours, verified: verified.hours },
    ...{ prepared: prepared.hours, refused: refused.hours, sent: sent.hours },
  };
}
