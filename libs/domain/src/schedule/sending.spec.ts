import { decideSending } from './decide-sending';
import { COLUMNS, FRIDAY, UNIT, aFault, aRow } from './for-specs/rows';
import { asRead, empty, write, type Schedule } from './for-specs/plan-in-memory';
import { firstSending, secondSending } from './for-specs/sample-week';
import type { ReadRow, RowFault } from './reading';
import { previewSending, type PreviewInput } from './sending';
import { writesNothing } from './sending-plan';

function preview(schedule: Schedule, rows: ReadRow[], over: Partial<PreviewInput> = {}, faults: RowFault[] = []) {
  const { version, visits, identities, openLines } = schedule;
  const reading = { rows, faults, columns: COLUMNS };
  return previewSending({
    unitId: UNIT,
    scheduleVersion: version,
    reading,
    identities,
    planned: visits,
    openLines,
    now: FRIDAY,
    ...over,
  });
}

function send(schedule: Schedule, seen: ReturnType<typeof preview>, choices = {}) {
  const decided = decideSending(seen, choices, schedule.version);
  if (!decided.ok) throw new Error(decided.refusal.code);
  return { plan: decided.value, ...write(schedule, decided.value) };
}

const sent = () => send(empty, preview(empty, firstSending())).schedule;

