import type { Tx } from '../transaction';

/** What waits for a patient, and would reach somebody: by kind, the record, its version as it was left, and its former state. */
export interface Stopped {
  appointments: StoppedRow[];
  calls: StoppedRow[];
  tasks: StoppedRow[];
  requests: StoppedRow[];
  pathways: StoppedRow[];
}

export interface StoppedRow {
  id: string;
  was: string;
  /** The instant of that state, which is given back too. */
  wasAt: string | null;
  version: number;
}

export type StoppedKind = keyof Stopped;

interface Stop {
  table: string;
  column: string;
  /** When it took its state. */
  at: string;
  /** What is stopped; $1 is the patient, $2 the day of the death at its first instant. */
  which: string;
  to: string;
  /** More columns that say why, and what undoes them. */
  why: string;
  unwhy: string;
}

/** One line a kind: what reaches somebody is added here, and nowhere else. */
const STOPS: Readonly<Record<StoppedKind, Stop>> = {
  appointments: {
    table: 'appointment',
    column: 'status',
    at: 'changed_at',
    which: `status = 'planned' and starts_at >= $2::timestamptz`,
    to: 'cancelled',
    why: `status_reason = 'deceased'`,
    unwhy: 'status_reason = null',
  },
  calls: {
    table: 'call',
    column: 'state',
    at: 'at',
    which: `state = 'planned' and $2::timestamptz is not null`,
    to: 'cancelled',
    why: `ended_reason = 'deceased'`,
    unwhy: 'ended_reason = null',
  },
  tasks: {
    table: 'task',
    column: 'state',
    at: 'state_at',
    which: `state = 'open' and matter <> 'death-declaration' and $2::timestamptz is not null`,
    to: 'not-done',
    why: `not_done_reason = 'Décès'`,
    unwhy: 'not_done_reason = null',
  },
  requests: {
    table: 'change_request',
    column: 'state',
    at: 'state_at',
    which: `state not in ('acknowledged', 'withdrawn') and $2::timestamptz is not null`,
    to: 'withdrawn',
    why: '',
    unwhy: '',
  },
  pathways: {
    table: 'pathway',
    column: 'status',
    at: 'null',
    which: `status = 'active' and $2::timestamptz is not null`,
    to: 'closed',
    why: `closed_reason = 'deceased', next_step_on = null, next_step = null, breach = null`,
    // The check that nobody is lost holds from this statement on: until it is settled, the way is a gap with an owner.
    unwhy: `closed_reason = null, breach = '{"code":"no-next-step","owner":"pivot-nurse"}'`,
  },
};

const KINDS = Object.keys(STOPS) as StoppedKind[];

/** How much would be stopped: what somebody is shown before confirming. To be called under the engine's role. */
export async function countStops(tx: Tx, patientId: string, from: string): Promise<Record<StoppedKind, number>> {
  const counts = KINDS.map(
    (kind) => `(select count(*)::int from ${STOPS[kind].table} where patient_id = $1 and ${STOPS[kind].which}) as ${kind}`,
  );
  const [row] = await tx.sql<Record<StoppedKind, number>>({ name: 'count-stops', text: `select ${counts.join(', ')}` }, [
    patientId,
    from,
  ]);
  if (!row) throw new Error('Counting answers one row.');
  return row;
}

/** Stops all of it, silently, and answers what it was. To be called under the engine's role, the pathways locked. */
export async function stopAll(tx: Tx, patientId: string, from: string): Promise<Stopped> {
  const stopped: Stopped = { appointments: [], calls: [], tasks: [], requests: [], pathways: [] };
  for (const kind of KINDS) {
    const { table, which, at, column } = STOPS[kind];
    const text = `with w as (select id, ${column} as was, ${at}::timestamptz as was_at from ${table} where patient_id = $1 and ${which}
        order by id for update)
      update ${table} t set ${assigned(kind, 'stop')}, version = t.version + 1 from w
      where t.id = w.id and $3::timestamptz is not null returning t.id, w.was, w.was_at as "wasAt", t.version`;
    stopped[kind] = await tx.sql<StoppedRow & Record<string, unknown>>({ name: `stop-${kind}`, text }, [patientId, from, tx.now]);
  }
  return stopped;
}

/**
 * Gives back exactly what was stopped, each as it was; what somebody has changed since stays as they left it. Answers how many of each
 * kind came back. To be called under the engine's role.
 */
export async function restoreAll(tx: Tx, stopped: Stopped): Promise<Record<StoppedKind, number>> {
  const back: Record<StoppedKind, number> = { appointments: 0, calls: 0, tasks: 0, requests: 0, pathways: 0 };
  for (const kind of KINDS) {
    const rows = stopped[kind] ?? [];
    if (rows.length === 0) continue;
    const { table, column, to } = STOPS[kind];
    const text = `update ${table} t set ${assigned(kind, 'restore')}, version = t.version + 1
      from jsonb_to_recordset($1::jsonb) as x(id uuid, was text, "wasAt" timestamptz, version int)
      where t.id = x.id and t.version = x.version and t.${column} = '${to}' returning t.id`;
    back[kind] = (await tx.sql({ name: `restore-${kind}`, text }, [JSON.stringify(rows)])).length;
  }
  return back;
}

function assigned(kind: StoppedKind, how: 'stop' | 'restore'): string {
  const { column, at, to, why, unwhy } = STOPS[kind];
  const state = how === 'stop' ? `${column} = '${to}'` : `${column} = x.was`;
  const instant = at === 'null' ? '' : how === 'stop' ? `${at} = $3::timestamptz` : `${at} = x."wasAt"`;
  return [state, instant, how === 'stop' ? why : unwhy].filter(Boolean).join(', ');
}
