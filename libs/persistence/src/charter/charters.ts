import type { CharterAudience, CharterText } from '@jalon/domain/charter';
import type { Tx } from '../transaction';

export interface CharterRow extends CharterText {
  audience: CharterAudience;
  version: number;
  required: boolean;
  at: string;
  by: string;
}

const OWN = {
  name: 'own-charters',
  text: `select c.audience, c.version, c.title, c.body, c.required, c.at, p.given_name || ' ' || p.family_name as by
    from charter c join working_situation w on w.id = c.by_situation join person p on p.id = w.person_id
    where c.organisation_id = $1 order by c.audience, c.version desc`,
};
const NETWORK = { name: 'own-network', text: `select name from organisation where id = $1 and kind = 'network'` };

/** Every version of both, the one in force first. */
export const ownCharters = (tx: Tx): Promise<CharterRow[]> =>
  tx.sql<CharterRow & Record<string, unknown>>(OWN, [tx.actor.organisation]);

/** Null where the actor's organisation is no network: it has no charter. */
export async function ownNetwork(tx: Tx): Promise<string | null> {
  return (await tx.sql<{ name: string }>(NETWORK, [tx.actor.organisation]))[0]?.name ?? null;
}

export interface CharterToKeep extends CharterText {
  audience: CharterAudience;
  seen: number;
  required: boolean;
}

/** The next version; false when somebody else wrote it first. */
export async function addCharter(tx: Tx, { audience, seen, title, body, required }: CharterToKeep): Promise<boolean> {
  const rows = await tx.em.query<unknown[]>(
    `insert into charter (organisation_id, audience, version, title, body, required, by_situation, at)
     select $1, $2::text, $3::int + 1, $4, $5, $6, $7, $8
     where coalesce((select max(version) from charter where organisation_id = $1 and audience = $2::text), 0) = $3
     on conflict do nothing returning version`,
    [tx.actor.organisation, audience, seen, title, body, required, tx.actor.situation, tx.now],
  );
  return rows.length === 1;
}

const BARS = { name: 'charter-bars', text: 'select app.charter_bars($1, $2) as bars' };

/** Whether a required charter keeps this circle from that unit: its pilot physicians have signed none of it. */
export async function charterBars(tx: Tx, circleId: string, unit: number): Promise<boolean> {
  return (await tx.sql<{ bars: boolean }>(BARS, [circleId, unit]))[0]?.bars ?? false;
}
