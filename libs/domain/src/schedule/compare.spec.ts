import { compareSchedule, type CompareInput } from './compare';
import { aRow, aVisit, FRIDAY, UNIT } from './for-specs/rows';
import type { ReadRow } from './reading';
import type { PlannedVisit } from './visit';

const WEEK = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'];

function compare(
  rows: ReadRow[],
  planned: PlannedVisit[],
  over: Partial<CompareInput> = {},
  patients: Record<number, string> = {},
) {
  return compareSchedule({
    coverage: { unitId: UNIT, days: WEEK, physician: null },
    now: FRIDAY,
    rows: rows.map((row) => ({ row, patientId: patients[row.row] ?? 'gauthier' })),
    waiting: [],
    planned,
    ...over,
  });
}

function counts(found: ReturnType<typeof compare>): Record<string, number> {
  return Object.fromEntries(Object.entries(found).flatMap(([name, list]) => (list.length > 0 ? [[name, list.length]] : [])));
}

const daily = (days: string[], numbered: boolean) =>
  days.map((date, index) => ({ id: `v${index}`, start: `${date}T08:00`, row: index + 2, day: numbered ? index + 1 : 1 }));

describe('daily azacitidine', () => {
  it('has not moved when the window slides by a day, whether J1 to J5 or J1 on each day', () => {
    for (const numbered of [true, false]) {
      const planned = daily(WEEK, numbered).map((one) => aVisit(one));
      const rows = daily([...WEEK.slice(1), '2026-11-30'], numbered).map(({ row, start, day }) =>
        aRow({ row, start, day: numbered ? day + 1 : day }),
      );
      const found = compare(rows, planned, {
        coverage: { unitId: UNIT, days: [...WEEK.slice(1), '2026-11-30'], physician: null },
      });
      expect(counts(found)).toEqual({ added: 1, unchanged: 4 });
    }
  });

  it('shows the one day that was dropped, and moves no other', () => {
    const planned = daily(WEEK, false).map((one) => aVisit(one));
    const rows = daily(WEEK, false)
      .filter(({ start }) => !start.startsWith('2026-11-25'))
      .map(({ row, start, day }) => aRow({ row, start, day }));
    const found = compare(rows, planned);
    expect(counts(found)).toEqual({ absent: 1, unchanged: 4 });
    expect(found.absent[0]?.visit.start).toBe('2026-11-25T08:00');
  });

  it('pairs each moved day with the nearest', () => {
    const planned = [aVisit({ id: 'mon', start: '2026-11-23T08:00' }), aVisit({ id: 'thu', start: '2026-11-26T08:00' })];
    const found = compare([aRow({ row: 2, start: '2026-11-27T08:00' }), aRow({ row: 3, start: '2026-11-24T08:00' })], planned);
    expect(found.moved.map(({ row, visit }) => [row.row, visit.id]).sort()).toEqual([
      [2, 'thu'],
      [3, 'mon'],
    ]);
  });
});

describe('who and what a visit is', () => {
  it('follows two patients who swap their hours', () => {
    const planned = [aVisit({ id: 'a', patientId: 'a' }), aVisit({ id: 'b', patientId: 'b', start: '2026-11-24T10:30' })];
    const rows = [aRow({ row: 2, start: '2026-11-24T10:30' }), aRow({ row: 3, start: '2026-11-24T08:00' })];
    const found = compare(rows, planned, {}, { 2: 'a', 3: 'b' });
    expect(found.moved.map(({ visit, after }) => [visit.id, after.patientId, after.start])).toEqual([
      ['a', 'a', '2026-11-24T10:30'],
      ['b', 'b', '2026-11-24T08:00'],
    ]);
  });

  it('keeps apart two treatments of one patient on one day, even at the same hour', () => {
    const planned = [aVisit({ id: 'carbo', treatment: 'Carboplatine' }), aVisit({ id: 'etop', treatment: 'Étoposide' })];
    const rows = [aRow({ row: 2, protocol: 'ETOPOSIDE' }), aRow({ row: 3, protocol: 'Carboplatine', start: '2026-11-24T09:00' })];
    const found = compare(rows, planned);
    expect(found.unchanged.map(({ visit }) => visit.id)).toEqual(['etop']);
    expect(found.moved.map(({ visit }) => visit.id)).toEqual(['carbo']);
  });

  it('shows an absent visit beside the row that perhaps replaces it', () => {
    const found = compare([aRow({ day: 8 })], [aVisit()]);
    expect(found.absent).toEqual([{ visit: aVisit(), perhapsReplacedBy: '2' }]);
    expect(found.added).toHaveLength(1);
  });

  it('takes a row written twice once', () => {
    expect(counts(compare([aRow(), aRow({ row: 3 })], []))).toEqual({ added: 1, repeated: 1 });
    expect(counts(compare([aRow(), aRow({ row: 3 })], [aVisit()]))).toEqual({ unchanged: 1, repeated: 1 });
  });
});

