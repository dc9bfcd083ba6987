import type { IsoDate } from '../calendar';
import { devicesOf, type CareActCode } from './care-acts';
import { isDaily, sessionsOf } from './sessions-of';
import type { Device, Frequency, PrescriptionLine } from './types';

/** What is wrong with a line, and what it should say. Dates are days; the new writing holds from `from` on. */
export type Wanted =
  | { wrong: 'frequency'; frequency: Frequency; from: IsoDate; strictlyDaily?: boolean }
  | { wrong: 'dates'; start: IsoDate; end: IsoDate }
  | { wrong: 'act'; act: CareActCode; from: IsoDate; device?: Device }
  | { wrong: 'device'; device: Device; from: IsoDate };

export type Wrong = Wanted['wrong'];

export interface ProposedLine {
  line: PrescriptionLine;
  /**
   * About « rigoureusement quotidienne » (NGAP art. 14): Jalon proposes it, a person writes it. 'to-remove' when it stands on care that
   * is no longer daily.
   */
  sentence: 'proposed' | 'written' | 'to-remove' | 'not-needed';
}

/** The line as it would stand after the change: end and sessions computed, the sentence never added by itself. */
export function proposedLine(line: PrescriptionLine, wanted: Wanted): ProposedLine {
  const changed = { ...line, ...changeOf(line, wanted) };
  const proposed: PrescriptionLine = { ...changed, sessions: sessionsOf(changed) };
  return { line: proposed, sentence: sentenceFor(proposed) };
}

function changeOf(line: PrescriptionLine, wanted: Wanted): Partial<PrescriptionLine> {
  switch (wanted.wrong) {
    case 'frequency':
      return {
        frequency: wanted.frequency,
        start: laterOf(line.start, wanted.from),
        strictlyDaily: wanted.strictlyDaily ?? line.strictlyDaily,
      };
    case 'dates':
      return { start: wanted.start, end: wanted.end };
    case 'act': {
      return {
        act: wanted.act,
        device: wanted.device ?? deviceFor(wanted.act, line.device),
        start: laterOf(line.start, wanted.from),
      };
    }
    case 'device':
      return { device: wanted.device, start: laterOf(line.start, wanted.from) };
  }
}

/** A care done on one device only brings that device; otherwise what stands there is kept, and the check before signature judges it. */
function deviceFor(act: CareActCode, standing: Device): Device {
  const fitting = devicesOf(act);
  const [only] = fitting;
  return fitting.length === 1 && only ? only : standing;
}

function sentenceFor({ frequency, strictlyDaily }: PrescriptionLine): ProposedLine['sentence'] {
  if (isDaily(frequency)) return strictlyDaily ? 'written' : 'proposed';
  return strictlyDaily ? 'to-remove' : 'not-needed';
}

function laterOf(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}
