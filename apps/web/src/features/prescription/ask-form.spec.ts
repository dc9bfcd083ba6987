import type { PrescriptionLine } from '@jalon/domain/prescription';
import { formOfRequest, openForm, readAsk, reasonsFor, withLine } from './ask-form';

const line: PrescriptionLine = {
  id: 'line-1',
  act: 'port-dressing',
  detail: null,
  device: 'port',
  frequency: { kind: 'every-n-days', n: 2 },
  start: '2026-11-14',
  end: '2026-12-13',
  sessions: 15,
  strictlyDaily: false,
  longTermIllness: null,
};
const blood: PrescriptionLine = { ...line, id: 'line-2', act: 'blood-test', device: 'none' };

it('opens on the only line, proposes daily care, and leaves the mention to the nurse', () => {
  const form = openForm([line], '2026-11-24');
  expect(form).toMatchObject({ lineId: 'line-1', wrong: null, frequency: 'day-1', from: '2026-11-25', sentence: false });
  const asked = readAsk({ ...form, wrong: 'frequency', reason: 'oozing' }, [line]);
  expect(asked.lacks).toEqual([]);
  expect(asked.proposed).toMatchObject({ sentence: 'proposed', line: { sessions: 19, strictlyDaily: false } });
});

it('chooses no line by itself when there are several', () => {
  expect(openForm([line, blood], '2026-11-24').lineId).toBeNull();
  expect(openForm([line, blood], '2026-11-24', 'line-2').lineId).toBe('line-2');
});

it('proposes for a blood test before each cure neither daily care nor a wound that oozes', () => {
  const before: PrescriptionLine = { ...blood, frequency: { kind: 'before-cure', hours: 48, cures: ['2026-11-27'] } };
  expect(openForm([before], '2026-11-24').frequency).toBe('week-1');
  expect(reasonsFor('blood-test', 'frequency')).not.toContain('oozing');
  expect(reasonsFor('port-dressing', 'frequency')).toContain('oozing');
});

it('says what it still lacks, in the order of the screen', () => {
  expect(readAsk(openForm([line, blood], '2026-11-24'), [line, blood]).lacks).toEqual(['line', 'wrong', 'reason']);
  const same = { ...withLine(openForm([line], '2026-11-24'), line), wrong: 'dates' as const, reason: 'wrong-dates' as const };
  expect(readAsk(same, [line]).lacks).toEqual(['wanted']);
});

it('never starts before the line does', () => {
  const later = { ...line, start: '2026-12-01' };
  const form = { ...openForm([later], '2026-11-24'), wrong: 'frequency' as const };
  expect(readAsk(form, [later]).wanted).toMatchObject({ from: '2026-12-01' });
});

it('comes back as it was sent, to be put right', () => {
  const wanted = { wrong: 'frequency', frequency: { kind: 'times-a-week', times: 3 }, from: '2026-11-26' } as const;
  const form = formOfRequest([line], '2026-11-24', { lineId: 'line-1', wanted, reason: 'pain', words: 'Mot' });
  expect(form).toMatchObject({ wrong: 'frequency', frequency: 'week-3', from: '2026-11-26', reason: 'pain', words: 'Mot' });
});