describe('the sample week, sent twice', () => {
  it('adds forty visits and forty provisional records on a unit that knew nobody', () => {
    const seen = preview(empty, firstSending());
    expect(seen.counts).toMatchObject({ rows: 40, added: 40, moved: 0, absent: 0, unchanged: 0, toSettle: 0 });
    expect(seen.coverage).toMatchObject({ physician: null, perhapsOnePhysician: false });
    expect(seen.coverage.days).toEqual(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27']);
    const { plan } = send(empty, seen);
    expect(plan.newRecords).toHaveLength(40);
    expect(plan.standing).toBe(40);
  });

  it('finds one added, two moved, one absent and thirty-seven unchanged the second time', () => {
    const seen = preview(sent(), secondSending());
    expect(seen.counts).toMatchObject({ added: 1, moved: 2, absent: 1, unchanged: 37, changed: 0, toSettle: 0 });
    expect(seen.comparison.moved.map(({ row, visit }) => [row.ipp, visit.start, row.start])).toEqual([
      ['04100111', '2026-11-23T11:45', '2026-11-23T16:45'],
      ['04100777', '2026-11-25T14:15', '2026-11-27T14:15'],
    ]);
    expect(seen.comparison.absent.map(({ visit }) => visit.treatment)).toEqual(['Trastuzumab']);
    expect(seen.comparison.added.map(({ row }) => row.last)).toEqual(['ROBIN']);
  });

  it('leaves the absent visit on the plan until a reason is chosen', () => {
    const schedule = sent();
    const seen = preview(schedule, secondSending());
    const absent = seen.comparison.absent[0]?.visit;
    const without = send(schedule, seen);
    expect(without.plan.cancel).toEqual([]);
    expect(without.plan.standing).toBe(41);
    expect(without.schedule.visits.map(({ id }) => id)).toContain(absent?.id);
    const inHospital = send(schedule, seen, { absences: new Map([[absent?.id, 'in-hospital']]) });
    expect(inHospital.plan.cancel.map(({ reason }) => reason)).toEqual(['in-hospital']);
    expect(inHospital.plan.standing).toBe(40);
    expect(send(schedule, seen, { absences: new Map([[absent?.id, 'forgotten']]) }).plan.keep).toEqual([
      { visit: absent, why: 'forgotten' },
    ]);
    const deceased = send(schedule, seen, { absences: new Map([[absent?.id, 'deceased']]) });
    expect(deceased.plan.declarations).toEqual([{ patientId: absent?.patientId, visitId: absent?.id }]);
  });

  it('writes nothing when the same file is sent twice', () => {
    const schedule = sent();
    expect(writesNothing(send(schedule, preview(schedule, firstSending())).plan)).toBe(true);
  });

  it('refuses what was previewed against a plan that somebody changed meanwhile', () => {
    const schedule = sent();
    const decided = decideSending(preview(schedule, secondSending()), {}, schedule.version + 1);
    expect(decided).toEqual({ ok: false, refusal: { code: 'changed-meanwhile', previewed: 1, current: 2 } });
  });
});

describe('rows that wait', () => {
  const faulty = (rows: ReadRow[], number: number) => {
    const row = rows.find((one) => one.row === number);
    const raw = (row?.raw ?? []).map((cell) => (cell === '28/05/1975' ? '31/02/1975' : cell));
    return {
      rows: rows.filter((one) => one.row !== number),
      fault: aFault({ row: number, raw, ipp: row?.ipp ?? null, day: row?.start.slice(0, 10) ?? null }),
    };
  };

  it('keep the earlier version of their visits, stay in one list once, and leave it when the row comes back right', () => {
    const schedule = sent();
    const { rows, fault } = faulty(secondSending(), 13);
    const seen = preview(schedule, rows, {}, [fault]);
    expect(seen.counts).toMatchObject({ added: 1, moved: 2, absent: 1, unchanged: 36, toSettle: 1, kept: 1 });
    const first = send(schedule, seen);
    expect(first.plan.keep.map(({ why }) => why)).toEqual(['row-waits', 'no-reason']);
    expect(first.plan.lines.add).toMatchObject([{ row: 13, why: 'fault', ipp: '04100444', day: '2026-11-24' }]);
    const again = send(first.schedule, preview(first.schedule, rows, {}, [fault]));
    expect(writesNothing(again.plan)).toBe(true);
    const right = send(again.schedule, preview(again.schedule, secondSending()));
    expect(right.plan.lines.settled).toHaveLength(1);
    expect(right.schedule.openLines).toEqual([]);
  });

  it('are recognised by the names when the IPP cannot be read', () => {
    const schedule = sent();
    const { rows, fault } = faulty(firstSending(), 13);
    expect(preview(schedule, rows, {}, [{ ...fault, ipp: null }]).counts).toMatchObject({ absent: 0, kept: 1 });
    const nameless = { ...fault, ipp: null, raw: ['24/11/2026', '12:00'] };
    expect(preview(schedule, rows, {}, [nameless]).counts).toMatchObject({ absent: 1, kept: 0 });
    expect(preview(schedule, rows, {}, [{ ...nameless, raw: ['24/11/2026', '11:45'] }]).counts).toMatchObject({
      absent: 0,
      kept: 1,
    });
  });

  it('wait as long as nobody settles who is meant, and the visit keeps its version', () => {
    const schedule = sent();
    const rows = firstSending().map((row) =>
      row.ipp === '04101221' ? { ...row, birth: '1937-09-20', start: '2026-11-27T10:00' } : row,
    );
    const seen = preview(schedule, rows);
    expect(seen.counts).toMatchObject({ unchanged: 39, toSettle: 1, kept: 1, absent: 0, moved: 0 });
    expect(seen.identities.questions).toMatchObject([
      { answers: ['record-is-right', 'other-person', 'unknown'], answer: 'unknown' },
    ]);
    const id = seen.identities.questions[0]?.id ?? '';
    const right = send(schedule, preview(schedule, rows, { answers: new Map([[id, 'record-is-right']]) }));
    expect(right.plan).toMatchObject({ newRecords: [], create: [], move: [{ before: { start: '2026-11-27T09:15' } }] });
    expect(writesNothing(send(right.schedule, preview(right.schedule, rows)).plan)).toBe(true);
    const other = send(schedule, preview(schedule, rows, { answers: new Map([[id, 'other-person']]) }));
    expect(other.plan.newRecords).toMatchObject([{ traits: { ipp: null, birth: '1937-09-20' } }]);
    expect(other.plan.keep).toMatchObject([{ why: 'no-reason', visit: { start: '2026-11-27T09:15' } }]);
    expect(other.plan.issues.map(({ kind }) => kind)).toEqual(['collision']);
    expect(writesNothing(send(other.schedule, preview(other.schedule, rows)).plan)).toBe(true);
  });
});

it('asks for confirmations of their own before many visits leave the plan', () => {
  const schedule = sent();
  const seen = preview(
    schedule,
    firstSending().filter(({ start }) => start > '2026-11-24' || start < '2026-11-23T10'),
  );
  expect(seen.counts.absent).toBe(6);
  const absences = new Map(seen.comparison.absent.map(({ visit }) => [visit.id, 'cancelled' as const]));
  const refused = decideSending(seen, { absences }, schedule.version);
  expect(refused).toMatchObject({
    refusal: {
      code: 'confirmation-needed',
      confirmations: [
        { kind: 'more-than-three', count: 6 },
        { kind: 'share-of-day', count: 6, planned: 8 },
      ],
    },
  });
  const confirmed = new Set(['more-than-three:6', 'share-of-day:2026-11-23:6']);
  expect(decideSending(seen, { absences, confirmed }, schedule.version)).toMatchObject({ ok: true, value: { standing: 34 } });
  expect(decideSending(seen, { absences, confirmed: new Set(['more-than-three:5']) }, schedule.version).ok).toBe(false);
});

it('creates one provisional record for the five days of a newcomer', () => {
  const rows = [1, 2, 3, 4, 5].map((day) => aRow({ row: day + 1, day, start: `2026-11-2${day + 2}T08:00` }));
  const { plan, schedule } = send(empty, preview(empty, rows));
  expect(plan.newRecords).toHaveLength(1);
  expect(plan.create).toHaveLength(5);
  expect(new Set(schedule.visits.map(({ patientId }) => patientId)).size).toBe(1);
  expect(asRead(schedule)).toHaveLength(5);
});
