import { readRpps } from '@jalon/domain/identity';
import { ok, refuse } from '@jalon/domain/result';
import type { Tx } from '@jalon/persistence';
import { PersonEntity } from '@jalon/persistence/identity';
import { v7 as uuidv7 } from 'uuid';
import type { PersonInput } from './administration.inputs';

const SAME_NAMED = {
  name: 'same-named-people',
  text: `select p.id, p.given_name || ' ' || p.family_name as name, p.rpps,
  (select string_agg(w.local_title || ', ' || o.name, ' · ') from working_situation w join organisation o on o.id = w.organisation_id
   where w.person_id = p.id and w.ended_at is null) as works
from person p where p.search_name = app.normalised($1 || ' ' || $2) or p.rpps = $3 limit 5`,
};

/** One person, one entry of the directory: those who bear this name or this RPPS already are shown first. */
export function sameNamed(tx: Tx, { familyName, givenName, rpps }: PersonInput) {
  return tx.sql<{ id: string; name: string; rpps: string | null; works: string | null }>(SAME_NAMED, [
    familyName,
    givenName,
    rpps || null,
  ]);
}

/** Writes a new person, or changes one whom no other organisation counts on. */
export async function writePerson(tx: Tx, input: PersonInput, id?: string) {
  const text = (value: string | null | undefined) => value?.trim() || null;
  const [familyName, givenName] = [text(input.familyName), text(input.givenName)];
  if (!familyName || !givenName) return refuse({ code: 'name-missing' as const });
  const read = readRpps(input.rpps);
  if (!read.ok) return read;
  const rpps = read.value;
  const bearer = rpps ? await tx.em.findOneBy(PersonEntity, { rpps }) : null;
  if (bearer && bearer.id !== id)
    return refuse({ code: 'rpps-taken' as const, name: `${bearer.givenName} ${bearer.familyName}` });
  const { civility, speciality, phone, phoneHours, email, prescriber } = input;
  const values = {
    ...{ familyName, givenName, rpps, prescriber, civility: text(civility), speciality: text(speciality) },
    ...{ phone: text(phone), phoneHours: text(phoneHours), email: text(email) },
  };
  if (id) {
    if (id === tx.actor.person) return refuse({ code: 'not-oneself' as const });
    const { affected } = await tx.em.update(PersonEntity, { id }, values);
    return affected === 1 ? ok(id) : refuse({ code: 'not-yours' as const });
  }
  const created = uuidv7();
  await tx.em.insert(PersonEntity, { id: created, ...values });
  return ok(created);
}
