import type { Tx } from '../transaction';

export interface CandidateRow {
  unitId: number;
  unit: string;
  unitKind: string;
  organisation: string;
  personId: string | null;
  name: string | null;
  title: string | null;
  function: string | null;
  phone: string | null;
  sameEstablishment: boolean;
}

const CANDIDATES = {
  name: 'circle-candidates',
  text: `select * from (
      select u.id as "unitId", u.name as unit, u.kind as "unitKind", o.name as organisation, null::uuid as "personId", null as name,
        null as title, null as function, coalesce(u.phone, o.phone) as phone, o.id = $2 as "sameEstablishment", 0 as rank
      from unit u join organisation o on o.id = u.organisation_id
      where u.closed_on is null and u.kind <> 'identity' and app.normalised(u.name || ' ' || o.name) like '%' || app.normalised($1) || '%'
      union all
      select u.id, u.name, u.kind, o.name, p.id, coalesce(p.civility || ' ', '') || p.given_name || ' ' || p.family_name, w.local_title,
        w.function, coalesce(p.phone, u.phone, o.phone), o.id = $2, 1
      from person p join working_situation w on w.person_id = p.id and w.ended_at is null
        join situation_unit s on s.situation_id = w.id join unit u on u.id = s.unit_id join organisation o on o.id = u.organisation_id
      where p.search_name like '%' || app.normalised($1) || '%' and w.function not in ('administrator', 'data-protection-officer', 'identity-officer')
    ) found order by rank, organisation collate "fr-x-icu", unit collate "fr-x-icu", name collate "fr-x-icu" limit 20`,
};

/** Units and people of the directory whose name holds these letters. The directory is no patient data. */
export function findCandidates(tx: Tx, letters: string): Promise<CandidateRow[]> {
  return tx.sql<CandidateRow & Record<string, unknown>>(CANDIDATES, [letters, tx.actor.organisation]);
}
