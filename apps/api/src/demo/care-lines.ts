import type { PrescriptionLine } from '@jalon/domain/prescription';
import { line } from './prescription-rows';
import type { Scene } from './scene';

/** The last open day at or before: a paper is signed on a day when somebody signs. */
export const signedAround = ({ time }: Scene, days: number): string => time.lastOpenDay(time.day(days));

export const port = (id: string, days: Pick<PrescriptionLine, 'start' | 'end'>, n = 2): PrescriptionLine =>
  line({ id, act: 'port-dressing', device: 'port', frequency: { kind: 'every-n-days', n }, ...days, strictlyDaily: false });

export const picc = (start: string, end: string): PrescriptionLine =>
  line({
    id: 'picc',
    act: 'picc-line-care',
    device: 'picc-line',
    frequency: { kind: 'times-a-week', times: 1, weekdays: [2] },
    start,
    end,
    strictlyDaily: false,
  });
export const injection = (start: string, end: string): PrescriptionLine =>
  line({
    id: 'injection',
    act: 'subcutaneous-injection',
    device: 'subcutaneous',
    frequency: { kind: 'times-a-day', times: 1 },
    start,
    end,
    strictlyDaily: true,
  });
export const dressing = (start: string, end: string): PrescriptionLine => port('pansement', { start, end }, 3);
