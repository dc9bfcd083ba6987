import type { Tx } from '../transaction';

export interface DirectoryUnitRow {
  id: number;
  name: string;
  kind: string;
  organisation: string;
  phone: string | null;
  hours: string | null;
  nightName: string | null;
  nightPhone: string | null;
  address: string | null;
  organisationPhone: string | null;
  mine: boolean;
}

export interface DirectoryPersonRow {
  /** Of the working situation: somebody who works in two places stands twice. */
  id: string;
  familyName: string;
  givenName: string;
  civility: string | null;
  function: string;
  title: string;
  speciality: string | null;
  organisation: string;
  units: string | null;
  phone: string | null;
  phoneHours: string | null;
  unitPhone: string | null;
  email: string | null;
  until: string | null;
}

/** Each word must begin a word of what is found, without accents or case. */
const everyWordBegins = (text: string) => `not exists (
  select 1 from unnest(string_to_array(app.normalised($1), ' ')) word where ' ' || app.normalised(${text}) not like '% ' || word || '%')`;

const UNITS = {
  name: 'directory-units',
  text: `select u.id, u.name, u.kind, o.name as organisation, u.phone, u.hours, u.night_name as "nightName", u.night_phone as "nightPhone",
  o.address, o.phone as "organisationPhone", u.id = any((select app.my_units())::int[]) as mine
from unit u join organisation o on o.id = u.organisation_id
where (u.closed_on is null or u.closed_on > $2::date) and ($1 = '' or ${everyWordBegins(`concat_ws(' ', u.name, u.short_name, o.name, o.address)`)})
order by (o.id = $3) desc, o.name collate "fr-x-icu", u.name collate "fr-x-icu", u.id limit $4`,
};

const PEOPLE = {
  name: 'directory-people',
  text: `select w.id, p.family_name as "familyName", p.given_name as "givenName", p.civility, w.function, w.local_title as title,
  p.speciality, o.name as organisation, units.names as units, p.phone, p.phone_hours as "phoneHours", units.phone as "unitPhone", p.email,
  w.until_on as until
from working_situation w join person p on p.id = w.person_id join organisation o on o.id = w.organisation_id
left join lateral (select string_agg(u.name, ' · ' order by u.name) as names, min(u.phone) as phone
  from situation_unit su join unit u on u.id = su.unit_id where su.situation_id = w.id) units on true
where w.ended_at is null and w.from_on <= $2::date and (w.until_on is null or w.until_on >= $2::date)
  and ($1 = '' or ${everyWordBegins(`concat_ws(' ', p.family_name, p.given_name, w.local_title, p.speciality, o.name, units.names)`)})
order by (o.id = $3) desc, p.family_name collate "fr-x-icu", p.given_name collate "fr-x-icu", w.id limit $4`,
};

/** Units by name or place; the actor's own organisation first. */
export function directoryUnits(tx: Tx, text: string, today: string, limit: number): Promise<DirectoryUnitRow[]> {
  return tx.sql<DirectoryUnitRow & Record<string, unknown>>(UNITS, [text, today, tx.actor.organisation, limit]);
}

/** Who works today, by name, place or function. */
export function directoryPeople(tx: Tx, text: string, today: string, limit: number): Promise<DirectoryPersonRow[]> {
  return tx.sql<DirectoryPersonRow & Record<string, unknown>>(PEOPLE, [text, today, tx.actor.organisation, limit]);
}
