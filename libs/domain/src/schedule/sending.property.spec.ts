import fc from 'fast-check';
import type { AbsenceReason } from './absences';
import { ABSENCE_REASONS, confirmationKey } from './absences';
import { decideSending } from './decide-sending';
import { asRead, empty, putBack, standingNow, write, type Schedule } from './for-specs/plan-in-memory';
import { COLUMNS, FRIDAY, UNIT, aFault, aRow } from './for-specs/rows';
import type { ReadRow } from './reading';
import { rowId } from './row-of-visit';
import { previewSending, type PreviewInput, type SendingPreview } from './sending';
import { writesNothing } from './sending-plan';
import { decideWithdrawal } from './withdraw';

const NOW = '2026-11-24T09:00';

/** Few people, treatments and hours, so that everything that can collide does. */
const anyRow = fc.record({
  who: fc.constantFrom('A', 'B', 'C', 'D'),
  withIpp: fc.boolean(),
  date: fc.constantFrom('2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'),
  time: fc.constantFrom('08:00', '10:00', '14:00'),
  protocol: fc.constantFrom('Azacitidine', 'R-CHOP'),
  day: fc.constantFrom(1, 1, 2, 8),
  doctor: fc.constantFrom('Dr KLEIN', 'Dr ROUGIER'),
  otherName: fc.constantFrom(false, false, false, true),
  otherBirth: fc.constantFrom(false, false, false, true),
  faulty: fc.constantFrom(false, false, false, true),
});

type AnyRow = typeof anyRow extends fc.Arbitrary<infer T> ? T : never;

function fileOf(drawn: readonly AnyRow[]) {
  const rows = drawn.map((one, index) =>
    aRow({
      row: index + 2,
      start: `${one.date}T${one.time}`,
      ipp: one.withIpp ? `0000${one.who}` : null,
      last: one.otherName ? `AUTRE ${one.who}` : `NOM ${one.who}`,
      first: `Prénom ${one.who}`,
      birth: one.otherBirth ? '1960-02-02' : '1950-01-01',
      protocol: one.protocol,
      day: one.day,
      doctor: one.doctor,
    }),
  );
  const faulty = rows.filter((_, index) => drawn[index]?.faulty);
  const faults = faulty.map((row) => aFault({ row: row.row, ipp: row.ipp, day: row.start.slice(0, 10), raw: row.raw }));
  return { rows: rows.filter((row) => !faulty.includes(row)), faults, columns: COLUMNS };
}

type Answers = PreviewInput['answers'];

const look = (schedule: Schedule, reading: ReturnType<typeof fileOf>, now = NOW, answers?: Answers): SendingPreview =>
  previewSending({
    answers,
    unitId: UNIT,
    scheduleVersion: schedule.version,
    reading,
    identities: schedule.identities,
    planned: schedule.visits,
    openLines: schedule.openLines,
    now,
  });

function send(schedule: Schedule, seen: SendingPreview, reason?: AbsenceReason) {
  const absences = new Map(seen.comparison.absent.flatMap(({ visit }) => (reason ? [[visit.id, reason] as const] : [])));
  const confirmed = new Set(seen.confirmations.map(confirmationKey));
  const decided = decideSending(seen, { absences, confirmed }, schedule.version);
  if (!decided.ok) throw new Error(decided.refusal.code);
  return { plan: decided.value, ...write(schedule, decided.value) };
}

const files = fc.tuple(fc.array(anyRow, { maxLength: 14 }), fc.array(anyRow, { maxLength: 14 }));
const reasons = fc.option(fc.constantFrom(...ABSENCE_REASONS), { nil: undefined });
const before = (drawn: readonly AnyRow[]): Schedule => send(empty, look(empty, fileOf(drawn), FRIDAY)).schedule;
const idsOf = (rows: readonly ReadRow[]): string[] => rows.map(rowId);

it('puts every row of the file in exactly one outcome', () => {
  fc.assert(
    fc.property(files, ([first, second]) => {
      const reading = fileOf(second);
      const { comparison, identities, faulty } = look(before(first), reading);
      const { added, moved, changed, unchanged, past, leftOut, repeated } = comparison;
      const taken = [added, moved, changed, unchanged, past, leftOut, repeated].flatMap((list) =>
        idsOf(list.map(({ row }) => row)),
      );
      const outcomes = [...taken, ...idsOf(identities.waiting.map(({ row }) => row)), ...faulty.map((line) => line.rowId)];
      expect(outcomes.sort()).toEqual([...idsOf(reading.rows), ...reading.faults.map(rowId)].sort());
    }),
  );
});

