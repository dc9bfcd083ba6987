import { v7 as uuidv7 } from 'uuid';
import { isThere } from '../standing-in';
import type { Tx } from '../transaction';

export interface CharterMember {
  person: string;
  name: string;
  title: string;
  organisation: string;
  signature: string | null;
  version: number | null;
  signedOn: string | null;
  way: 'screen' | 'paper' | null;
  source: string | null;
  notedBy: string | null;
}

/** Those whom a network's charter binds: its own cell, and the pilot physicians to whom its children are entrusted. */
const BOUND = `w.function in ('coordinator', 'pilot-physician')`;

const MEMBERS = {
  name: 'charter-members',
  text: `select * from (select distinct on (p.id) p.id as person, coalesce(p.civility || ' ', '') || p.given_name || ' ' || p.family_name as name,
      w.local_title as title, o.name as organisation, s.id as signature, s.version, s.signed_on as "signedOn", s.way, s.source,
      case when s.way = 'paper' then n.given_name || ' ' || n.family_name end as "notedBy", p.family_name || ' ' || p.given_name as sorted
    from working_situation w join person p on p.id = w.person_id join organisation o on o.id = w.organisation_id
      left join lateral (select g.* from charter_signature g where g.organisation_id = $1 and g.person_id = p.id and g.ended_at is null
        order by g.version desc limit 1) s on true
      left join working_situation nw on nw.id = s.by_situation left join person n on n.id = nw.person_id
    where ${isThere('w', '$2')} and ${BOUND} and (w.organisation_id = $1 or exists (select 1 from situation_unit su
      where su.situation_id = w.id and su.unit_id = any((select app.network_units())::int[])))
    order by p.id, w.from_on) m order by m.version nulls first, m.sorted collate "fr-x-icu"`,
};

/** Who has signed, and who has not: these first. */
export const charterMembers = (tx: Tx, today: string): Promise<CharterMember[]> =>
  tx.sql<CharterMember & Record<string, unknown>>(MEMBERS, [tx.actor.organisation, today]);

export interface CharterToSign {
  network: string;
  networkName: string;
  version: number;
  title: string;
  body: string;
  at: string;
  /** An earlier one of hers: what is asked is the change. */
  former: number | null;
}

const TO_SIGN = {
  name: 'charters-to-sign',
  text: `select c.organisation_id as network, o.name as "networkName", c.version, c.title, c.body, c.at,
      (select max(g.version) from charter_signature g where g.organisation_id = c.organisation_id and g.person_id = $1 and g.ended_at is null) as former
    from charter c join organisation o on o.id = c.organisation_id
    where c.audience = 'professionals' and c.organisation_id in (select app.own_networks())
      and not exists (select 1 from charter n where n.organisation_id = c.organisation_id and n.audience = c.audience and n.version > c.version)
      and not exists (select 1 from charter_signature g where g.organisation_id = c.organisation_id and g.person_id = $1
        and g.version = c.version and g.ended_at is null)
    order by o.name`,
};

/** Those in force of the networks in which one works, that one has not signed. */
export const chartersToSign = (tx: Tx): Promise<CharterToSign[]> =>
  tx.sql<CharterToSign & Record<string, unknown>>(TO_SIGN, [tx.actor.person]);

interface Signature {
  network: string;
  version: number;
  person: string;
  on: string;
  /** Where the signed sheet is kept; null: on one's own screen. */
  source: string | null;
}

export async function writeSignature(tx: Tx, { network, version, person, on, source }: Signature): Promise<string | null> {
  const id = uuidv7();
  const rows = await tx.em.query<unknown[]>(
    `insert into charter_signature (id, organisation_id, version, person_id, signed_on, way, source, by_situation, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning id`,
    [id, network, version, person, on, source ? 'paper' : 'screen', source, tx.actor.situation, tx.now],
  );
  return rows.length === 1 ? id : null;
}

/** Noted of the wrong person, or of the wrong day: it no longer counts, and stays with its reason. */
export async function endSignature(tx: Tx, id: string, reason: string): Promise<boolean> {
  const [rows] = await tx.em.query<[unknown[], number]>(
    `update charter_signature set ended_at = $2, ended_by = $3, ended_reason = $4 where id = $1 and ended_at is null returning id`,
    [id, tx.now, tx.actor.situation, reason],
  );
  return rows.length === 1;
}
