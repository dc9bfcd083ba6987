import { PERMISSIONS } from '@jalon/access';
import { localDateOf } from '@jalon/domain/calendar';
import { isAway, isThere } from '../standing-in';
import { todayOf, type Tx } from '../transaction';

/** Somebody of the organisation for whom patients or work may wait. */
export interface TeamRow extends Record<string, unknown> {
  situation: string;
  name: string;
  title: string;
  function: string;
  units: number[];
  away: boolean;
}

const TEAM = {
  name: 'team-of-organisation',
  text: `select w.id as situation, p.given_name || ' ' || p.family_name as name, w.local_title as title, w.function,
      array(select s.unit_id from situation_unit s where s.situation_id = w.id order by 1) as units,
      exists (select 1 from absence a where a.situation_id = w.id and ${isAway('a', '$3')}) as away
    from working_situation w join person p on p.id = w.person_id
    where w.organisation_id = $1 and w.id <> $2 and ${isThere('w', '$3')} and w.function = any($4::text[])
    order by p.family_name, p.given_name, w.id limit 500`,
};

/** Those whose absence leaves somebody without an owner: the cell declares it when they cannot. */
export function teamOf(tx: Tx): Promise<TeamRow[]> {
  const { organisation, situation, timeZone } = tx.actor;
  return tx.sql<TeamRow>(TEAM, [organisation, situation, localDateOf(tx.now, timeZone), PERMISSIONS['absence.own']]);
}

const STANDING = {
  name: 'absences-of-team',
  text: `select a.id, a.situation_id as situation, a.from_on as "from", a.until_on as until,
      p.given_name || ' ' || p.family_name as "replacementName"
    from absence a left join working_situation w on w.id = a.replacement left join person p on p.id = w.person_id
    where a.situation_id = any($1::uuid[]) and a.withdrawn_at is null and (a.until_on is null or a.until_on >= $2::date)
    order by a.from_on, a.id`,
};

export interface TeamAbsenceRow extends Record<string, unknown> {
  id: string;
  situation: string;
  from: string;
  until: string | null;
  replacementName: string | null;
}

/** Their absences that are not over. */
export function absencesOfTeam(tx: Tx, situations: readonly string[]): Promise<TeamAbsenceRow[]> {
  return tx.sql<TeamAbsenceRow>(STANDING, [situations, todayOf(tx)]);
}
