import type { SentEffect, VisitContent } from '@jalon/domain/schedule';
import type { Tx } from '../transaction';
import { visitsById, type StandingVisit } from './planned-visits';

interface Row {
  visitId: string;
  kind: 'planned' | 'moved' | 'changed' | 'cancelled' | 'restored';
  before: VisitContent | null;
  after: (VisitContent & { version: number }) | null;
}

const EFFECTS = {
  name: 'sent-effects',
  text: `select appointment_id as "visitId", kind, before, after from appointment_event
where push_id = $1 and kind in ('planned', 'moved', 'changed', 'cancelled', 'restored') order by at, id`,
};
const UNMARK = { name: 'unmark-absences', text: `update appointment set absent_since = null where absent_since = $1` };

/** What a sending did, and the visits as they are now, cancelled ones included. */
export async function effectsOf(tx: Tx, pushId: string): Promise<{ effects: SentEffect[]; now: Map<string, AnyVisit> }> {
  const rows = await tx.sql<Row>(EFFECTS, [pushId]);
  const effects = rows.map(({ visitId, kind, before, after }) => ({
    visitId,
    before: kind === 'planned' || kind === 'restored' ? null : before,
    after: kind === 'cancelled' ? null : after,
    versionAfter: after?.version ?? 0,
  }));
  const visits = await visitsById(
    tx,
    rows.map(({ visitId }) => visitId),
  );
  return { effects, now: new Map(visits.map((visit) => [visit.id, visit])) };
}

export type AnyVisit = Omit<StandingVisit, 'status'> & { status: string };

/** The visits that this sending marked as absent from its file are as before. */
export async function unmarkAbsences(tx: Tx, pushId: string): Promise<void> {
  await tx.sql(UNMARK, [pushId]);
}