describe('details', () => {
  it('reads another doctor, chair, arrival, blood test or comment as a change, another spelling as none', () => {
    const change = (over: Partial<ReadRow>) => compare([aRow(over)], [aVisit()]).changed[0]?.details;
    expect(change({ doctor: 'ROUGIER', place: 'f 1' })).toBeUndefined();
    expect(change({ doctor: 'Dr KLEIN', place: 'F2' })).toEqual(['doctor', 'place']);
    expect(change({ stated: { kind: 'resumption', text: 'Reprise', columnPresent: true } })).toEqual(['arrival']);
    expect(change({ bloodTest: 'yes', comment: 'VSL' })).toEqual(['bloodTest', 'comment']);
  });

  it('erases nothing for which the file has no column', () => {
    const row = aRow({ doctor: null, place: null, stated: { kind: null, text: '', columnPresent: false } });
    const planned = [aVisit({ arrival: { kind: 'first', text: '1re venue' } })];
    expect(counts(compare([row], planned, { silent: new Set(['doctor', 'place']) }))).toEqual({ unchanged: 1 });
    const moved = compare([{ ...row, start: '2026-11-24T09:00' }], planned, { silent: new Set(['doctor', 'place']) }).moved[0];
    expect(moved?.after).toMatchObject({ doctor: 'Dr ROUGIER', place: 'F1', arrival: { kind: 'first' } });
  });
});

describe('outside and before', () => {
  it('never touches a visit of another unit, of a day that is not covered, or of another physician', () => {
    const planned = [
      aVisit({ id: 'u', unitId: 8 }),
      aVisit({ id: 'd', start: '2026-12-01T08:00' }),
      aVisit({ id: 'p', doctor: 'Dr KLEIN' }),
    ];
    const found = compare([], planned, { coverage: { unitId: UNIT, days: WEEK, physician: 'Dr ROUGIER' } });
    expect(counts(found)).toEqual({});
  });

  it('adds a row whose course stands on a day outside, says so, and moves it only if the secretary says that it is the same', () => {
    const outside = aVisit({ start: '2026-12-01T08:00' });
    const found = compare([aRow()], [outside]);
    expect(found.added[0]?.alsoPlanned).toEqual(outside);
    expect(counts(compare([aRow()], [outside], { sameVisits: new Set(['2']) }))).toEqual({ moved: 1 });
  });

  it('never changes what has begun, and takes no row of an earlier day', () => {
    const begun = aVisit({ start: '2026-11-24T08:00' });
    const noon = '2026-11-24T12:00';
    expect(counts(compare([aRow({ place: 'F9' })], [begun], { now: noon }))).toEqual({ past: 1 });
    expect(counts(compare([], [begun], { now: noon }))).toEqual({});
    expect(counts(compare([aRow({ start: '2026-11-23T08:00' })], [], { now: noon }))).toEqual({ past: 1 });
    expect(counts(compare([aRow({ start: '2026-11-24T09:00' })], [], { now: noon }))).toEqual({ added: 1 });
  });

  it('leaves the visits of rows that the secretary took out of the sending', () => {
    const monday = { unitId: UNIT, days: ['2026-11-23', '2026-11-25'], physician: null };
    const planned = [aVisit({ start: '2026-11-25T08:00' })];
    const found = compare([aRow({ start: '2026-11-27T08:00' })], planned, { coverage: monday });
    expect(counts(found)).toEqual({ leftOut: 1, kept: 1 });
  });
});

it('keeps every visit of a patient whose row shows neither day nor hour, and of a day one when the hour alone is lost', () => {
  const trace = { rowId: '9', patientIds: ['gauthier'], start: null, day: null, treatment: null, cycleDay: null };
  const planned = daily(WEEK, true).map((one) => aVisit(one));
  expect(counts(compare([], planned, { waiting: [trace] }))).toEqual({ kept: 5 });
  expect(counts(compare([], planned, { waiting: [{ ...trace, day: '2026-11-25' }] }))).toEqual({ kept: 1, absent: 4 });
});

it('lets a faulty row hold its own hour before a good row looks for the nearest', () => {
  const planned = [aVisit({ id: 'early' }), aVisit({ id: 'late', start: '2026-11-24T14:00' })];
  const waiting = [
    {
      rowId: '9',
      patientIds: ['gauthier'],
      start: '2026-11-24T08:00',
      day: '2026-11-24',
      treatment: 'Azacitidine',
      cycleDay: 'C9J1',
    },
  ];
  const found = compare([aRow({ start: '2026-11-24T09:00' })], planned, { waiting });
  expect(found.kept.map(({ visit }) => visit.id)).toEqual(['early']);
  expect(found.moved.map(({ visit }) => visit.id)).toEqual(['late']);
});
