import { frequencyInWords, lineInWords, type PrescriptionLine } from '.';
import { inWhoseHands, whoseTurn, type RequestPlace, type RequestReader } from '.';

const line: PrescriptionLine = {
  id: 'line-1',
  act: 'port-dressing',
  detail: null,
  device: 'port',
  frequency: { kind: 'times-a-day', times: 1 },
  start: '2026-11-25',
  end: '2026-12-13',
  sessions: 19,
  strictlyDaily: true,
  longTermIllness: null,
};

describe('a prescription in words', () => {
  it('describes the care, with the sentence that Sundays need and no hour', () => {
    expect(lineInWords(line, 'fr')).toBe(
      'Pansement de chambre implantable (PAC), tous les jours, du 25/11/2026 au 13/12/2026, 19 séances. Nécessité impérieuse d’une exécution rigoureusement quotidienne.',
    );
  });

  it('names each of the days when the prescriber gives them, and says no period beside them', () => {
    const frequency = { kind: 'fixed-dates', dates: ['2026-12-07', '2026-11-30', '2026-12-14'] } as const;
    expect(lineInWords({ ...line, frequency, sessions: 3, strictlyDaily: false }, 'fr')).toBe(
      'Pansement de chambre implantable (PAC), le 30/11/2026, le 07/12/2026 et le 14/12/2026, 3 séances.',
    );
  });

  it.each([
    [{ kind: 'every-n-days', n: 2 } as const, '1 jour sur 2'],
    [{ kind: 'times-a-week', times: 2, weekdays: [1, 4] } as const, '2 fois par semaine\u00A0: lundi, jeudi'],
    [{ kind: 'before-cure', hours: 48, cures: ['2026-11-27'] } as const, '48 h avant la cure (27/11/2026)'],
  ])('writes %j', (frequency, words) => expect(frequencyInWords(frequency, 'fr')).toBe(words));
});

describe('in whose hands a request is', () => {
  const since = '2026-11-24T07:52:00+01:00';
  const place: RequestPlace = {
    pivots: ['claire'],
    prescriber: 'vasseur',
    prescriberUnits: [3],
    practiceUnit: 9,
    askedBy: 'nadege',
  };
  const reader = (over: Partial<RequestReader>): RequestReader => ({
    function: 'pivot-nurse',
    person: 'x',
    situation: 'claire',
    units: [3],
    mayPrescribe: false,
    ...over,
  });

  it('waits for the pathway’s own pivot, then also for a colleague once the time has passed', () => {
    const request = { state: 'requested' as const, since };
    const soon = whoseTurn(request, '2026-11-24T09:00:00+01:00');
    const late = whoseTurn(request, '2026-11-24T13:00:00+01:00');
    expect(inWhoseHands(soon, place, reader({}))).toBe('mine');
    expect(inWhoseHands(soon, place, reader({ situation: 'yann' }))).toBe('elsewhere');
    expect(inWhoseHands(late, place, reader({ situation: 'yann' }))).toBe('overdue');
  });

  it('waits for its prescriber, then also for another prescriber of the unit', () => {
    const late = whoseTurn({ state: 'prepared', since }, '2026-11-24T12:00:00+01:00');
    const physician = reader({ function: 'physician', mayPrescribe: true, person: 'rougier', situation: 'rougier' });
    expect(inWhoseHands(late, place, { ...physician, person: 'vasseur' })).toBe('mine');
    expect(inWhoseHands(late, place, physician)).toBe('overdue');
    expect(inWhoseHands(late, place, { ...physician, units: [8] })).toBe('elsewhere');
  });

  it('comes back to the nurse who took the call when the practice has no account', () => {
    const sent = whoseTurn({ state: 'sent', since }, since);
    const byPhone = { ...place, practiceUnit: null, askedBy: 'claire' };
    expect(inWhoseHands(sent, byPhone, reader({}))).toBe('mine');
    expect(inWhoseHands(sent, place, reader({ function: 'town-nurse', units: [9] }))).toBe('mine');
    expect(inWhoseHands(sent, place, reader({ function: 'town-nurse', units: [10] }))).toBe('elsewhere');
  });
});
