import { giveBack, relieve } from '../circle';
import type { EngineTx } from './engine-tx';
import { settleAsEngine } from './settle';

const OVER = `(m.consent_until + 1)::timestamp at time zone o.time_zone`;
const LAPSED = `m.until is null and m.legal_basis = 'consent' and m.consent_until is not null and ${OVER} <= $1`;

const PATIENTS = {
  name: 'patients-of-lapsed-consents',
  text: `select m.patient_id as "patientId", min(coalesce(po.time_zone, o.time_zone)) as "timeZone"
    from membership m join unit n on n.id = m.unit_id join organisation o on o.id = n.organisation_id
      left join pathway p on p.circle_id = m.circle_id and p.status = 'active'
      left join unit pn on pn.id = p.unit_id left join organisation po on po.id = pn.organisation_id
    where ${LAPSED} group by 1 order by 1`,
};
const LOCK = {
  name: 'pathways-of-lapsed-consents',
  text: `select id from pathway where patient_id = $1 and status = 'active' order by id for update`,
};
const END = {
  name: 'end-lapsed-consents',
  text: `update membership m set until = ${OVER}, ended_reason = 'consent-over'
    from unit n join organisation o on o.id = n.organisation_id where n.id = m.unit_id and m.patient_id = $2 and ${LAPSED}
    returning m.circle_id as "circleId", m.unit_id as "unitId"`,
};
const OPEN = {
  name: 'units-beside-the-lapsed',
  text: 'select unit_id as "unitId" from circle_unit where circle_id = $1 and open',
};
const TELL = { name: 'tell-of-the-lapsed', text: `select pg_notify('jalon', $1)` };

/** Whose consents are over and not written down as such yet, with the zone in which their pathway is judged. */
export function patientsOfLapsed(tx: EngineTx): Promise<{ patientId: string; timeZone: string }[]> {
  return tx.sql<{ patientId: string; timeZone: string }>(PATIENTS, [tx.now]);
}

/**
 * Writes down that consents are over: the door has been shut since the second itself (0051). Work that waited behind it goes back to
 * whoever gave it, who answered for the pathway from there is relieved, and every open page concerned looks again. To be called under
 * the engine's role, a patient a transaction.
 */
export async function endLapsed(tx: EngineTx, patientId: string): Promise<number> {
  const pathways = await tx.sql<{ id: string }>(LOCK, [patientId]);
  const ended = await tx.sql<{ circleId: string; unitId: number }>(END, [tx.now, patientId]);
  for (const { circleId, unitId } of ended) {
    const open = (await tx.sql<{ unitId: number }>(OPEN, [circleId])).map((row) => row.unitId);
    if (!open.includes(unitId)) {
      await tx.sql(giveBack, [patientId, unitId, null]);
      await tx.sql(relieve, [patientId, unitId, null]);
    }
    const to = [...new Set([unitId, ...open])].map((unit) => `unit:${unit}`);
    await tx.sql(TELL, [JSON.stringify({ to, what: 'circle', ids: [] })]);
  }
  const ids = pathways.map(({ id }) => id);
  await settleAsEngine(tx, ids);
  return ended.length;
}
