import { Injectable } from '@nestjs/common';
import { addDays, isIsoDate, localDateOf } from '@jalon/domain/calendar';
import { ok, refuse } from '@jalon/domain/result';
import type { Acting, Tx } from '@jalon/persistence';
import { lockPathwaysOf, settlePathways } from '@jalon/persistence/pathway';

export interface PutOff {
  kind: 'call' | 'task';
  id: string;
  /** A day, or an instant for a call at another hour. */
  until: string;
  reason: string;
  seenVersion: number;
}

/** A delay longer than this is no delay: another decision is wanted. */
const LONGEST_DAYS = 92;

interface StandingWork {
  id: string;
  patient_id: string | null;
  unit_id: number;
  standing: string;
  version: number;
  open: boolean;
}

@Injectable()
export class PutOffService {
  /** « Reporter »: a task or a call takes another day; from when, to when, by whom and why stay on it. */
  putOff(acting: Acting, { kind, id, until, reason, seenVersion }: PutOff) {
    return acting.write(async (tx) => {
      const said = reason.trim();
      if (!said) return refuse({ code: 'reason-missing' as const });
      const today = localDateOf(tx.now, tx.actor.timeZone);
      const day = until.length === 10 ? until : localDateOf(until, tx.actor.timeZone);
      if (!isIsoDate(day) || day < today || (until.length > 10 && until <= tx.now))
        return refuse({ code: 'until-past' as const });
      if (day > addDays(today, LONGEST_DAYS)) return refuse({ code: 'until-too-far' as const, days: LONGEST_DAYS });
      const pathways = await lockPathwaysOf(tx, await patientOf(tx, kind, id));
      const standing = await standingWork(tx, kind, id);
      if (!standing) return refuse({ code: 'not-found' as const });
      if (!standing.open || standing.version !== seenVersion) return refuse({ code: 'changed-meanwhile' as const });
      const trace = { at: tx.now, by: tx.actor.situation, from: standing.standing, to: until, reason: said };
      await write(tx, kind, id, until, seenVersion, trace);
      await settlePathways(tx, pathways);
      tx.journal('wrote', standing.patient_id ? [standing.patient_id] : []);
      tx.tell([`unit:${standing.unit_id}`, `situation:${tx.actor.situation}`], kind, [id]);
      return ok({ id, until, version: seenVersion + 1 });
    });
  }
}

/** Read before its row is locked: whoever touches a pathway takes the pathway's lock first. */
async function patientOf(tx: Tx, kind: PutOff['kind'], id: string): Promise<string[]> {
  const rows = await tx.em.query<{ patient: string | null }[]>(`select patient_id as patient from ${kind} where id = $1`, [id]);
  return rows.flatMap(({ patient }) => patient ?? []);
}

async function standingWork(tx: Tx, kind: PutOff['kind'], id: string): Promise<StandingWork | undefined> {
  const [row] = (await tx.em.query(
    kind === 'task'
      ? `select id, patient_id, to_unit_id as unit_id, due_on::text as standing, version, state = 'open' as open from task where id = $1 for update`
      : `select id, patient_id, unit_id, planned_at::text as standing, version, state = 'planned' as open from call where id = $1 for update`,
    [id],
  )) as StandingWork[];
  return row;
}

/** A call put off to another day keeps its hour on the organisation's wall. */
function write(tx: Tx, kind: PutOff['kind'], id: string, until: string, version: number, trace: object): Promise<unknown> {
  const when =
    kind === 'task'
      ? 'due_on = $2::date'
      : until.length === 10
        ? `planned_at = ($2::date + (planned_at at time zone $5)::time) at time zone $5`
        : 'planned_at = $2::timestamptz';
  const values = [
    id,
    until,
    version,
    JSON.stringify([trace]),
    ...(kind === 'call' && until.length === 10 ? [tx.actor.timeZone] : []),
  ];
  return tx.em.query(
    `update ${kind} set ${when}, put_off = put_off || $4::jsonb, version = version + 1 where id = $1 and version = $3`,
    values,
  );
}
