import { OF_LADDER } from './ladder-ways';

/** What a decision of the ladder rests on (`DecidedOnLadder`), for those pathways of which something was said or decided. */
export const toldOfLadder = (which: string): string =>
  `select e.pathway_id, jsonb_agg(jsonb_build_object('visit', e.milestone_id, 'act', e.act, 'on', e.on_day, 'exit', e.exit,
      'reason', e.reason) order by e.at, e.id) as events,
    (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'doneOn', m.done_on)), '[]') from pathway_milestone m
      where m.pathway_id = e.pathway_id and m.done_on is not null and ${OF_LADDER}) as visits
  from ladder_event e where e.pathway_id ${which} and e.withdrawn_at is null and e.act <> 'chase' group by e.pathway_id`;
