import { v5 as uuidv5 } from 'uuid';
import type { BreakChanges, ContinuityBreak } from '@jalon/domain/continuity';
import type { NextStep } from '@jalon/domain/pathway';
import type { NamedStatement } from '../transaction';
import type { Moment } from './engine-tx';

export interface ToKeep {
  id: string;
  nextStep: NextStep | null;
  breach: ContinuityBreak | null;
  changes: BreakChanges;
}

/** The pathway's row and its gaps, in one statement: no reader ever sees the one without the other. */
const KEEP = {
  name: 'keep-continuity',
  text: `with kept as (
  update pathway p set next_step_on = x.next_on, next_step = x.next_title, breach = x.breach
  from jsonb_to_recordset($1::jsonb) as x(id uuid, next_on date, next_title text, breach jsonb)
  where p.id = x.id and (p.next_step_on, p.next_step, p.breach) is distinct from (x.next_on, x.next_title, x.breach)),
written as (
  insert into continuity_break as b (id, patient_id, circle_id, unit_id, pathway_id, key, code, data, severity, owner, since, due_on, state,
    opens_at, opened_at, print, history)
  select w.id, p.patient_id, p.circle_id, p.unit_id, p.id, w.key, w.code, w.data, w.severity, w.owner, w.since, w.due, w.state, w.opens_at,
    case when w.state = 'open' then $4::timestamptz end, w.print, w.history
  from jsonb_to_recordset($2::jsonb) as w(id uuid, pathway uuid, key text, code text, data jsonb, severity int, owner text, since date,
    due date, state text, opens_at timestamptz, print text, history jsonb) join pathway p on p.id = w.pathway
  on conflict (pathway_id, key) do update set data = excluded.data, severity = excluded.severity, owner = excluded.owner,
    since = excluded.since, due_on = excluded.due_on, state = excluded.state, opens_at = excluded.opens_at, print = excluded.print,
    opened_at = case when b.state = 'open' then b.opened_at else coalesce(excluded.opened_at, b.opened_at) end,
    times = b.times + case when excluded.state = 'open' and b.closed_how = 'close' then 1 else 0 end,
    closed_at = null, closed_how = null, history = b.history || excluded.history, version = b.version + 1)
update continuity_break b set state = 'closed', closed_at = $4::timestamptz, closed_how = c.act, history = b.history || c.history,
  version = b.version + 1
from jsonb_to_recordset($3::jsonb) as c(pathway uuid, key text, act text, history jsonb)
where b.pathway_id = c.pathway and b.key = c.key and b.state <> 'closed'`,
};

/** What keeps them, ready to be asked under the engine's role. */
export function keeping(kept: readonly ToKeep[], { now, by }: Moment): [NamedStatement, unknown[]] {
  const trace = (act: string | null) => (act ? [{ at: now, act, by }] : []);
  const rows = kept.map(({ id, nextStep, breach }) => ({
    ...{ id, next_on: nextStep?.on ?? null, next_title: nextStep?.title ?? null, breach },
  }));
  const writes = kept.flatMap(({ id, changes }) =>
    changes.write.map(({ key, act, state, opensAt, print, found }) => {
      const { code, data, severity, owner, since, due } = found;
      const what = { key, code, data, severity, owner, since, due, state, print };
      return { ...what, id: uuidv5(key, id), pathway: id, opens_at: opensAt, history: trace(act) };
    }),
  );
  const closes = kept.flatMap(({ id, changes }) =>
    changes.close.map(({ key, act }) => ({ pathway: id, key, act, history: trace(act) })),
  );
  return [KEEP, [JSON.stringify(rows), JSON.stringify(writes), JSON.stringify(closes), now]];
}
