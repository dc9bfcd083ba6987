import { v7 as uuidv7 } from 'uuid';
import { asEngine } from '../engine';
import type { Tx } from '../transaction';
import type { Held } from './write-request';

export interface ToldOne {
  unitId: number;
  function?: string;
  situationId?: string | null;
  /** When it must be acknowledged; null asks for nothing. */
  ackBy?: string | null;
}

export interface Telling {
  kind: 'prescription' | 'request' | 'medical-opinion';
  what: string;
  aboutId: string;
  data?: Record<string, unknown>;
  to: readonly ToldOne[];
}

/**
 * One notice to those whom the step concerns. Written under the engine's role: the secretary who attaches a signed paper tells the
 * practice without reading the notices of anyone.
 */
export async function tellOf(tx: Tx, held: Held, telling: Telling): Promise<void> {
  const to = telling.to.filter(({ situationId }) => situationId !== tx.actor.situation);
  if (to.length > 0) await asEngine(tx, () => write(tx, held, telling, to));
  const addresses = telling.to.flatMap(({ unitId, situationId }) => [
    `unit:${unitId}`,
    ...(situationId ? [`situation:${situationId}`] : []),
  ]);
  tx.tell([...new Set([...addresses, `unit:${held.unitId}`])], 'request', [telling.aboutId]);
}

async function write(tx: Tx, held: Held, telling: Telling, to: readonly ToldOne[]): Promise<void> {
  const notice = uuidv7();
  await tx.em.query('insert into notice (id, kind, from_situation, at) values ($1, $2, $3, $4)', [
    notice,
    telling.kind,
    tx.actor.situation,
    tx.now,
  ]);
  await tx.em.query(
    `insert into notice_item (id, patient_id, circle_id, unit_id, notice_id, what, about_id, data) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      uuidv7(),
      held.patientId,
      held.circleId,
      held.unitId,
      notice,
      telling.what,
      telling.aboutId,
      JSON.stringify(telling.data ?? {}),
    ],
  );
  for (const one of to) {
    await tx.em.query(
      `insert into addressee (id, notice_id, from_unit_id, unit_id, situation_id, function, at, ack_wanted, ack_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        uuidv7(),
        notice,
        held.unitId,
        one.unitId,
        one.situationId ?? null,
        one.function ?? null,
        tx.now,
        !!one.ackBy,
        one.ackBy ?? null,
      ],
    );
  }
}

/** The pivots of the patient's active pathways, whom the secretary may not know but whose pages must hear of it. */
export function pivotsToTell(tx: Tx, patientId: string): Promise<ToldOne[]> {
  return asEngine(tx, () =>
    tx.em.query<ToldOne[]>(
      `select unit_id as "unitId", pivot as "situationId", 'pivot-nurse' as function from pathway
       where patient_id = $1 and status = 'active' and pivot is not null`,
      [patientId],
    ),
  );
}
