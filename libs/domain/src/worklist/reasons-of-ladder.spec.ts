import { ladderAsks, type AwaitedVisit } from './reasons-of-ladder';
import type { DecidedOnLadder } from '../continuity';
import { LADDER_EXITS } from '../continuity';

const nine: AwaitedVisit = { id: 'v9', key: 'visit-9-months', title: 'Visite des 9 mois', to: '2026-09-15' };
const eighteen: AwaitedVisit = { id: 'v18', key: 'visit-18-months', title: 'Visite des 18 mois', to: '2027-07-15' };
type Event = DecidedOnLadder['events'][number];
const event = (act: Event['act'], more: Partial<Event> = {}): Event => ({
  ...{ visit: 'v9', act, on: '2026-10-20', exit: null, reason: 'Logement quitté' },
  ...more,
});
const asked = (events: Event[], visits: DecidedOnLadder['visits'] = []) =>
  ladderAsks({
    ...{ pathwayId: 'w', responsible: 'Hugo Masse', awaited: [nine, eighteen] },
    facts: { events, visits, left: null },
  });

describe('what the day asks of somebody whose visits are awaited', () => {
  it('says that a child declared lost is lost, since when, why and who answers, and proposes no date', () => {
    const { reasons, settled } = asked([event('declare-lost')]);
    expect(reasons).toMatchObject([
      {
        ...{ code: 'lost-to-follow-up', action: 'resume-follow-up', since: '2026-10-20', about: { kind: 'pathway' } },
        data: { title: 'Visite des 9 mois', why: 'Logement quitté', visit: 'v9', responsible: 'Hugo Masse' },
      },
    ]);
    expect([...settled]).toEqual(['v9', 'v18']);
  });

  it.each(LADDER_EXITS)('asks for nothing of somebody who left: %s', (exit) => {
    const { reasons, settled } = asked([event('declare-lost'), event('leave', { exit })]);
    expect([reasons, [...settled]]).toEqual([[], ['v9', 'v18']]);
  });

  it('asks as before of somebody who came back, was found again, or was seen since', () => {
    const asUsual = { reasons: [], settled: new Set() };
    expect(asked([])).toEqual(asUsual);
    expect(asked([event('declare-lost'), event('resume')])).toEqual(asUsual);
    expect(asked([event('leave', { exit: 'moved' }), event('come-back')])).toEqual(asUsual);
    expect(asked([event('declare-lost')], [{ id: 'v9', doneOn: '2026-10-01' }])).toEqual(asUsual);
  });

  it('asks to confirm the visit that somebody heard of, and as before of the others', () => {
    const { reasons, settled } = asked([event('declare-lost'), event('say-seen', { on: '2026-11-02' })]);
    expect(reasons).toMatchObject([
      { code: 'visit-said-seen', action: 'confirm-visit', about: { kind: 'milestone', id: 'w/visit-9-months' } },
    ]);
    expect([...settled]).toEqual(['v9']);
    expect(asked([event('say-seen'), event('not-seen')]).reasons).toEqual([]);
  });
});
