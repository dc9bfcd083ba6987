import { v7 as uuidv7 } from 'uuid';
import type { ActivityEventKind } from '@jalon/domain/activity';
import type { Anchors, PathwayTemplate } from '@jalon/domain/pathway';
import { ok, refuse } from '@jalon/domain/result';
import type { Tx } from '@jalon/persistence';
import { recordAct } from '@jalon/persistence/activity';
import { tellCircle, type Holder } from '@jalon/persistence/circle';
import { holderOfPathway } from '@jalon/persistence/circle';
import { lockPathwaysOf, satisfyMilestones, settlePathway } from '@jalon/persistence/pathway';
import type { PathwayKept } from './pathway.types';

export interface HeldPathway {
  id: string;
  patientId: string;
  circleId: string;
  unitId: number;
  stage: string;
  status: 'active' | 'closed';
  anchors: Anchors;
  version: number;
  template: PathwayTemplate;
  /** The actor's own unit in the pathway's own circle: what she writes of a private pathway is not the care circle's. */
  holder: Holder;
}

const HELD = `select p.id, p.patient_id as "patientId", p.circle_id as "circleId", p.unit_id as "unitId", p.stage, p.status, p.anchors,
    p.version, t.content as template
  from pathway p join pathway_template t on t.key = p.template_key and t.version = p.template_version
  where p.id = $1`;

/** The pathway to be read, without its lock: null when it is not there, or not the reader's. */
export async function readPathway(tx: Tx, id: string): Promise<Omit<HeldPathway, 'holder'> | null> {
  const [row] = await tx.em.query<Omit<HeldPathway, 'holder'>[]>(HELD, [id]);
  return row && (await holderOfPathway(tx, row.id)) ? row : null;
}

/** The pathway under its lock. Not found and not yours look alike; another version than the one seen is told as it stands. */
export async function heldPathway(tx: Tx, id: string, seenVersion: number | null) {
  const [seen] = await tx.em.query<{ patientId: string }[]>('select patient_id as "patientId" from pathway where id = $1', [id]);
  const holder = seen && (await holderOfPathway(tx, id));
  if (!holder) return refuse({ code: 'not-found' as const });
  await lockPathwaysOf(tx, [holder.patientId]);
  const [row] = await tx.em.query<Omit<HeldPathway, 'holder'>[]>(HELD, [id]);
  if (!row) return refuse({ code: 'not-found' as const });
  if (row.status === 'closed') return refuse({ code: 'pathway-closed' as const });
  if (seenVersion !== null && row.version !== seenVersion)
    return refuse({ code: 'changed-meanwhile' as const, stage: row.stage, version: row.version });
  return ok({ ...row, holder } satisfies HeldPathway);
}

interface Happened {
  id: string;
  holder: Holder;
  kind: string;
  data: Record<string, unknown>;
  /** Null for a gesture taken back: it is no work of coordination. */
  event: ActivityEventKind | null;
  matter?: string;
}

/** What every change of a pathway ends with: its trace, what facts do of it now, the next step, the act of coordination, the journal, the open pages. */
export async function happened(tx: Tx, { id, holder, kind, data, event, matter }: Happened) {
  await tx.em.query(
    `insert into pathway_event (id, patient_id, circle_id, unit_id, pathway_id, at, kind, data, by_situation)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [uuidv7(), holder.patientId, holder.circleId, holder.unitId, id, tx.now, kind, JSON.stringify(data), tx.actor.situation],
  );
  await satisfyMilestones(tx, [holder.patientId]);
  const settled = await settlePathway(tx, id);
  if (event) await recordAct(tx, { event, patient: holder, unitId: holder.unitId, matter: matter ?? `pathway:${id}` });
  tx.journal('wrote', [holder.patientId]);
  await tellCircle(tx, holder.circleId, 'pathway', [id]);
  return ok<PathwayKept>({ id, nextStepOn: settled?.nextStep?.on ?? null, nextStep: settled?.nextStep?.title ?? null });
}
