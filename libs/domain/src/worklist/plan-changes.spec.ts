import { MAINLAND_WEEK } from '../calendar';
import { changesSince, howToTell, planChanges, requestWaitsFor, type PlanEvent, type RequestPlace } from '.';
import { whoseTurn } from '../prescription';

const place = { calendar: MAINLAND_WEEK, timeZone: 'Europe/Paris' };
const wednesday = '2026-11-25T13:15:00Z';
const friday = '2026-11-27T13:15:00Z';
const event = (kind: PlanEvent['kind'], hour: string, startBefore: string | null = null): PlanEvent => ({
  visitId: 'bonnet',
  at: `2026-11-24T${hour}:00Z`,
  kind,
  startBefore,
});
const now = (startsAt = wednesday, onThePlan = true) => new Map([['bonnet', { startsAt, onThePlan }]]);

describe('what changed since she looked', () => {
  it('says where a moved visit stood, whatever the moves in between', () => {
    const moves = [event('moved', '17:00', '2026-11-26T08:00:00Z'), event('moved', '16:00', wednesday)];
    expect(planChanges(moves, now(friday))).toMatchObject([{ kind: 'moved', from: wednesday, at: '2026-11-24T17:00:00Z' }]);
  });

  it('says nothing of a visit moved and moved back, nor of one added and withdrawn before she came', () => {
    expect(planChanges([event('moved', '16:00', wednesday), event('moved', '17:00', friday)], now())).toEqual([]);
    expect(planChanges([event('planned', '16:00'), event('cancelled', '17:00')], now(wednesday, false))).toEqual([]);
  });

  it.each([
    ['planned', 'added', true],
    ['cancelled', 'withdrawn', false],
    ['absent', 'absent', true],
    ['arrival', 'corrected', true],
    ['restored', 'restored', true],
  ] as const)('tells %s as %s', (kind, told, onThePlan) => {
    expect(planChanges([event(kind, '16:00')], now(wednesday, onThePlan))).toMatchObject([{ kind: told }]);
  });

  it('starts the working day before for who never looked, and tells the state now after a week away', () => {
    const monday = '2026-11-23T07:12:00Z';
    expect(changesSince(null, monday, place)).toEqual({ since: '2026-11-19T23:00:00Z', longAbsence: false });
    expect(changesSince('2026-11-20T16:40:00Z', monday, place).longAbsence).toBe(false);
    expect(changesSince('2026-11-10T16:40:00Z', monday, place).longAbsence).toBe(true);
    expect([howToTell(12, false), howToTell(400, false), howToTell(3, true)]).toEqual(['each', 'state-now', 'state-now']);
  });
});

describe('at whose place a request stands', () => {
  const at = '2026-11-24T08:00:00Z';
  const standing: RequestPlace = { pivot: 'claire', relay: null, prescriber: 'vasseur', prescriberUnit: 3, practiceUnit: 9 };
  const nurse = (situationId: string) => ({
    situationId,
    personId: situationId,
    function: 'pivot-nurse' as const,
    prescriber: false,
    unitIds: [3],
  });
  const turn = (state: 'requested' | 'sent' | 'prepared', later = at) => {
    const found = whoseTurn({ state, since: at }, later);
    if (!found) throw new Error('somebody is waited for');
    return found;
  };

  it('stands at the pivot’s, and at her colleagues’ once the limit has passed', () => {
    expect(requestWaitsFor(turn('requested'), standing, nurse('claire'))).toBe('mine');
    expect(requestWaitsFor(turn('requested'), standing, nurse('colleague'))).toBeNull();
    expect(requestWaitsFor(turn('requested', '2026-11-24T14:00:00Z'), standing, nurse('colleague'))).toBe('as-next');
    expect(requestWaitsFor(turn('requested'), { ...standing, pivot: null }, nurse('colleague'))).toBe('mine');
  });

  it('stands at its practice only, and at the pivot’s when the practice has no account', () => {
    const town = { ...nurse('nadege'), function: 'town-nurse' as const, unitIds: [9] };
    expect(requestWaitsFor(turn('sent'), standing, town)).toBe('mine');
    expect(requestWaitsFor(turn('sent'), standing, { ...town, unitIds: [10] })).toBeNull();
    expect(requestWaitsFor(turn('sent'), { ...standing, practiceUnit: null }, nurse('claire'))).toBe('as-next');
  });

  it('stands at its prescriber, then at another prescriber of the same unit', () => {
    const physician = { ...nurse('other'), function: 'physician' as const, prescriber: true };
    expect(requestWaitsFor(turn('prepared'), standing, physician)).toBeNull();
    expect(requestWaitsFor(turn('prepared'), standing, { ...physician, personId: 'vasseur' })).toBe('mine');
    expect(requestWaitsFor(turn('prepared', '2026-11-24T14:00:00Z'), standing, physician)).toBe('as-next');
  });
});
