import { v7 as uuidv7 } from 'uuid';
import {
  classify,
  isSameAct,
  type ActivityEventKind,
  type CoordinationAct,
  type Counterpart,
  type Mark,
  type Reach,
} from '@jalon/domain/activity';
import { KNOWN_ACTS } from '@jalon/domain/template';
import { lockPathwaysOf, settleFactsOf } from '../pathway';
import { asEngineAtOnce } from '../engine';
import type { Tx } from '../transaction';

export interface ActToRecord {
  event: ActivityEventKind;
  /** Null for what concerns everyone's means and no patient. */
  patient: { patientId: string; circleId: string } | null;
  /** The unit for which it was done: one of the actor's, and of the circle when there is a patient. */
  unitId: number;
  /** What it is about, 'appointment:…', 'request:…': gestures of one matter soon after one another are one act. */
  matter: string;
  minutes?: number;
  /** Whom one dealt with and where they work, when the gesture knows better than the table. */
  counterpart?: Counterpart;
  reach?: Reach;
}

interface ActRow {
  id: string;
  at: string;
  lastAt: string;
  minutes: number;
  times: number;
  nature: Mark['nature'];
  phase: Mark['phase'];
  interface: Mark['interface'];
  reach: Mark['reach'];
  /** What the unit set; null keeps the product's default. */
  mergeWithin: number | null;
}

/** At the same place of the grid: what was done meanwhile at another place does not part two gestures of one act. */
const LAST_OF_MATTER = {
  name: 'act-last-of-matter',
  text: `select id, at, last_at as "lastAt", minutes, times, nature, phase, interface, reach,
      (select (u.settings->>'mergeActsWithinMinutes')::int from unit u where u.id = $4) as "mergeWithin"
    from coordination_act
    where situation_id = $1 and matter = $2 and patient_id is not distinct from $3::uuid and nature = $5
      and (phase, interface, reach) is not distinct from ($6::text, $7::text, $8::text)
    order by last_at desc limit 1`,
};
const MORE_OF_IT = {
  name: 'act-more-of-it',
  text: `update coordination_act set last_at = $2, minutes = minutes + $3, times = times + 1, version = version + 1 where id = $1`,
};
const FIRST = {
  name: 'act-first',
  text: `insert into coordination_act (id, patient_id, circle_id, unit_id, situation_id, at, last_at, event, matter, minutes,
       nature, phase, interface, reach) values ($1, $2, $3, $4, $5, $6, $6, $7, $8, $9, $10, $11, $12, $13)`,
};

/** The work itself leaves its act, in the transaction of the gesture: nobody types it a second time. */
export async function recordAct(tx: Tx, act: ActToRecord): Promise<void> {
  const next = actOf(tx, act);
  const [[last], isAwaited] = await Promise.all([
    tx.sql<ActRow>(LAST_OF_MATTER, [
      ...[tx.actor.situation, act.matter, next.patientId, act.unitId],
      ...[next.mark.nature, next.mark.phase, next.mark.interface, next.mark.reach],
    ]),
    awaited(tx, act),
  ]);
  if (last && isSameAct({ ...next, ...last, mark: markOfRow(last) }, next, last.mergeWithin ?? undefined))
    tx.post(MORE_OF_IT, [last.id, tx.now, next.minutes]);
  else write(tx, act, next);
  if (isAwaited && next.patientId !== null) await doMilestones(tx, next.patientId);
}

const AWAITED = {
  name: 'act-awaited',
  text: `select from pathway p join pathway_template t on t.key = p.template_key and t.version = p.template_version
    where p.patient_id = $1 and p.status = 'active'
      and t.content -> 'milestones' @> jsonb_build_array(jsonb_build_object('satisfiedBy', jsonb_build_object('kind', 'act', 'act', $2::text)))`,
};

/** Whether a milestone waits for such acts: asked in the same breath, and of those acts alone that a template can name. */
async function awaited(tx: Tx, { event, patient }: ActToRecord): Promise<boolean> {
  if (patient === null || !KNOWN_ACTS.includes(event)) return false;
  const found = await asEngineAtOnce(tx, (sql) => sql(AWAITED, [patient.patientId, event]));
  return found.length > 0;
}

/** Most writers have the lock already, and some touch no pathway at all until here: overtaken, they begin again. */
async function doMilestones(tx: Tx, patient: string): Promise<void> {
  await lockPathwaysOf(tx, [patient]);
  await settleFactsOf(tx, [patient]);
}

/** The same for a matter that begins with this gesture: no earlier act can be of it. */
export function recordFirstAct(tx: Tx, act: ActToRecord): void {
  write(tx, act, actOf(tx, act));
}

function actOf(tx: Tx, act: ActToRecord): CoordinationAct {
  return {
    id: uuidv7(),
    situationId: tx.actor.situation,
    patientId: act.patient?.patientId ?? null,
    matter: act.matter,
    at: tx.now,
    lastAt: tx.now,
    minutes: act.minutes ?? 0,
    times: 1,
    mark: classify({ kind: act.event, counterpart: act.counterpart, reach: act.reach }),
  };
}

function write(tx: Tx, { patient, unitId, event, matter }: ActToRecord, { id, patientId, minutes, mark }: CoordinationAct): void {
  tx.post(FIRST, [
    ...[id, patientId, patient?.circleId ?? null, unitId, tx.actor.situation, tx.now, event, matter, minutes],
    ...[mark.nature, mark.phase, mark.interface, mark.reach],
  ]);
}

/** The database's checks hold the shape that the type describes. */
function markOfRow({ nature, phase, interface: side, reach }: ActRow): Mark {
  return { nature, phase, interface: side, reach } as Mark;
}
