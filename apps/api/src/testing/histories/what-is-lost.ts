import { sweepContinuity } from '../../cli/continuity/sweep-continuity';
import type { HistoriesScene } from './scene';
import { whatIsMisplaced } from './what-is-misplaced';

const KEPT = `select 'pathway' as what, id, xmin::text, next_step, next_step_on::text, breach::text from pathway
  union all select 'gap', id, xmin::text, code, opens_at::text, state || data::text from continuity_break order by 1, 2`;

/** A pathway that nobody answers for, or that leads nowhere, while no open gap with an owner says so. $1 the day. */
const NOBODY = `select p.id, 'nobody answers' as why from pathway p left join working_situation w on w.id = p.pivot
  where p.status = 'active' and (w.id is null or w.ended_at is not null or w.until_on < $1::date
      or exists (select 1 from absence a where a.situation_id = w.id and a.withdrawn_at is null and a.from_on <= $1::date
        and (a.until_on is null or a.until_on >= $1::date) and a.replacement is null and p.relay is null))
    and not exists (select 1 from continuity_break b where b.pathway_id = p.id and b.state = 'open' and b.owner is not null
      and b.code in ('no-pivot', 'pivot-absent'))
  union all select p.id, 'somebody answers, and is said to be gone' from pathway p join working_situation w on w.id = p.pivot
    join continuity_break b on b.pathway_id = p.id and b.state = 'open' and b.code = 'no-pivot'
  where p.status = 'active' and w.ended_at is null
  union all select p.id, 'no next step' from pathway p where p.status = 'active' and p.next_step_on is null
    and not exists (select 1 from continuity_break b where b.pathway_id = p.id and b.state = 'open' and b.owner is not null)`;

/** Whoever died is called, awaited or expected by nobody, and stands in red nowhere. */
const CHASED = `with dead as (select p.id, (select max(d.confirmed_at) from death d where d.patient_id = p.id) as at, p.deceased_on as day from patient p where p.deceased_on is not null)
  select 'appointment' as what, a.id from appointment a join dead d on d.id = a.patient_id where a.status = 'planned' and a.created_at < d.at and a.starts_at >= d.day
  union all select 'call', c.id from call c join dead d on d.id = c.patient_id where c.state = 'planned' and c.created_at < d.at
  union all select 'task', t.id from task t join dead d on d.id = t.patient_id where t.state = 'open' and t.created_at < d.at
  union all select 'pathway', p.id from pathway p join dead d on d.id = p.patient_id where p.status = 'active'
  union all select 'gap ' || b.code || ' ' || w.status || ' ' || coalesce(w.closed_reason, '') || ' ' || (w.patient_id = b.patient_id)::text, b.id from continuity_break b join pathway w on w.id = b.pathway_id join dead d on d.id = b.patient_id where b.state = 'open'`;

/** Nobody goes out of the count without saying why. */
const UNSAID = `select id, 'closed' as what from pathway where status = 'closed' and closed_reason is null
  union all select id, act from ladder_event where act in ('declare-lost', 'leave', 'come-back', 'not-seen') and coalesce(btrim(reason), '') = ''`;

/** What did a milestone of somebody who is followed still stands, of this very pathway; and what is done has its day. */
const RESTS_ON_NOTHING = `select m.id, m.key, m.done_how as "done by what no longer stands" from pathway_milestone m
    join pathway p on p.id = m.pathway_id and p.status = 'active'
  where m.fact is not null and not exists (select 1 from appointment a where a.id = m.fact and a.circle_id = p.circle_id
      and (a.status = 'done' or a.status = 'planned' and a.lab = 'received'))
    and not exists (select 1 from call c where c.id = m.fact and c.circle_id = p.circle_id and c.state in ('reached', 'unreached'))
    and not exists (select 1 from pathway_record r where r.id = m.fact and r.pathway_id = p.id and r.removed_at is null)
    and not exists (select 1 from coordination_act k where k.id = m.fact and k.circle_id = p.circle_id and k.times > 0)
    and not exists (select 1 from go_ahead g where g.id = m.fact and g.circle_id = p.circle_id and g.withdrawn_at is null
      and exists (select 1 from appointment a where a.id = g.appointment_id and a.status in ('planned', 'done') and a.starts_at = g.visit_starts_at))
  union all select m.id, m.key, 'one appointment does two' from pathway_milestone m join pathway_milestone o on o.fact = m.fact and o.id <> m.id
    join appointment a on a.id = m.fact`;