it('puts every covered visit to come in exactly one class, and no visit of the past or of another day in any', () => {
  fc.assert(
    fc.property(files, ([first, second]) => {
      const schedule = before(first);
      const { comparison, coverage } = look(schedule, fileOf(second));
      const { moved, changed, unchanged, absent, kept } = comparison;
      const classed = [...moved, ...changed, ...unchanged, ...absent, ...kept].map(({ visit }) => visit.id);
      expect(new Set(classed).size).toBe(classed.length);
      const inside = ({ start, doctor }: { start: string; doctor: string | null }) =>
        start >= NOW &&
        coverage.days.includes(start.slice(0, 10)) &&
        (coverage.physician === null || coverage.physician === doctor);
      const covered = schedule.visits.filter(inside).map(({ id }) => id);
      // A list of one physician may also name, at its very hour, a visit that stands under another: its doctor changed.
      const named = new Set([...changed, ...unchanged].map(({ visit }) => visit.id));
      expect(classed.filter((id) => covered.includes(id) || !named.has(id)).sort()).toEqual(covered.sort());
    }),
  );
});

it('does not depend on the order in which the database returns the visits', () => {
  fc.assert(
    fc.property(files, ([first, second]) => {
      const schedule = before(first);
      const turned = { ...schedule, visits: [...schedule.visits].reverse() };
      expect(look(turned, fileOf(second)).comparison).toEqual(look(schedule, fileOf(second)).comparison);
    }),
  );
});

it('writes nothing when the file that was just sent is sent again', () => {
  fc.assert(
    fc.property(files, reasons, ([first, second], reason) => {
      const reading = fileOf(second);
      const start = before(first);
      const { schedule } = send(start, look(start, reading), reason);
      expect(writesNothing(send(schedule, look(schedule, reading)).plan)).toBe(true);
    }),
  );
});

it('remembers what was answered about identities: the same file asks it no more and writes nothing', () => {
  const answer = fc.constantFrom('remember' as const, 'record-is-right' as const, 'other-person' as const, 'unknown' as const);
  fc.assert(
    fc.property(files, fc.array(answer, { minLength: 6, maxLength: 6 }), ([first, second], drawn) => {
      const reading = fileOf(second);
      const start = before(first);
      const { questions } = look(start, reading).identities;
      const answers = new Map(questions.map(({ id }, index) => [id, drawn[index % drawn.length] ?? 'unknown']));
      const seen = look(start, reading, NOW, answers);
      const { schedule } = send(start, seen);
      const again = look(schedule, reading);
      expect(again.identities.questions).toHaveLength(
        seen.identities.questions.filter((asked) => asked.answer === 'unknown').length,
      );
      expect(writesNothing(send(schedule, again).plan)).toBe(true);
    }),
  );
});

it('restores the plan exactly when a sending is withdrawn at once', () => {
  fc.assert(
    fc.property(files, reasons, ([first, second], reason) => {
      const start = before(first);
      const { schedule, effects } = send(start, look(start, fileOf(second), FRIDAY), reason);
      const withdrawal = decideWithdrawal(effects, standingNow(schedule, effects), FRIDAY);
      if (effects.length === 0) return expect(withdrawal.ok).toBe(false);
      if (!withdrawal.ok) throw new Error(withdrawal.refusal.code);
      expect(withdrawal.value.refused).toEqual([]);
      expect(asRead(putBack(schedule, withdrawal.value))).toEqual(asRead(start));
    }),
  );
});

it('never has two records of one organisation under one IPP', () => {
  fc.assert(
    fc.property(files, ([first, second]) => {
      const start = before(first);
      const { schedule } = send(start, look(start, fileOf(second)));
      const ipps = schedule.identities.flatMap(({ ipp }) => (ipp ? [ipp] : []));
      expect(new Set(ipps).size).toBe(ipps.length);
    }),
  );
});
