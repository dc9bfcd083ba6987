import { v7 as uuidv7 } from 'uuid';
import { isAway, isThere } from '../standing-in';
import { todayOf, type Tx } from '../transaction';

export interface AbsenceRow {
  id: string;
  from: string;
  until: string | null;
  replacement: string | null;
  replacementName: string | null;
}

export interface ReplacementRow {
  situation: string;
  name: string;
  title: string;
  /** Somebody who is away herself can replace nobody today. */
  away: boolean;
}

/** Whose absence it is: hers who declares it, or of whoever cannot. */
export interface Whose {
  situation: string;
  function: string;
  units: readonly number[];
}

const MINE = {
  name: 'own-absences',
  text: `select a.id, a.from_on as "from", a.until_on as until, a.replacement, p.given_name || ' ' || p.family_name as "replacementName"
    from absence a left join working_situation w on w.id = a.replacement left join person p on p.id = w.person_id
    where a.situation_id = $1 and a.withdrawn_at is null and (a.until_on is null or a.until_on >= $2::date) order by a.from_on, a.id`,
};

/** The absences of this person that are not over. */
export function absencesOf(tx: Tx, { situation }: Whose): Promise<AbsenceRow[]> {
  return tx.sql<AbsenceRow & Record<string, unknown>>(MINE, [situation, todayOf(tx)]);
}

const COLLEAGUES = {
  name: 'who-may-replace',
  text: `select distinct on (p.family_name, p.given_name, w.id) w.id as situation, p.given_name || ' ' || p.family_name as name,
      w.local_title as title,
      exists (select 1 from absence a where a.situation_id = w.id and ${isAway('a', '$3')}) as away
    from working_situation w join person p on p.id = w.person_id join situation_unit s on s.situation_id = w.id
    where s.unit_id = any($1::int[]) and w.id <> $2 and ${isThere('w', '$3')}
      and w.function = $4
    order by p.family_name, p.given_name, w.id`,
};

/** Colleagues of the same function in the same units. */
export function whoMayReplace(tx: Tx, { units, situation, function: job }: Whose): Promise<ReplacementRow[]> {
  return tx.sql<ReplacementRow & Record<string, unknown>>(COLLEAGUES, [units, situation, todayOf(tx), job]);
}

export async function declareAbsence(
  tx: Tx,
  { situation }: Whose,
  { from, until, replacement }: { from: string; until: string | null; replacement: string | null },
): Promise<string> {
  const id = uuidv7();
  await tx.em.query(
    `insert into absence (id, situation_id, from_on, until_on, replacement, declared_by, declared_at) values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, situation, from, until, replacement, tx.actor.situation, tx.now],
  );
  return id;
}

const END = {
  name: 'end-absence',
  text: `update absence set withdrawn_at = $3, withdrawn_by = $4 where id = $1 and situation_id = $2 and withdrawn_at is null returning id`,
};

export async function endAbsence(tx: Tx, { situation }: Whose, id: string): Promise<boolean> {
  return (await tx.sql(END, [id, situation, tx.now, tx.actor.situation])).length === 1;
}
