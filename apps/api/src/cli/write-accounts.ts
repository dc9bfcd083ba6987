import { randomInt } from 'node:crypto';
import { temporaryPassword } from '@jalon/domain/identity';
import { plain, type ListedAccount } from '@jalon/interop/directory';
import { hash } from '@node-rs/argon2';
import type { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { findOrganisation } from './find-organisation';
import { nothingYet, type Written } from './import-lists';

const WITHOUT_UNIT = ['administrator', 'data-protection-officer'];

/** Known by the login: the same row twice changes nothing, another row for the same login adds a working situation. */
export async function writeAccounts(client: Client, rows: readonly ListedAccount[], now: string): Promise<Written> {
  const written = nothingYet();
  for (const one of rows) {
    const fault = (column: string, code: string, typed: string) => written.faults.push({ row: one.row, column, code, typed });
    const organisation = await findOrganisation(client, one.organisation);
    if ('code' in organisation) {
      fault('organisation', organisation.code, one.organisation);
      continue;
    }
    const units = await unitsNamed(client, organisation.id, one, fault);
    if (!units) continue;
    const person = await personOf(client, one);
    if (person === 'another') {
      fault('identifiant', 'login-of-another', one.login);
      continue;
    }
    const id = person ?? (await writePerson(client, one, now, written));
    const opened = await writeSituation(client, id, organisation.id, units, one, now);
    if (person !== null) written[opened ? 'changed' : 'same'] += 1;
  }
  return written;
}

async function unitsNamed(
  client: Client,
  organisation: string,
  one: ListedAccount,
  fault: (...words: [string, string, string]) => void,
) {
  const { rows } = await client.query<{ id: number; name: string; short_name: string }>(
    `select id, name, short_name from unit where organisation_id = $1`,
    [organisation],
  );
  const found = one.units.map(
    (name) => rows.find((unit) => [unit.name, unit.short_name].some((known) => plain(known) === plain(name)))?.id,
  );
  const unknown = one.units.filter((_, index) => found[index] === undefined);
  for (const name of unknown) fault('unités', 'unit-unknown', name);
  if (one.units.length === 0 && !WITHOUT_UNIT.includes(one.function)) fault('unités', 'unit-missing', '');
  const missing = unknown.length > 0 || (one.units.length === 0 && !WITHOUT_UNIT.includes(one.function));
  return missing ? null : found.filter((id) => id !== undefined);
}

/** The person of this login; null when nobody has it; 'another' when its name is not this row's. */
async function personOf(client: Client, one: ListedAccount): Promise<string | null | 'another'> {
  const { rows } = await client.query<{ id: string; same: boolean }>(
    `select p.id, p.search_name = app.normalised($2 || ' ' || $3) as same from account a join person p on p.id = a.person_id where a.login = $1`,
    [one.login, one.familyName, one.givenName],
  );
  if (!rows[0]) return null;
  return rows[0].same ? rows[0].id : 'another';
}

async function writePerson(client: Client, one: ListedAccount, now: string, written: Written): Promise<string> {
  // Somebody of the directory without an account, known by the RPPS, is the same person.
  const { rows } = await client.query<{ id: string }>(
    `select p.id from person p where p.rpps = $1 and not exists (select 1 from account a where a.person_id = p.id)`,
    [one.rpps],
  );
  const id = rows[0]?.id ?? uuidv7();
  if (!rows[0])
    await client.query(
      `insert into person (id, family_name, given_name, civility, rpps, prescriber, phone, email) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, one.familyName, one.givenName, one.civility, one.rpps, one.prescriber, one.phone, one.email],
    );
  const password = temporaryPassword((below) => randomInt(below));
  await client.query(
    `insert into account (person_id, login, password_hash, temporary, created_at) values ($1, $2, $3, true, $4)`,
    [id, one.login, await hash(password), now],
  );
  written.passwords.push({ login: one.login, password });
  written.created += 1;
  return id;
}

/** @returns false when the person has this very situation already. */
async function writeSituation(
  client: Client,
  person: string,
  organisation: string,
  units: readonly number[],
  one: ListedAccount,
  now: string,
) {
  const { rowCount } = await client.query(
    `select 1 from working_situation w where w.person_id = $1 and w.organisation_id = $2 and w.function = $3 and w.ended_at is null
       and w.until_on is not distinct from $4::date
       and array(select su.unit_id from situation_unit su where su.situation_id = w.id order by 1) = array(select unnest($5::int[]) order by 1)`,
    [person, organisation, one.function, one.until, units],
  );
  if (rowCount) return false;
  const id = uuidv7();
  await client.query(
    `insert into working_situation (id, person_id, organisation_id, function, local_title, from_on, until_on)
     values ($1, $2, $3, $4, $5, coalesce($6::date, ($8::timestamptz at time zone 'Europe/Paris')::date), $7::date)`,
    [id, person, organisation, one.function, one.title, one.from, one.until, now],
  );
  for (const unit of units) await client.query(`insert into situation_unit (situation_id, unit_id) values ($1, $2)`, [id, unit]);
  return true;
}
