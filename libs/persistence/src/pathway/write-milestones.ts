import { v7 as uuidv7 } from 'uuid';
import type { ExpectedMilestone, Tick } from '@jalon/domain/pathway';
import { asEngineAtOnce } from '../engine';
import type { NamedStatement, Tx } from '../transaction';
import { WITHDRAWN, type PlacedPathway, type Placing } from './wanted-milestones';

const ADD: NamedStatement = {
  name: 'add-milestones',
  text: `insert into pathway_milestone (id, patient_id, circle_id, unit_id, pathway_id, key, title, stage, lane, due_on, window_from,
    window_to, in_charge, required)
  select x.id, x."patientId", x."circleId", x."unitId", x.pathway, x.key, x.title, x.stage, x.lane, x.due, x."from", x."to", x."inCharge",
    x.required
  from jsonb_to_recordset($1::jsonb) as x(id uuid, "patientId" uuid, "circleId" uuid, "unitId" int, pathway uuid, key text, title text,
    stage text, lane text, due date, "from" date, "to" date, "inCharge" text, required boolean)`,
};
const SHIFT: NamedStatement = {
  name: 'shift-milestones',
  text: `update pathway_milestone m set due_on = x.due, window_from = x."from", window_to = x."to", version = version + 1,
    dropped_on = null, dropped_reason = null
  from jsonb_to_recordset($1::jsonb) as x(id uuid, due date, "from" date, "to" date) where m.id = x.id`,
};
const REWORD: NamedStatement = {
  name: 'reword-milestones',
  text: `update pathway_milestone m set title = x.title, stage = x.stage, lane = x.lane, in_charge = x."inCharge", required = x.required,
    version = version + 1
  from jsonb_to_recordset($2::jsonb) as x(key text, title text, stage text, lane text, "inCharge" text, required boolean)
  where m.pathway_id = $1 and m.key = x.key and m.done_on is null and m.dropped_on is null
    and (m.title, m.stage, m.lane, m.in_charge, m.required) is distinct from (x.title, x.stage, x.lane, x."inCharge", x.required)`,
};
const TICK: NamedStatement = {
  name: 'tick-milestones',
  text: `with x as (select * from jsonb_to_recordset($1::jsonb) as x(milestone uuid, "on" date, how text, of text, fact uuid))
  update pathway_milestone m set done_on = x."on", done_by = $2, done_how = x.how, done_with = x.of, fact = x.fact, version = version + 1
  from x where m.id = x.milestone`,
};
const UNTICK: NamedStatement = {
  name: 'untick-milestones',
  text: `update pathway_milestone set done_on = null, done_by = null, done_how = null, done_with = null, fact = null, result = null,
    not_by = case when $2 and fact is not null then not_by || fact else not_by end, version = version + 1
  where id = any($1::uuid[])`,
};
const WITHDRAW: NamedStatement = {
  name: 'withdraw-milestones',
  text: `update pathway_milestone set dropped_on = $2, dropped_reason = '${WITHDRAWN}', version = version + 1
  where id = any($1::uuid[])`,
};
const TRACE: NamedStatement = {
  name: 'trace-pathways',
  text: `insert into pathway_event (id, patient_id, circle_id, unit_id, pathway_id, at, kind, data, by_situation)
  select x.id, x."patientId", x."circleId", x."unitId", x.pathway, $2, x.kind, x.data, $3
  from jsonb_to_recordset($1::jsonb) as x(id uuid, "patientId" uuid, "circleId" uuid, "unitId" int, pathway uuid, kind text, data jsonb)`,
};

/** Nobody waits for these: they leave with what is asked next. Each takes the milestones of any number of pathways. */
export function place(tx: Tx, placed: readonly { pathway: PlacedPathway; placing: Placing }[]): void {
  const added = placed.flatMap(({ pathway, placing }) =>
    placing.add.map((one) => ({ ...one, ...holderOf(pathway), id: uuidv7() })),
  );
  const shifted = placed.flatMap(({ placing }) => placing.shift);
  // The pathway's unit holds its milestones, whichever unit of the circle has just brought one.
  if (added.length > 0) asEngineAtOnce(tx, (_, post) => post(ADD, [JSON.stringify(added)]));
  if (shifted.length > 0) tx.post(SHIFT, [JSON.stringify(shifted)]);
}

export function reword(tx: Tx, pathway: string, wanted: readonly ExpectedMilestone[]): void {
  tx.post(REWORD, [pathway, JSON.stringify(wanted)]);
}

export function tickAll(tx: Tx, ticks: readonly Tick[]): void {
  if (ticks.length > 0) tx.post(TICK, [JSON.stringify(ticks), tx.actor.situation]);
}

/** `bySomebody`: a person says that it was not done; what had done it by itself does not do it again. */
export function untickAll(tx: Tx, milestones: readonly string[], bySomebody = false): void {
  if (milestones.length > 0) tx.post(UNTICK, [milestones, bySomebody]);
}

export function withdrawAll(tx: Tx, milestones: readonly string[], today: string): void {
  if (milestones.length > 0) tx.post(WITHDRAW, [milestones, today]);
}

export interface PathwayTrace {
  pathway: PlacedPathway;
  kind: string;
  data: object;
}

export function traceAll(tx: Tx, traces: readonly PathwayTrace[]): void {
  if (traces.length === 0) return;
  const rows = traces.map(({ pathway, kind, data }) => ({ ...holderOf(pathway), id: uuidv7(), kind, data }));
  tx.post(TRACE, [JSON.stringify(rows), tx.now, tx.actor.situation]);
}

const holderOf = ({ id, patientId, circleId, unitId }: PlacedPathway) => ({ patientId, circleId, unitId, pathway: id });
