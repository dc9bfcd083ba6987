import { readingOf, type AddresseeReading } from '.';

const sent: AddresseeReading = { at: '2026-11-19T08:00:00Z', ackWanted: false, ackBy: null, seenAt: null, ackedAt: null };
const seen = { ...sent, seenAt: '2026-11-19T09:00:00Z' };
const acked = { ...seen, ackedAt: '2026-11-19T09:05:00Z' };
const soon = '2026-11-19T12:00:00Z';
const nextDay = '2026-11-20T08:01:00Z';

describe('what the sender sees of a sending', () => {
  it('says unread, read by some, read, acknowledged', () => {
    expect(readingOf([sent, sent], soon)).toEqual({ state: 'unread', seen: 0, acknowledged: 0, addressees: 2 });
    expect(readingOf([seen, sent], soon).state).toBe('partly-read');
    expect(readingOf([seen, acked], soon)).toEqual({ state: 'read', seen: 2, acknowledged: 1, addressees: 2 });
    expect(readingOf([acked], soon).state).toBe('acknowledged');
  });

  it('does not stay silent when one addressee has not read it within the time', () => {
    expect(readingOf([acked, sent], nextDay).state).toBe('unanswered');
    expect(readingOf([acked, sent], nextDay, 48).state).toBe('partly-read');
  });

  it('waits for the acknowledgement only where one was asked for', () => {
    expect(readingOf([seen], nextDay).state).toBe('read');
    expect(readingOf([{ ...seen, ackWanted: true }], nextDay).state).toBe('unanswered');
    expect(readingOf([{ ...seen, ackWanted: true, ackBy: '2026-11-21T08:00:00Z' }], nextDay).state).toBe('read');
    expect(readingOf([{ ...sent, ackBy: '2026-11-19T11:00:00Z' }], soon).state).toBe('unanswered');
  });
});
