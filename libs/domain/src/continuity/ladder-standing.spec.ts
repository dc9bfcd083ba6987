import { LADDER_RULE, ladderRate, ruleSince, standingOnLadder, type LadderEvent, type LadderFacts, type LadderVisit } from '.';

const visit = (key: string, from: string, to: string, doneOn: string | null = null): LadderVisit => ({
  ...{ id: key, key, title: key, from, due: from, to, doneOn },
});
const four = visit('4-months', '2026-03-01', '2026-04-15');
const nine = visit('9-months', '2026-08-01', '2026-09-15');
const eighteen = visit('18-months', '2027-05-01', '2027-07-15');
let written = 0;
const event = (act: LadderEvent['act'], on: string, of = nine, more: Partial<LadderEvent> = {}): LadderEvent => ({
  ...{ id: String((written += 1)), visit: of.key, act, on, channel: null, outcome: null, exit: null, reason: null },
  ...more,
});
const lost = event('declare-lost', '2026-10-12', nine, { reason: 'Aucune réponse' });
const way = (visits: LadderVisit[], events: LadderEvent[] = [], left: LadderFacts['left'] = null) => ({
  ...{ id: 'w', visits, events, left },
});
const stateOn = (facts: LadderFacts, today: string) => standingOnLadder(facts, today)?.state;

describe('where a person stands on the ladder', () => {
  it('is said by the first visit not made since the last one that was, and a later one that opened is the one to make', () => {
    const facts = way([{ ...four, doneOn: '2026-03-20' }, nine, eighteen]);
    expect([stateOn(facts, '2026-07-01'), stateOn(facts, '2026-08-01'), stateOn(facts, '2026-11-24')]).toEqual([
      'upcoming',
      'due',
      'past-window',
    ]);
    expect(standingOnLadder(facts, '2027-05-10')).toMatchObject({ visit: { key: '18-months' }, waitsSince: { key: '9-months' } });
    expect(stateOn(facts, '2027-05-10')).toBe('past-window');
    expect(standingOnLadder(way([{ ...four, doneOn: '2026-03-20' }]), '2026-11-24')).toBeNull();
  });

  it('forgets a try once the visit was made, and a visit missed long ago once a later one was', () => {
    const tried = event('chase', '2026-09-20', nine, { channel: 'phone', outcome: 'no-answer' });
    expect(stateOn(way([four, nine, eighteen], [tried]), '2026-11-24')).toBe('chased');
    expect(stateOn(way([four, { ...nine, doneOn: '2026-11-13' }, eighteen], [tried]), '2026-11-24')).toBe('upcoming');
  });

  it('is lost until somebody resumes, or a visit is entered, however late', () => {
    const facts = way([nine, eighteen], [lost]);
    expect([stateOn(facts, '2026-11-24'), stateOn(facts, '2027-06-01')]).toEqual(['lost', 'lost']);
    expect(stateOn(way([nine, eighteen], [lost, event('resume', '2026-11-20')]), '2026-11-24')).toBe('resumed');
    expect(stateOn(way([{ ...nine, doneOn: '2026-09-13' }, eighteen], [lost]), '2026-11-24')).toBe('upcoming');
    expect(stateOn(way([nine, { ...eighteen, doneOn: '2027-06-01' }], [lost]), '2027-06-02')).toBeUndefined();
  });

  it('waits for a confirmation when somebody heard of the visit, and waits no more when it did not take place', () => {
    const said = event('say-seen', '2026-11-13');
    expect(stateOn(way([nine], [lost, said]), '2026-11-24')).toBe('to-confirm');
    expect(
      stateOn(way([nine], [lost, said, event('not-seen', '2026-11-20', nine, { reason: 'Autre enfant' })]), '2026-11-24'),
    ).toBe('lost');
  });

  it('keeps an exit over every later visit, until the person comes back', () => {
    const moved = event('leave', '2026-10-01', nine, { exit: 'moved', reason: 'Lyon' });
    expect(stateOn(way([nine, eighteen], [moved]), '2027-06-01')).toBe('moved');
    const back = event('come-back', '2026-11-01', nine, { reason: 'Revenus' });
    expect(stateOn(way([nine, eighteen], [moved, back]), '2026-11-24')).toBe('past-window');
    expect(stateOn(way([nine], [], { is: 'deceased', on: '2026-10-01' }), '2026-11-24')).toBe('deceased');
  });
});

it('counts everybody whose window opened, the lost under the line, those who left beside it with their reason', () => {
  const of = (id: string, facts: LadderFacts) => ({ ...facts, id });
  const ways = [
    of('seen', way([{ ...nine, doneOn: '2026-09-01' }])),
    of('late entry of one who was lost', way([{ ...nine, doneOn: '2026-09-01' }], [lost])),
    of('lost', way([nine], [lost])),
    of('past', way([nine])),
    of('moved', way([nine], [event('leave', '2026-10-01', nine, { exit: 'moved', reason: 'Lyon' })])),
    of('dead', way([nine], [], { is: 'deceased', on: '2026-10-01' })),
    of('not open yet', way([{ ...nine, from: '2026-12-01', to: '2027-01-15' }])),
    of('another age', way([eighteen])),
  ];
  const { expected, counts, groups } = ladderRate(ways, { key: '9-months', from: '2026-01-01', to: '2026-12-31' }, '2026-11-24');
  expect({ expected, counts }).toMatchObject({ expected: 4, counts: { seen: 2, running: 1, lost: 1, moved: 1, deceased: 1 } });
  expect(groups.size).toBe(6);
});

it('never dates the rule of the rate from a day that has not come for its reader', () => {
  expect(ruleSince('2026-11-20')).toBeNull();
  expect(ruleSince(LADDER_RULE.since)).toBe(LADDER_RULE.since);
});
