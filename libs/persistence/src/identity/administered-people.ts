import { isThere } from '../standing-in';
import type { Tx } from '../transaction';

export interface AdministeredSituationRow {
  id: string;
  function: string;
  title: string;
  fromOn: string;
  untilOn: string | null;
  endedAt: string | null;
  units: { id: number; shortName: string }[];
}

export interface AdministeredPersonRow {
  id: string;
  familyName: string;
  givenName: string;
  civility: string | null;
  rpps: string | null;
  prescriber: boolean;
  speciality: string | null;
  phone: string | null;
  phoneHours: string | null;
  email: string | null;
  /** Another organisation counts on this person: her name, rights and account are not one organisation's to change. */
  worksElsewhere: boolean;
  login: string | null;
  temporary: boolean | null;
  closed: boolean | null;
  secondFactor: boolean;
  lastSeenAt: string | null;
  situations: AdministeredSituationRow[];
  /** Of everybody who matches, listed or not. */
  total: number;
}

const PEOPLE = {
  name: 'administered-people',
  text: `with mine as materialized (
  select p.*, count(*) over ()::int as total from person p
  where case when $5::uuid is not null then p.id = $5 else ($2 = '' or ' ' || p.search_name like '% ' || app.normalised($2) || '%') end
    and exists (select 1 from working_situation w where w.person_id = p.id and w.organisation_id = $1
      and ($5::uuid is not null or ${isThere('w', '$4')} <> $3))
    and ($5::uuid is not null or not $3 or not exists (select 1 from working_situation w where w.person_id = p.id and w.organisation_id = $1
      and ${isThere('w', '$4')}))
  order by p.family_name collate "fr-x-icu", p.given_name collate "fr-x-icu", p.id limit $6)
select m.id, m.family_name as "familyName", m.given_name as "givenName", m.civility, m.rpps, m.prescriber, m.speciality, m.phone,
  m.phone_hours as "phoneHours", m.email, m.total, a.login, a.temporary, a.closed,
  exists (select 1 from app.coded_accounts(array[m.id])) as "secondFactor",
  a.last_seen_at as "lastSeenAt",
  exists (select 1 from working_situation w where w.person_id = m.id and w.organisation_id <> $1 and w.ended_at is null) as "worksElsewhere",
  (select coalesce(jsonb_agg(jsonb_build_object('id', w.id, 'function', w.function, 'title', w.local_title, 'fromOn', w.from_on,
      'untilOn', w.until_on, 'endedAt', w.ended_at, 'units', (select coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'shortName', u.short_name)
        order by u.short_name), '[]') from situation_unit su join unit u on u.id = su.unit_id where su.situation_id = w.id))
      order by w.ended_at nulls first, w.from_on desc), '[]')
    from working_situation w where w.person_id = m.id and w.organisation_id = $1) as situations
from mine m left join app.administered_accounts(array(select id from mine)) a on a.person_id = m.id
order by m.family_name collate "fr-x-icu", m.given_name collate "fr-x-icu", m.id`,
};

export interface PeopleWanted {
  text: string;
  /** Those whose every situation here has ended, instead of those who work here. */
  left: boolean;
  today: string;
  limit: number;
}

/** The people of the actor's organisation, with their situations in it and what their account is. */
export function administeredPeople(tx: Tx, { text, left, today, limit }: PeopleWanted): Promise<AdministeredPersonRow[]> {
  return tx.sql<AdministeredPersonRow & Record<string, unknown>>(PEOPLE, [tx.actor.organisation, text, left, today, null, limit]);
}

export async function administeredPerson(tx: Tx, person: string, today: string): Promise<AdministeredPersonRow | null> {
  const rows = await tx.sql<AdministeredPersonRow & Record<string, unknown>>(PEOPLE, [
    tx.actor.organisation,
    '',
    false,
    today,
    person,
    1,
  ]);
  return rows[0] ?? null;
}
