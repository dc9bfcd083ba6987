import { v7 as uuidv7 } from 'uuid';
import type { ColumnMapping, ReadSchedule, ScheduleField } from '@jalon/domain/schedule';
import type { Tx } from '../transaction';
import { ScheduleReadingEntity } from './schedule-reading.entity';

/** A file once read: what the preview shows and the sending applies. */
export interface StoredReading {
  id: string;
  unitId: number;
  at: string;
  fileName: string;
  reading: ReadSchedule;
}

const FORGET = {
  name: 'forget-readings',
  text: `update schedule_reading set closed_at = $2, reading = '{}', bytes = null
where unit_id = $1 and closed_at is null and at < $2::timestamptz - interval '1 day'`,
};

/** Keeps a reading until it is sent or given up; one left for a day is forgotten, since a file names people. */
export async function saveReading(
  tx: Tx,
  {
    unitId,
    fileName,
    reading,
    bytes,
    version,
  }: { unitId: number; fileName: string; reading: ReadSchedule; bytes: Buffer; version: number },
): Promise<string> {
  const id = uuidv7();
  await tx.sql(FORGET, [unitId, tx.now]);
  await tx.em.insert(ScheduleReadingEntity, {
    id,
    unitId,
    bySituation: tx.actor.situation,
    at: tx.now,
    fileName,
    reading,
    bytes,
    scheduleVersion: version,
  });
  return id;
}

const OPEN = {
  name: 'open-reading',
  text: `select id, unit_id as "unitId", at, file_name as "fileName", reading from schedule_reading where id = $1 and closed_at is null`,
};

/** Null when it was sent or abandoned, or belongs to somebody else's unit: both look alike. */
export async function openReading(tx: Tx, id: string): Promise<StoredReading | null> {
  return (await tx.sql<StoredReading>(OPEN, [id]))[0] ?? null;
}

/** The file itself, to be read again with corrected columns. */
export async function bytesOfReading(tx: Tx, id: string): Promise<{ unitId: number; fileName: string; bytes: Buffer } | null> {
  const found = await tx.em.findOne(ScheduleReadingEntity, {
    where: { id },
    select: { unitId: true, fileName: true, bytes: true, closedAt: true },
  });
  return found?.bytes && !found.closedAt ? { unitId: found.unitId, fileName: found.fileName, bytes: found.bytes } : null;
}

export async function rewriteReading(tx: Tx, id: string, reading: ReadSchedule): Promise<void> {
  await tx.em.update(ScheduleReadingEntity, { id }, { reading: reading as object });
}

/** Nothing of a file stays once it was sent or given up. */
export async function closeReading(tx: Tx, id: string): Promise<void> {
  await tx.em.update(ScheduleReadingEntity, { id }, { closedAt: tx.now, reading: {}, bytes: null });
}

const COLUMNS = { name: 'unit-columns', text: `select header, field from unit_column where unit_id = $1` };
const REMEMBER = {
  name: 'remember-columns',
  text: `insert into unit_column (unit_id, header, field, by_situation, at)
select $1, x.header, x.field, $3, $4 from jsonb_to_recordset($2) as x(header text, field text)
on conflict (unit_id, header) do update set field = excluded.field, by_situation = excluded.by_situation, at = excluded.at`,
};
const IGNORED = 'ignored';

/** The columns that this unit once corrected. */
export async function rememberedColumns(tx: Tx, unitId: number): Promise<ColumnMapping> {
  const rows = await tx.sql<{ header: string; field: string }>(COLUMNS, [unitId]);
  return rows.map(({ header, field }) => {
    const known = field === IGNORED ? null : (field as ScheduleField);
    return header.startsWith('#') ? { index: Number(header.slice(1)), field: known } : { header, field: known };
  });
}

export async function rememberColumns(tx: Tx, unitId: number, choices: ColumnMapping): Promise<void> {
  const rows = choices.map(({ header, index, field }) => ({
    header: header?.trim() || `#${index ?? 0}`,
    field: field ?? IGNORED,
  }));
  await tx.sql(REMEMBER, [unitId, JSON.stringify(rows), tx.actor.situation, tx.now]);
}
