import { v7 as uuidv7 } from 'uuid';
import { asEngine } from '../engine';
import type { Tx } from '../transaction';
import type { Holder } from './holder-of';
import type { Opposed } from './opposition';

// A unit still open in which somebody else than the one opposed works: the patient is never left with nobody.
const FACTS = {
  name: 'opposition-facts',
  text: `select exists (select 1 from opposition where patient_id = $1 and lifted_at is null
      and against_unit is not distinct from $2::int and against_person is not distinct from $3::uuid) as stands,
    exists (select 1 from circle_unit u join situation_unit su on su.unit_id = u.unit_id
      join working_situation w on w.id = su.situation_id and w.ended_at is null
      where u.patient_id = $1 and u.open and u.unit_id is distinct from $2::int and w.person_id is distinct from $3::uuid) as "othersRemain"`,
};
const WRITE = `insert into opposition (id, patient_id, circle_id, unit_id, against_unit, against_person, said_on, how, by_situation, at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;
const END = `update membership set until = $4, ended_reason = 'opposition' where patient_id = $1 and until is null
  and ($3::uuid is null and unit_id = $2::int or person_id = $3::uuid) returning id`;
// An access of emergency opened before she said so ends with the rest.
const END_EMERGENCY = `update emergency_access e set ends_at = $4 where e.patient_id = $1 and e.ends_at > $4 and exists (
  select 1 from working_situation w left join situation_unit su on su.situation_id = w.id
  where w.id = e.situation_id and ($3::uuid is not null and w.person_id = $3 or $2::int is not null and su.unit_id = $2))`;
// Work that waits with whoever is opposed goes back to the unit that gave it: nobody else would do it.
export const giveBack = {
  name: 'give-work-back',
  text: `update task t set to_unit_id = t.unit_id, to_situation = null, to_function = null, version = version + 1
  where t.patient_id = $1 and t.state = 'open' and (($2::int is not null and t.to_unit_id = $2 and t.unit_id <> $2)
    or ($3::uuid is not null and exists (select 1 from working_situation w where w.id = t.to_situation and w.person_id = $3)))`,
};
const OPPOSED = (
  situation: string,
) => `(exists (select 1 from working_situation w where w.id = ${situation} and w.person_id = $3::uuid)
  or ($2::int is not null and not exists (select 1 from situation_unit su join circle_unit u on u.unit_id = su.unit_id
    where su.situation_id = ${situation} and u.circle_id = p.circle_id and u.open)))`;
// Whoever may not see the patient cannot answer for her: until somebody is named, the break says so and the coordinator owns it.
export const relieve = {
  name: 'relieve-who-sees-no-more',
  text: `update pathway p set version = version + 1, relay = case when ${OPPOSED('p.relay')} then null else p.relay end,
    pivot = case when ${OPPOSED('p.pivot')} then null else p.pivot end,
    breach = case when ${OPPOSED('p.pivot')} then coalesce(p.breach, '{"code":"no-pivot","owner":"coordinator"}') else p.breach end
  where p.patient_id = $1 and p.status = 'active' and (${OPPOSED('p.pivot')} or (p.relay is not null and ${OPPOSED('p.relay')}))`,
};

export async function oppositionFacts(tx: Tx, patientId: string, { unit, person }: Opposed) {
  const [facts] = await asEngine(tx, () => tx.sql<{ stands: boolean; othersRemain: boolean }>(FACTS, [patientId, unit, person]));
  return facts ?? { stands: false, othersRemain: false };
}

/** Writes the opposition and closes at once: places in every circle of the patient, work under way, the referent's role. */
export async function closeTo(
  tx: Tx,
  holder: Holder,
  { unit, person }: Opposed,
  said: { on: string; how: string },
): Promise<string> {
  const id = uuidv7();
  const { patientId, circleId, unitId } = holder;
  await tx.em.query(WRITE, [id, patientId, circleId, unitId, unit, person, said.on, said.how, tx.actor.situation, tx.now]);
  await asEngine(tx, async () => {
    const whom = [patientId, unit, person];
    await tx.em.query(END, [...whom, tx.now]);
    await tx.em.query(END_EMERGENCY, [...whom, tx.now]);
    await tx.em.query(giveBack.text, whom);
    await tx.em.query(relieve.text, whom);
  });
  return id;
}

const LIFT = `update opposition set lifted_on = $2, lifted_how = $3, lifted_by = $4, lifted_at = $5 where id = $1 and lifted_at is null returning at`;
const BACK = `insert into membership (id, circle_id, patient_id, unit_id, person_id, function, legal_basis, origin, how, by_situation, since,
    consent_scope, consent_means, consent_until)
  select gen_random_uuid(), m.circle_id, m.patient_id, m.unit_id, m.person_id, m.function, m.legal_basis, 'patient-word', $5, $6, $7,
    m.consent_scope, m.consent_means, m.consent_until
  from membership m where m.patient_id = $1 and m.ended_reason = 'opposition' and m.until = $4
    and ($3::uuid is null and m.unit_id = $2::int or m.person_id = $3::uuid)
  on conflict do nothing`;

/** By the patient's word: the ban is over, and the places that it ended begin a new period. False when it was over already. */
export async function openAgain(
  tx: Tx,
  opposition: { id: string; patientId: string; unitId: number | null; personId: string | null },
  said: { on: string; how: string },
): Promise<boolean> {
  const { id, patientId, unitId, personId } = opposition;
  const { situation } = tx.actor;
  return asEngine(tx, async () => {
    const [rows] = await tx.em.query<[{ at: string }[], number]>(LIFT, [id, said.on, said.how, situation, tx.now]);
    const [lifted] = rows;
    if (!lifted) return false;
    await tx.em.query(BACK, [patientId, unitId, personId, lifted.at, said.how, situation, tx.now]);
    return true;
  });
}
