import { Injectable } from '@nestjs/common';
import { dayOf, decideSending, writesNothing, type IdentityAnswer, type ReadRow } from '@jalon/domain/schedule';
import { ok, refuse, type Result } from '@jalon/domain/result';
import { todayOf, type Acting, type Tx } from '@jalon/persistence';
import {
  lockRecords,
  settleLines,
  waitingRow,
  waitingRows,
  type StoredReading,
  type WaitingRow,
} from '@jalon/persistence/schedule';
import { applySending } from './apply-sending';
import { readingOptions, withCells, type CellChange } from './correct-row';
import { questionsOf } from './identity-questions';
import { previewOf } from './preview-sending';
import { readOneRow } from './read-one-row';
import type { ScheduleFault } from './schedule-line.types';
import type { IdentityQuestion } from './schedule-preview.types';
import { shownFault } from './shown-fault';
import { sendingFacts } from './sending-facts';

export interface Settling {
  cells: readonly CellChange[];
  answer: IdentityAnswer | null;
  /** Of a course already planned on another day: is it this visit, moved? Null while nobody has said. */
  sameVisit: boolean | null;
}

export type SettleRefusal =
  | { code: 'already-settled' }
  | { code: 'still-faulty'; faults: readonly ScheduleFault[] }
  | { code: 'identity-asked'; question: IdentityQuestion | null }
  | { code: 'also-planned'; start: string }
  | { code: 'day-gone' }
  | { code: 'changed-meanwhile' };

/** Rows that wait: corrected and put on the plan one by one, or dismissed with a reason. */
@Injectable()
export class WaitingRowsService {
  list(acting: Acting, unit: number): Promise<WaitingRow[]> {
    return acting.read(async (tx) => {
      const rows = await waitingRows(tx, unit);
      tx.journal('listed', new Set(rows.flatMap(({ row }) => row.patientIds)));
      return rows;
    });
  }

  /** A sending of one row: nothing else of its day is touched, nor taken for absent. */
  settle(acting: Acting, id: string, settling: Settling): Promise<Result<{ id: string; push: string | null }, SettleRefusal>> {
    return acting.write(async (tx) => {
      const waiting = await waitingRow(tx, id);
      if (!waiting) return refuse({ code: 'already-settled' as const });
      const { row: line } = waiting;
      const raw = withCells(line.raw, settling.cells);
      const again = readOneRow(
        { row: line.row, sheet: line.sheet, columns: line.columns, raw, day: line.day },
        readingOptions(tx),
      );
      if (!again.row) return refuse({ code: 'still-faulty' as const, faults: again.faults.map(shownFault) });
      if (dayOf(again.row.start) < todayOf(tx)) return refuse({ code: 'day-gone' as const });
      // Of the row as it was written the officer has spoken; of a corrected one nobody has.
      const said = settling.cells.length === 0 && waiting.freed?.how === 'other-person' ? 'other-person' : null;
      return this.sendOne(tx, waiting, again.row, { ...settling, answer: settling.answer ?? said });
    });
  }

  async dismiss(
    acting: Acting,
    id: string,
    reason: string,
  ): Promise<Result<{ id: string; push: null }, SettleRefusal | { code: 'reason-missing' }>> {
    const why = reason.trim();
    if (why === '') return refuse({ code: 'reason-missing' as const });
    return acting.write(async (tx) => {
      const waiting = await waitingRow(tx, id);
      const settled = waiting ? await settleLines(tx, waiting.unitId, [{ id, how: `dismissed: ${why}` }]) : 0;
      if (!waiting || settled === 0) return refuse({ code: 'already-settled' as const });
      tx.journal('wrote', waiting.row.patientIds, { waitingRow: id });
      tx.tell([`unit:${waiting.unitId}`], 'schedule');
      return ok({ id, push: null });
    });
  }

  private async sendOne(tx: Tx, waiting: WaitingRow, row: ReadRow, { answer, sameVisit }: Settling) {
    lockRecords(tx);
    const facts = await sendingFacts(tx, ofOneRow(waiting, row), { locked: true });
    if (!facts) return refuse({ code: 'already-settled' as const });
    const rowId =
      facts.stored.reading.rows.map((one) => (one.sheet === null ? String(one.row) : `${one.sheet}!${one.row}`))[0] ?? '';
    const preview = previewOf(tx, facts, {
      days: [dayOf(row.start)],
      answers: answer ? [{ question: rowId, answer }] : [],
      sameVisits: sameVisit ? [rowId] : [],
    });
    if (preview.identities.waiting.length > 0)
      return refuse({ code: 'identity-asked' as const, question: questionsOf(preview, facts)[0] ?? null });
    const elsewhere = preview.comparison.added[0]?.alsoPlanned;
    if (elsewhere && sameVisit === null) return refuse({ code: 'also-planned' as const, start: elsewhere.start });
    const decided = decideSending(preview, {}, facts.unit.version);
    if (!decided.ok) return refuse({ code: 'changed-meanwhile' as const });
    const plan = { ...decided.value, keep: [] };
    const applied = writesNothing(plan)
      ? null
      : await applySending(tx, facts, preview, plan, { readingId: null, marksAbsences: false });
    if (!applied && !writesNothing(plan)) return refuse({ code: 'changed-meanwhile' as const });
    await settleLines(tx, waiting.unitId, [{ id: waiting.id, how: 'corrected' }]);
    tx.tell([`unit:${waiting.unitId}`], 'schedule');
    return ok({ id: waiting.id, push: applied?.pushId ?? null });
  }
}

function ofOneRow({ unitId, at, fileName, row: line }: WaitingRow, row: ReadRow): StoredReading {
  const columns = line.columns.map((column) => ({ ...column, sheet: line.sheet, sample: null, by: 'choice' as const }));
  const sheets = [{ name: line.sheet, hidden: false, read: true, rows: 1 }];
  const reading = {
    kind: 'read' as const,
    encoding: 'utf-8',
    separator: null,
    sheets,
    columns,
    rows: [row],
    faults: [],
    ignored: [],
  };
  return { id: '', unitId, at, fileName, reading };
}
