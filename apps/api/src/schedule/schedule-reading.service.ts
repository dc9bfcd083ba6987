import { Injectable } from '@nestjs/common';
import { may } from '@jalon/access';
import { localDateOf } from '@jalon/domain/calendar';
import type { ColumnMapping, RowFault, ScheduleReading } from '@jalon/domain/schedule';
import { ok, refuse, type Result } from '@jalon/domain/result';
import type { Acting } from '@jalon/persistence';
import {
  bytesOfReading,
  closeReading,
  openReading,
  rememberColumns,
  rememberedColumns,
  saveReading,
  unitSchedule,
} from '@jalon/persistence/schedule';
import { readScheduleInWorker } from './read-in-worker';

export type ReadRefusal =
  | { code: 'unreadable'; fault: Pick<RowFault, 'code' | 'message' | 'english'> }
  | { code: 'not-your-unit' }
  | { code: 'reading-closed' };

/** Reads a secretary's file in its own thread and keeps the reading; nothing else is saved before she sends. */
@Injectable()
export class ScheduleReadingService {
  async read(
    acting: Acting,
    unitId: number,
    file: { name: string; bytes: Buffer },
    choices: ColumnMapping = [],
  ): Promise<Result<{ reading: string }, ReadRefusal>> {
    const prepared = await acting.read(async (tx) => {
      const mine = may(tx.actor, 'schedule.send', { unit: unitId }).may && (await unitSchedule(tx, unitId)) !== null;
      return mine ? { actor: tx.actor, now: tx.now, columns: await rememberedColumns(tx, unitId) } : null;
    });
    // No transaction stays open while a file is read.
    await acting.finish();
    if (!prepared) return refuse({ code: 'not-your-unit' as const });
    const { actor, now, columns } = prepared;
    const reading = await readScheduleInWorker(file.bytes, {
      fileName: file.name,
      today: localDateOf(now, actor.timeZone),
      timeZone: actor.timeZone,
      ippLength: actor.ippLength,
      mapping: [...choices, ...columns],
    });
    if (reading.kind === 'unreadable') return refuse({ code: 'unreadable' as const, fault: reading.fault });
    return acting.write(async (tx) => {
      const unit = await unitSchedule(tx, unitId);
      if (!unit) return refuse({ code: 'not-your-unit' as const });
      const id = await saveReading(tx, {
        unitId,
        fileName: file.name,
        reading: sendable(reading),
        bytes: file.bytes,
        version: unit.version,
      });
      tx.journal('listed', [], { file: file.name, rows: reading.rows.length });
      return ok({ reading: id });
    });
  }

  /** The same file for another unit, or with columns that the secretary corrects; her correction is remembered for the unit. */
  async readAgain(
    acting: Acting,
    readingId: string,
    { unit, columns }: { unit: number | null; columns: ColumnMapping },
  ): Promise<Result<{ reading: string }, ReadRefusal>> {
    const kept = await acting.read((tx) => bytesOfReading(tx, readingId));
    await acting.finish();
    if (!kept) return refuse({ code: 'reading-closed' as const });
    const unitId = unit ?? kept.unitId;
    if (columns.length > 0) await acting.write((tx) => rememberColumns(tx, unitId, columns));
    const again = await this.read(acting, unitId, { name: kept.fileName, bytes: kept.bytes }, columns);
    if (again.ok) await acting.write((tx) => closeReading(tx, readingId));
    return again;
  }

  async abandon(acting: Acting, readingId: string): Promise<boolean> {
    return acting.write(async (tx) => {
      if (!(await openReading(tx, readingId))) return false;
      await closeReading(tx, readingId);
      return true;
    });
  }
}

/** PostgreSQL's JSON holds no NUL: a cell that has one is text all the same. */
function sendable(reading: Extract<ScheduleReading, { kind: 'read' }>): typeof reading {
  const text = JSON.stringify(reading);
  return text.includes('\\u0000') ? (JSON.parse(text.replaceAll('\\u0000', '')) as typeof reading) : reading;
}
