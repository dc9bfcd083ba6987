import { addDays } from '@jalon/domain/calendar';
import { periodOfNamedDays, type Frequency, type PrescriptionLine } from '@jalon/domain/prescription';
import { FREQUENCIES, FREQUENCY_KEYS, type FrequencyKey } from './ask-form';

export const NAMED_DAYS = ['fixed-dates', 'before-cure'] as const;
export type FirstFrequencyKey = FrequencyKey | (typeof NAMED_DAYS)[number];

const A_MONTH = 29;

const withoutDays = (frequency: Frequency) =>
  frequency.kind === 'times-a-week' ? { kind: frequency.kind, times: frequency.times } : frequency;

export function keyOfFrequency(frequency: Frequency): FirstFrequencyKey {
  if (frequency.kind === 'fixed-dates' || frequency.kind === 'before-cure') return frequency.kind;
  return FREQUENCY_KEYS.find((key) => JSON.stringify(FREQUENCIES[key]) === JSON.stringify(withoutDays(frequency))) ?? 'day-1';
}

/** Named days make the period; a rhythm chosen after them lasts a month again. */
export function frequencyChosen(
  frequency: Frequency,
  line: PrescriptionLine,
): Pick<PrescriptionLine, 'frequency' | 'start' | 'end'> {
  const period = periodOfNamedDays(frequency);
  if (period) return { frequency, ...period };
  const { start, end } = line;
  return { frequency, start, end: periodOfNamedDays(line.frequency) ? addDays(start, A_MONTH) : end };
}
