import { v7 as uuidv7, validate } from 'uuid';
import type { Holder } from '../circle';
import { bestIdentity } from '../patient/best-identity';
import type { Tx } from '../transaction';

/** The families' charter in force of the network whose own circle this is, and what the parents signed of it. */
export interface FamilyCharter {
  circle: string;
  network: string;
  networkName: string;
  version: number;
  title: string;
  body: string;
  signature: string | null;
  signedVersion: number | null;
  signedOn: string | null;
  signedBy: string | null;
  source: string | null;
  notedBy: string | null;
}

const IN_FORCE = `join lateral (select x.* from charter x where x.organisation_id = o.id and x.audience = 'families'
    order by x.version desc limit 1) f on true
  left join lateral (select s.*, p.given_name || ' ' || p.family_name as noted from family_charter s join working_situation w on w.id = s.by_situation
    join person p on p.id = w.person_id where s.circle_id = c.id and s.organisation_id = o.id and s.ended_at is null
    order by s.version desc, s.at desc limit 1) s on true`;
const OWN_CIRCLE = `c.kind = 'private' and exists (select 1 from circle_unit u where u.circle_id = c.id and u.open and u.unit_id = any($2::int[]))`;

const OF_PATIENT = {
  name: 'family-charters-of',
  text: `select c.id as circle, o.id as network, o.name as "networkName", f.version, f.title, f.body, s.id as signature, s.version as "signedVersion",
      s.signed_on as "signedOn", s.signed_by as "signedBy", s.source, s.noted as "notedBy"
    from circle c join lateral (select distinct n.id, n.name from membership m join unit mu on mu.id = m.unit_id
        join organisation n on n.id = mu.organisation_id and n.kind = 'network'
        where m.circle_id = c.id and m.until is null and m.origin = 'pathway') o on true ${IN_FORCE}
    where c.patient_id = $1 and ${OWN_CIRCLE} order by o.name`,
};

export function familyChartersOf(tx: Tx, patient: string): Promise<FamilyCharter[]> {
  if (!validate(patient)) return Promise.resolve([]);
  return tx.sql<FamilyCharter & Record<string, unknown>>(OF_PATIENT, [patient, tx.actor.units]);
}

export interface UnsignedFamily {
  id: string;
  familyName: string;
  givenName: string;
  birth: string | null;
  signedVersion: number | null;
}

const UNSIGNED = {
  name: 'families-without-charter',
  text: `select c.patient_id as id, i."usedFamilyName" as "familyName", i."usedGivenName" as "givenName", i."birthDate" as birth,
      s.version as "signedVersion"
    from circle c cross join (select $1::uuid as id) o ${IN_FORCE} ${bestIdentity('c.patient_id', '$1')}
    where ${OWN_CIRCLE} and s.version is distinct from f.version
      and exists (select 1 from pathway w where w.circle_id = c.id and w.status = 'active')
    order by s.version nulls first, i."usedFamilyName" collate "fr-x-icu", i."usedGivenName" collate "fr-x-icu" limit 200`,
};

/** Children on the network's own pathway whose parents have not signed the charter in force. */
export const familiesWithoutCharter = (tx: Tx): Promise<UnsignedFamily[]> =>
  tx.sql<UnsignedFamily & Record<string, unknown>>(UNSIGNED, [tx.actor.organisation, tx.actor.units]);

interface FamilySignature {
  network: string;
  version: number;
  on: string;
  by: string;
  source: string;
}

export async function writeFamilySignature(tx: Tx, holder: Holder, signed: FamilySignature): Promise<string> {
  const id = uuidv7();
  await tx.em.query(
    `insert into family_charter (id, patient_id, circle_id, unit_id, organisation_id, version, signed_on, signed_by, source, by_situation, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[id, holder.patientId, holder.circleId, holder.unitId, signed.network, signed.version, signed.on, signed.by],
      ...[signed.source, tx.actor.situation, tx.now],
    ],
  );
  return id;
}

/** The patient whose it was; null when there is none that stands within reach. */
export async function endFamilySignature(tx: Tx, id: string, reason: string): Promise<string | null> {
  const [rows] = await tx.em.query<[{ patient: string }[], number]>(
    `update family_charter set ended_at = $2, ended_by = $3, ended_reason = $4 where id = $1 and ended_at is null returning patient_id as patient`,
    [id, tx.now, tx.actor.situation, reason],
  );
  return rows[0]?.patient ?? null;
}
