import type { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Tx } from '../transaction';
import { lockPathwaysOf, settlePathways } from '../pathway';
import { actingAs, type BuiltPatient, type Worker } from './builders';

export interface Histories {
  dataSource: DataSource;
  worker: Worker;
  unit: number;
  patients: readonly BuiltPatient[];
  seed: number;
  /** So many people act at once, each so many times. */
  clients: number;
  acts: number;
  /** False: the writers take no lock. What they leave is then expected to break, or the proof would prove nothing. */
  locking: boolean;
}

/** The instant on which every history stands. */
export const HISTORIES_NOW = '2026-11-20T15:00:00.000Z';

const ACTS = ['plan', 'move', 'cancel', 'miss', 'cancel'] as const;
type Act = (typeof ACTS)[number];

/**
 * People plan, move, cancel and miss appointments of the same few patients, all at once, in an order that the seed and the machine decide.
 * Each does it as the product's writers do: lock, read, write, settle, in one transaction.
 */
export async function playHistories(histories: Histories): Promise<void> {
  await Promise.all(
    Array.from({ length: histories.clients }, async (_, client) => {
      const next = randomFrom(histories.seed * 1000 + client);
      for (let n = 0; n < histories.acts; n += 1) {
        const patient = histories.patients[next(histories.patients.length)];
        const act = ACTS[next(ACTS.length)];
        if (patient && act) await playOne(histories, patient, act, next);
      }
    }),
  );
}

export type Next = (below: number) => number;

function playOne({ dataSource, worker, unit, locking }: Histories, patient: BuiltPatient, act: Act, next: Next): Promise<void> {
  return actingAs(dataSource, worker, HISTORIES_NOW).write(async (given) => {
    const tx = locking ? given : withoutLocks(given);
    const pathways = await lockPathwaysOf(tx, [patient.patient]);
    const planned = await tx.sql<{ id: string }>(PLANNED, [patient.patient]);
    const one = planned[next(Math.max(planned.length, 1))]?.id;
    const day = 1 + next(28);
    if (act === 'plan' || !one) await tx.em.query(PLAN, [uuidv7(), patient.patient, patient.circle, unit, dayOf(day), tx.now]);
    else if (act === 'move') await tx.em.query('update appointment set starts_at = $2 where id = $1', [one, dayOf(day)]);
    else await tx.em.query('update appointment set status = $2 where id = $1', [one, act === 'cancel' ? 'cancelled' : 'missed']);
    tx.journal('wrote', [patient.patient]);
    await settlePathways(tx, pathways);
  });
}

const dayOf = (day: number): string => `2026-12-${String(day).padStart(2, '0')}T09:00:00.000Z`;

const PLANNED = {
  name: 'histories-planned',
  text: `select id from appointment where patient_id = $1 and status = 'planned' order by id`,
};
const PLAN = `insert into appointment (id, patient_id, circle_id, unit_id, kind, starts_at, label, status, source, created_at, changed_at)
  values ($1, $2, $3, $4, 'consultation', $5, 'Consultation', 'planned', 'hand', $6, $6)`;

/** The same transaction, whose statements take no lock on what they read. */
function withoutLocks(tx: Tx): Tx {
  return new Proxy(tx, {
    get(target, property) {
      if (property === 'sql')
        return (statement: { name: string; text: string }, values: unknown[]) =>
          target.sql({ name: `${statement.name}-unlocked`, text: statement.text.replace(/for update( of p)?$/, '') }, values);
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

/**
 * The pathways that are lost, in one snapshot of what is committed: the step they show is not the first that is planned, or they show none
 * and nobody owns the gap. Run by the owner.
 */
export const LOST = `select p.id, p.next_step_on, p.breach, s.first from pathway p
  left join lateral (select min((a.starts_at at time zone 'Europe/Paris')::date) as first from appointment a
    where a.circle_id = p.circle_id and a.status = 'planned' and (a.starts_at at time zone 'Europe/Paris')::date >= date '2026-11-20') s on true
  where p.status = 'active' and (p.next_step_on is distinct from s.first or (s.first is null and p.breach->>'owner' is null))`;

/** Small, repeatable, good enough to shuffle with (mulberry32). */
export function randomFrom(seed: number): Next {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
