import { addDays } from '@jalon/domain/calendar';
import {
  proposedLine,
  whatChanged,
  type CareActCode,
  type Device,
  type Frequency,
  type PrescriptionLine,
  type ProposedLine,
  type RequestReasonCode,
  type Wanted,
  type Wrong,
} from '@jalon/domain/prescription';

/** Frequencies as a nurse says them, by the key of their menu. */
export const FREQUENCIES = {
  'day-1': { kind: 'times-a-day', times: 1 },
  'day-2': { kind: 'times-a-day', times: 2 },
  'day-3': { kind: 'times-a-day', times: 3 },
  'one-in-2': { kind: 'every-n-days', n: 2 },
  'one-in-3': { kind: 'every-n-days', n: 3 },
  'week-3': { kind: 'times-a-week', times: 3 },
  'week-2': { kind: 'times-a-week', times: 2 },
  'week-1': { kind: 'times-a-week', times: 1 },
} as const satisfies Record<string, Frequency>;

export type FrequencyKey = keyof typeof FREQUENCIES;
export const FREQUENCY_KEYS = Object.keys(FREQUENCIES) as FrequencyKey[];

type Reasons = Record<Wrong, readonly RequestReasonCode[]>;
const OF_A_DRESSING: Reasons = {
  frequency: ['oozing', 'coming-off', 'pain', 'other'],
  dates: ['wrong-dates', 'care-moved', 'coming-off', 'other'],
  act: ['oozing', 'other-device', 'pain', 'other'],
  device: ['other-device', 'no-blood-return', 'redness', 'other'],
};
/** Nothing oozes from a blood test, and nothing comes off. */
const WITHOUT_DRESSING: Reasons = {
  frequency: ['care-moved', 'pain', 'fever', 'other'],
  dates: ['wrong-dates', 'care-moved', 'fever', 'other'],
  act: ['other-device', 'pain', 'redness', 'other'],
  device: OF_A_DRESSING.device,
};
const UNDRESSED: readonly CareActCode[] = ['blood-test', 'subcutaneous-injection', 'intramuscular-injection', 'monitoring'];

/** The four answers of the first look, and the rest behind « Autre motif ». */
export const reasonsFor = (act: CareActCode | undefined, wrong: Wrong): readonly RequestReasonCode[] =>
  (act && UNDRESSED.includes(act) ? WITHOUT_DRESSING : OF_A_DRESSING)[wrong];

export interface AskForm {
  lineId: string | null;
  wrong: Wrong | null;
  frequency: FrequencyKey;
  from: string;
  start: string;
  end: string;
  act: CareActCode;
  device: Device;
  sentence: boolean;
  reason: RequestReasonCode | null;
  words: string;
  caller: string;
}

const keyOf = (frequency: Frequency): FrequencyKey | null =>
  FREQUENCY_KEYS.find((key) => JSON.stringify(FREQUENCIES[key]) === JSON.stringify(frequency)) ?? null;

/** What is asked for most: care that does not hold becomes daily, daily care one day out of two, a blood test of each cure weekly. */
function likelyFrequency(line: PrescriptionLine): FrequencyKey {
  if (line.frequency.kind === 'before-cure') return 'week-1';
  return keyOf(line.frequency) === 'day-1' ? 'one-in-2' : 'day-1';
}

/** The form as it opens: a single line is chosen already, the mention is never ticked by itself. */
export function openForm(lines: readonly PrescriptionLine[], today: string, lineId: string | null = null): AskForm {
  const line = lines.find(({ id }) => id === lineId) ?? (lines.length === 1 ? lines[0] : undefined);
  const form: AskForm = {
    lineId: null,
    wrong: null,
    frequency: 'day-1',
    from: addDays(today, 1),
    start: '',
    end: '',
    act: 'port-dressing',
    device: 'none',
    sentence: false,
    reason: null,
    words: '',
    caller: '',
  };
  return line ? withLine(form, line) : form;
}

/** Another line was chosen: what it should say is proposed from what it says. */
export function withLine(form: AskForm, line: PrescriptionLine): AskForm {
  const { start, end, act, device } = line;
  return { ...form, lineId: line.id, frequency: likelyFrequency(line), start, end, act, device, sentence: false };
}

export function wantedOf(form: AskForm, line: PrescriptionLine): Wanted | null {
  const from = form.from > line.start ? form.from : line.start;
  switch (form.wrong) {
    case 'frequency':
      return { wrong: 'frequency', frequency: FREQUENCIES[form.frequency], from, strictlyDaily: form.sentence };
    case 'dates':
      return form.start && form.end ? { wrong: 'dates', start: form.start, end: form.end } : null;
    case 'act':
      return { wrong: 'act', act: form.act, from, ...(form.device === line.device ? {} : { device: form.device }) };
    case 'device':
      return { wrong: 'device', device: form.device, from };
    case null:
      return null;
  }
}

export type AskLacks = 'line' | 'wrong' | 'wanted' | 'reason';

export interface ReadAsk {
  line: PrescriptionLine | null;
  wanted: Wanted | null;
  proposed: ProposedLine | null;
  lacks: AskLacks[];
}

/** What the form says so far, and what it still lacks, in the order of the screen. */
export function readAsk(form: AskForm, lines: readonly PrescriptionLine[]): ReadAsk {
  const line = lines.find(({ id }) => id === form.lineId) ?? null;
  const wanted = line && wantedOf(form, line);
  const proposed = line && wanted ? proposedLine(line, wanted) : null;
  const changes = line && proposed ? whatChanged([line], [proposed.line]).length > 0 : false;
  const lacks: AskLacks[] = [];
  if (!line) lacks.push('line');
  if (!form.wrong) lacks.push('wrong');
  else if (!changes) lacks.push('wanted');
  if (!form.reason) lacks.push('reason');
  return { line, wanted, proposed, lacks };
}

/** The form of a request that comes back to be put right. */
export function formOfRequest(
  lines: readonly PrescriptionLine[],
  today: string,
  sent: { lineId: string; wanted: Wanted; reason: RequestReasonCode | null; words: string | null },
): AskForm {
  const { wanted } = sent;
  const form = { ...openForm(lines, today, sent.lineId), wrong: wanted.wrong, reason: sent.reason, words: sent.words ?? '' };
  switch (wanted.wrong) {
    case 'frequency':
      return {
        ...form,
        frequency: keyOf(wanted.frequency) ?? form.frequency,
        from: wanted.from,
        sentence: wanted.strictlyDaily ?? false,
      };
    case 'dates':
      return { ...form, start: wanted.start, end: wanted.end };
    case 'act':
      return { ...form, act: wanted.act, from: wanted.from, device: wanted.device ?? form.device };
    case 'device':
      return { ...form, device: wanted.device, from: wanted.from };
  }
}
