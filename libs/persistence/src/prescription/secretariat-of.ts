import { v7 as uuidv7 } from 'uuid';
import type { Prescriber } from '@jalon/domain/prescription';
import { asEngine } from '../engine';
import type { Tx } from '../transaction';
import type { Setting } from './first-prescription';

/** Whoever prescribes somewhere has the secretariat of that situation; the one that already takes part comes first. */
const SECRETARIAT = `select u.id as unit, coalesce(c.open, false) as inside
  from working_situation w
    join situation_unit o on o.situation_id = w.id and o.unit_id = $3
    join situation_unit s on s.situation_id = w.id
    join unit u on u.id = s.unit_id and u.kind = 'secretariat' and u.closed_on is null
    left join circle_unit c on c.circle_id = $1 and c.unit_id = u.id
  where w.person_id = $2 and w.ended_at is null
    and not exists (select 1 from opposition n where n.patient_id = $4 and n.against_unit = u.id and n.lifted_at is null)
  order by inside desc, (u.id = $5) desc, u.id limit 1`;

const JOIN = `insert into membership (id, circle_id, patient_id, unit_id, function, legal_basis, origin, how, by_situation, since)
  values ($1, $2, $3, $4, 'medical-secretary', 'care-team-establishment', 'prescription', $5, $6, $7)`;

/**
 * The secretariat of the prescriber, which holds what he prescribes: there it is prepared, signed on paper and found again. It
 * joins the care circle by that prescription when it is not in it yet; where he has none, or the patient said no to it, the
 * actor's own unit holds it.
 */
export function secretariatOf(tx: Tx, { patientId, circleId, unitId }: Setting, by: Prescriber): Promise<number> {
  return asEngine(tx, async () => {
    const [found] = await tx.em.query<{ unit: number; inside: boolean }[]>(SECRETARIAT, [
      circleId,
      by.personId,
      by.unitId,
      patientId,
      unitId,
    ]);
    if (!found) return unitId;
    const how = `ordonnance de ${by.name}`;
    if (!found.inside) await tx.em.query(JOIN, [uuidv7(), circleId, patientId, found.unit, how, tx.actor.situation, tx.now]);
    return found.unit;
  });
}
