import type { Tx } from '../transaction';

/** A gap as it is kept, with what people have said of it. */
export interface GapRow {
  id: string;
  key: string;
  code: string;
  data: Record<string, unknown>;
  severity: number;
  owner: string;
  since: string;
  due: string;
  isClosed: boolean;
  closedAt: string | null;
  /** How many times it opened anew. */
  times: number;
  cause: string | null;
  causeTitle: string | null;
  action: string | null;
  outcome: string | null;
  version: number;
}

/** Closed ones are a history: the latest are enough on a page. */
const CLOSED_SHOWN = 12;

// One foreseen counts as open from its hour on. What was averted was never a gap, and what a death silenced was not resolved.
const GAPS = {
  name: 'gaps-of-patient',
  text: `select b.id, b.key, b.code, b.data, b.severity, b.owner, b.since, b.due_on as due, b.state = 'closed' as "isClosed",
      b.closed_at as "closedAt", b.times, b.cause, c.title as "causeTitle", b.action, b.outcome, b.version
    from continuity_break b left join continuity_cause c on c.key = b.cause
    where b.patient_id = $1 and (b.state = 'open' or (b.state = 'coming' and b.opens_at <= $2::timestamptz)
      or (b.state = 'closed' and b.closed_how = 'close'))
    order by b.state = 'closed', b.closed_at desc, b.severity desc, b.since, b.key limit 100`,
};

/** The open ones, the gravest first, then the latest that were closed. */
export async function gapsOfPatient(tx: Tx, patientId: string): Promise<GapRow[]> {
  const gaps = await tx.sql<GapRow & Record<string, unknown>>(GAPS, [patientId, tx.now]);
  const firstClosed = gaps.findIndex(({ isClosed }) => isClosed);
  return firstClosed < 0 ? gaps : gaps.slice(0, firstClosed + CLOSED_SHOWN);
}

export interface GapSeen {
  patientId: string;
  pathwayId: string;
  circleId: string;
  version: number;
}

const SEEN = {
  name: 'gap-seen',
  text: `select patient_id as "patientId", pathway_id as "pathwayId", circle_id as "circleId", version from continuity_break where id = $1`,
};

export async function gapSeen(tx: Tx, id: string): Promise<GapSeen | null> {
  const [gap] = await tx.sql<GapSeen & Record<string, unknown>>(SEEN, [id]);
  return gap ?? null;
}

export interface GapAccount {
  cause: string | null;
  action: string | null;
  outcome: string | null;
}

const ACCOUNT = {
  name: 'account-for-gap',
  text: `update continuity_break set cause = $3, action = $4, outcome = $5, history = history || $6::jsonb, version = version + 1
    where id = $1 and version = $2 returning id`,
};

/** What people say of it joins what the engine wrote; false when somebody else was faster. */
export async function accountForGap(tx: Tx, id: string, version: number, said: GapAccount): Promise<boolean> {
  const trace = [{ at: tx.now, act: 'account', by: tx.actor.situation, ...said }];
  const values = [id, version, said.cause, said.action, said.outcome, JSON.stringify(trace)];
  return (await tx.sql(ACCOUNT, values)).length === 1;
}

export interface CauseRow {
  key: string;
  title: string;
  /** The cell's own: it may retire it. */
  isOwn: boolean;
}

const CAUSES = {
  name: 'continuity-causes',
  text: `select key, title, coalesce(organisation_id = $1, false) as "isOwn" from continuity_cause
    where retired_at is null and (organisation_id is null or organisation_id = $1) order by place, title`,
};
const ADD_CAUSE = {
  name: 'add-continuity-cause',
  text: `insert into continuity_cause (key, organisation_id, title) values ($1, $2, $3)`,
};
const RETIRE_CAUSE = {
  name: 'retire-continuity-cause',
  text: `update continuity_cause set retired_at = $2 where key = $1 and organisation_id = $3 and retired_at is null returning key`,
};

export function continuityCauses(tx: Tx): Promise<CauseRow[]> {
  return tx.sql<CauseRow & Record<string, unknown>>(CAUSES, [tx.actor.organisation]);
}

export async function addCause(tx: Tx, key: string, title: string): Promise<void> {
  await tx.sql(ADD_CAUSE, [key, tx.actor.organisation, title]);
}

/** What stands with it keeps it; nothing new takes it. */
export async function retireCause(tx: Tx, key: string): Promise<boolean> {
  return (await tx.sql(RETIRE_CAUSE, [key, tx.now, tx.actor.organisation])).length === 1;
}
