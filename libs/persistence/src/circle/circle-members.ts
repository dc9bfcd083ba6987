import type { Tx } from '../transaction';

export interface MemberRow {
  id: string;
  unitId: number | null;
  unit: string | null;
  unitKind: string | null;
  organisation: string | null;
  organisationKind: string | null;
  personId: string | null;
  name: string | null;
  title: string | null;
  speciality: string | null;
  function: string;
  legalBasis: 'care-team-establishment' | 'care-team-chosen' | 'care-team-formal' | 'consent';
  origin: string;
  how: string | null;
  by: string | null;
  since: string;
  phone: string | null;
  hours: string | null;
  consentScope: string | null;
  consentMeans: string | null;
  consentUntil: string | null;
  consentWithdrawnOn: string | null;
}

const MEMBERS = {
  name: 'circle-members',
  text: `select m.id, m.unit_id as "unitId", u.name as unit, u.kind as "unitKind", o.name as organisation, o.kind as "organisationKind",
      m.person_id as "personId", coalesce(p.civility || ' ', '') || p.given_name || ' ' || p.family_name as name, p.speciality,
      (select w.local_title from working_situation w where w.person_id = m.person_id and w.ended_at is null
        order by (w.organisation_id = u.organisation_id) desc nulls last limit 1) as title,
      m.function, m.legal_basis as "legalBasis", m.origin, m.how, b.given_name || ' ' || b.family_name as by, m.since,
      coalesce(p.phone, u.phone, o.phone) as phone, coalesce(p.phone_hours, u.hours) as hours, m.consent_scope as "consentScope",
      m.consent_means as "consentMeans", m.consent_until as "consentUntil", m.consent_withdrawn_on as "consentWithdrawnOn",
      m.circle_id as "circleId", m.until is not null as over
    from membership m left join unit u on u.id = m.unit_id left join organisation o on o.id = u.organisation_id
      left join person p on p.id = m.person_id
      left join working_situation s on s.id = m.by_situation left join person b on b.id = s.person_id
    where m.patient_id = $1 and (m.until is null or (m.ended_reason = 'consent-over' and m.until > $2::timestamptz - interval '30 days'))
    order by m.legal_basis = 'consent', array_position(array['care-team-establishment', 'care-team-formal', 'care-team-chosen'], m.legal_basis),
      m.since, m.id`,
};

/** The care circle's, or those of a plan that an organisation keeps for itself. */
export interface MemberOfCircle extends MemberRow {
  circleId: string;
}

interface Row extends MemberOfCircle, Record<string, unknown> {
  /** The consent has ended: she is told of for a month, unless she takes part again. */
  over: boolean;
}

/**
 * Who takes part now in each circle of the patient that the actor may see, on what ground and by whose word; those outside the team last,
 * and for a month those whose consent is over.
 */
export async function circleMembers(tx: Tx, patientId: string): Promise<MemberOfCircle[]> {
  const rows = await tx.sql<Row>(MEMBERS, [patientId, tx.now]);
  const members: MemberOfCircle[] = [];
  for (const { over, ...member } of rows)
    if (!over || !rows.some((one) => !one.over && isTheSame(one, member))) members.push(member);
  return members;
}

const isTheSame = (a: MemberOfCircle, b: MemberOfCircle): boolean =>
  a.circleId === b.circleId && a.function === b.function && a.unitId === b.unitId && a.personId === b.personId;
