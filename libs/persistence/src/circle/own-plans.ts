import { validate } from 'uuid';
import type { Tx } from '../transaction';

/** A unit that reads a plan, or that takes part in the care and could. */
export interface PlanUnit {
  /** Of its membership of the plan's circle; null for one that does not read it. */
  id: string | null;
  circleId: string;
  unitId: number;
  unit: string;
  organisation: string;
  /** Of its part in the care. */
  function: string;
  /** Shared with it, and not its own. */
  shared: boolean;
}

/** A network's or an organisation's own plan: its circle stands beside the care circle, and the others do not see it. */
export interface OwnPlan {
  circleId: string;
  patientId: string;
  title: string;
}

const OWN = `c.kind = 'private' and exists (select 1 from circle_unit u where u.circle_id = c.id and u.open and u.unit_id = any($2::int[]))`;
const PLANS = {
  name: 'own-plans',
  text: `select c.id as "circleId", c.patient_id as "patientId", coalesce((select w.title from pathway w where w.circle_id = c.id
      order by w.status = 'active' desc, w.included_on desc limit 1), '') as title
    from circle c where c.patient_id = $1 and ${OWN} order by c.created_at, c.id`,
};
const PLAN = {
  name: 'own-plan',
  text: `select c.id as "circleId", c.patient_id as "patientId", '' as title from circle c where c.id = $1 and ${OWN}`,
};
const UNITS = {
  name: 'units-of-plans',
  text: `select m.id, m.circle_id as "circleId", u.id as "unitId", u.name as unit, o.name as organisation, m.function,
      m.origin = 'patient-word' as shared
    from membership m join unit u on u.id = m.unit_id join organisation o on o.id = u.organisation_id
    where m.circle_id = any($1::uuid[]) and m.until is null
    union all
    select distinct on (c.id, u.id) null, c.id, u.id, u.name, o.name, m.function, false
    from circle c join circle k on k.patient_id = c.patient_id and k.kind = 'care' join membership m on m.circle_id = k.id and m.until is null
      join unit u on u.id = m.unit_id join organisation o on o.id = u.organisation_id
    where c.id = any($1::uuid[]) and not exists (select 1 from membership p where p.circle_id = c.id and p.unit_id = u.id and p.until is null)
    order by 5, 4`,
};
const SHARED = {
  name: 'shared-membership',
  text: `select m.circle_id as "circleId" from membership m where m.id = $1 and m.until is null and m.origin = 'patient-word'`,
};

export function ownPlans(tx: Tx, patientId: string): Promise<OwnPlan[]> {
  return tx.sql<OwnPlan & Record<string, unknown>>(PLANS, [patientId, tx.actor.units]);
}

/** Null for a plan that is somebody else's, or none. */
export async function ownPlan(tx: Tx, circleId: string): Promise<OwnPlan | null> {
  if (!validate(circleId)) return null;
  return (await tx.sql<OwnPlan & Record<string, unknown>>(PLAN, [circleId, tx.actor.units]))[0] ?? null;
}

/** Who reads these plans, and who of the care circle does not. */
export function unitsOfPlans(tx: Tx, circleIds: readonly string[]): Promise<PlanUnit[]> {
  return circleIds.length === 0 ? Promise.resolve([]) : tx.sql<PlanUnit & Record<string, unknown>>(UNITS, [circleIds]);
}

/** The plan that this membership shares; null when it shares none of one's own. */
export async function planSharedBy(tx: Tx, membership: string): Promise<OwnPlan | null> {
  if (!validate(membership)) return null;
  const [row] = await tx.sql<{ circleId: string }>(SHARED, [membership]);
  return row ? ownPlan(tx, row.circleId) : null;
}
