import { isAway, isThere } from './answers-for';

const acts = (alias: string, day: string): string =>
  `${isThere(alias, day)} and not exists (select 1 from absence o where o.situation_id = ${alias}.id and ${isAway('o', day)})`;

/**
 * Joins as `answers` who answers for a pathway today, as the engine judges it (`responsibleOf`): its pivot, or who replaces her while she
 * is away. Nobody who cannot act is ever named. `pathway`: the alias of a row with a pivot and a relay.
 */
export const whoAnswers = (pathway: string, day: string, pivot = 'pivot'): string =>
  `left join lateral (select w.id as situation, w.local_title as title, n.phone, n.given_name || ' ' || n.family_name as name,
      case when k.place > 0 then vn.given_name || ' ' || vn.family_name end as "insteadOf"
    from working_situation v join person vn on vn.id = v.person_id
      cross join lateral (select v.id, 0 as place
        union all select b.replacement, 1 from absence b where b.situation_id = v.id and b.replacement is not null and ${isAway('b', day)}
        union all select ${pathway}.relay, 2 where ${pathway}.relay is not null) k
      join working_situation w on w.id = k.id and ${acts('w', day)} join person n on n.id = w.person_id
    where v.id = ${pathway}.${pivot} and ${isThere('v', day)} order by k.place limit 1) answers on true`;
