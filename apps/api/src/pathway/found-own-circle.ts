import { v7 as uuidv7 } from 'uuid';
import type { Tx } from '@jalon/persistence';
import { tellCircle, type Holder } from '@jalon/persistence/circle';

/** Of each, a unit of the actor's own; the first one's, where it will do for all. */
const UNITS = {
  name: 'own-units-of-situations',
  text: `select distinct on (s.situation_id) s.unit_id as unit from situation_unit s
    where s.situation_id = any($1::uuid[]) and s.unit_id = any($2::int[]) order by s.situation_id, s.unit_id <> $3, s.unit_id`,
};

/**
 * A circle beside the care circle, for a pathway that is one organisation's own: it begins with the unit that founds it and those where
 * its referents work. The others of the care circle learn nothing, not even that there is one.
 */
export async function foundOwnCircle(tx: Tx, inCare: Holder, referents: readonly (string | null)[]): Promise<Holder> {
  const circleId = uuidv7();
  const { patientId, unitId } = inCare;
  await tx.em.query(`insert into circle (id, patient_id, kind, created_at) values ($1, $2, 'private', $3)`, [
    ...[circleId, patientId, tx.now],
  ]);
  await tx.em.query(`select app.found_circle($1, $2, $3, 'care-team-establishment', 'pathway', null, $4)`, [
    ...[uuidv7(), circleId, unitId, tx.now],
  ]);
  const found = await tx.sql<{ unit: number }>(UNITS, [referents.filter(Boolean), tx.actor.units, unitId]);
  for (const unit of new Set(found.map((row) => row.unit).filter((one) => one !== unitId)))
    await tx.em.query(
      `insert into membership (id, circle_id, patient_id, unit_id, function, legal_basis, origin, by_situation, since)
       values ($1, $2, $3, $4, $5, 'care-team-establishment', 'pathway', $6, $7)`,
      [uuidv7(), circleId, patientId, unit, tx.actor.function, tx.actor.situation, tx.now],
    );
  await tellCircle(tx, circleId, 'circle', [circleId]);
  return { patientId, circleId, unitId };
}
