import type { Sheet } from './operations';
import { nextToSign, nthChange } from './to-sign';

const request = (at: string) => ({ id: at, at, wrong: 'dates', state: 'acknowledged', channel: 'telephone', by: 'N. Ferrand' });

it('counts the study’s second change in eleven days, and says nothing of a first', () => {
  expect(nthChange({ earlier: [], createdAt: '2026-11-24T06:52:00Z' })).toBeNull();
  expect(nthChange({ earlier: [request('2026-11-13T08:58:00Z')], createdAt: '2026-11-24T06:52:00Z' })).toEqual({
    rank: 2,
    days: 11,
  });
});

it('leads from what was just signed to the next of one’s own, never to a colleague’s nor back to the same', () => {
  const waits = (id: string, hands: string, acts = ['refuse']) => ({ id, hands, acts }) as unknown as Sheet;
  const sheets = [waits('late', 'overdue'), waits('signed', 'mine', []), waits('same', 'mine'), waits('next', 'mine')];
  expect(nextToSign(sheets, 'same')?.id).toBe('next');
  expect(nextToSign(sheets.slice(0, 3), 'same')).toBeNull();
});