export type WhatStands = Awaited<ReturnType<typeof whatStands>>;

async function whatStands({ server }: HistoriesScene): Promise<object[]> {
  return (await server.db.owner.query<object>(KEPT)).rows;
}

export async function timePasses(scene: HistoriesScene, days: number): Promise<void> {
  scene.clock.now = new Date(Date.parse(scene.clock.now) + days * 86_400_000).toISOString();
  await sweepContinuity({ url: scene.server.db.ownerUrl, now: scene.clock.now });
}

/** Everything by which a patient could be lost, as sentences; empty when nobody is. */
export async function whatIsLost(scene: HistoriesScene): Promise<string[]> {
  const { server, clock, cell } = scene;
  const { owner, ownerUrl } = server.db;
  const lost: string[] = [];
  for (const [sql, values] of [
    [NOBODY, [clock.now]],
    [CHASED, []],
    [UNSAID, []],
    [RESTS_ON_NOTHING, []],
  ] as const)
    for (const row of (await owner.query<object>(sql, [...values])).rows) lost.push(JSON.stringify(row));
  lost.push(...(await whatIsMisplaced(scene)));
  const before = await whatStands(scene);
  await sweepContinuity({ url: ownerUrl, now: clock.now });
  const after = new Set((await whatStands(scene)).map((row) => JSON.stringify(row)));
  for (const row of before) if (!after.has(JSON.stringify(row))) lost.push(`kept: ${JSON.stringify(row)}`);
  const kept = new Set(before.map((row) => JSON.stringify(row)));
  for (const row of after) if (!kept.has(row)) lost.push(`found: ${row}`);
  if (after.size !== before.length) lost.push(`${before.length} rows were kept, ${after.size} are found`);
  return [...lost, ...(await countedTwice(scene, cell))];
}

/** Each way is on one rung, and each rung's list is as long as it says. */
async function countedTwice({ server }: HistoriesScene, who: HistoriesScene['cell']): Promise<string[]> {
  const states = ['upcoming', 'due', 'past-window', 'chased', 'to-confirm', 'lost', 'resumed', 'seen'];
  const exits = ['moved', 'followed-elsewhere', 'refused', 'deceased', 'transferred'];
  const { data, errors } = await server.ask<{ ladder: { counts: { count: number }[]; rows: { id: string }[] } }>(
    who,
    'query($states: [String!]!) { ladder(states: $states) { counts { count } rows { id } } }',
    { states: [...states, ...exits] },
  );
  if (!data) return [JSON.stringify(errors)];
  const ids = data.ladder.rows.map(({ id }) => id);
  const counted = data.ladder.counts.reduce((sum, { count }) => sum + count, 0);
  const { rows } = await server.db.owner.query<{ id: string }>(
    `with visit as (select * from pathway_milestone where stage = 'surveillance' and lane = 'appointment' and required and dropped_on is null)
     select distinct p.id from pathway p join visit m on m.pathway_id = p.id and m.done_on is null
       -- A visit that was made leaves nothing to wait for before it.
       and not exists (select 1 from visit l where l.pathway_id = p.id and l.done_on is not null and l.due_on >= m.due_on)
     where p.stage = 'surveillance' and (p.status = 'active' or p.closed_reason in ('lost', 'moved', 'followed-elsewhere', 'refused', 'deceased', 'transferred'))`,
  );
  const forgotten = rows.filter(({ id }) => !ids.includes(id)).map(({ id }) => `on no rung: ${id}`);
  return counted === ids.length && new Set(ids).size === ids.length
    ? forgotten
    : [`${counted} counted, ${ids.length} listed`, ...forgotten];
}
