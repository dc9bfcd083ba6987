import { v7 as uuidv7 } from 'uuid';
import { expectedMilestones, type Anchors, type ExpectedMilestone, type PathwayTemplate } from '@jalon/domain/pathway';
import { scoresOf } from '../assessment';
import { asEngine } from '../engine';
import type { Tx } from '../transaction';

export interface PlacedPathway {
  id: string;
  patientId: string;
  circleId: string;
  unitId: number;
  anchors: Anchors;
}

interface KeptRow {
  id: string;
  key: string;
  from: string;
  due: string;
  to: string;
  doneOn: string | null;
  dropped: boolean;
  /** Stood only on a result that was taken back. */
  withdrawn: boolean;
  result: string | null;
}

/** Why the product itself took a milestone off; it comes back with the result that it stood on. */
const WITHDRAWN = 'no-longer-expected';

const KEPT = `select id, key, window_from as "from", due_on as due, window_to as "to", done_on as "doneOn", dropped_on is not null and dropped_reason is distinct from '${WITHDRAWN}' as dropped,
    dropped_on is not null and dropped_reason = '${WITHDRAWN}' as withdrawn, result
  from pathway_milestone where pathway_id = $1`;

const BIRTH =
  'select birth_date as birth from patient_identity where patient_id = $1 order by length(birth_date) desc, created_at limit 1';

const ADD = `insert into pathway_milestone (id, patient_id, circle_id, unit_id, pathway_id, key, title, stage, lane, due_on, window_from,
    window_to, in_charge, required)
  select x.id, $2, $3, $4, $5, x.key, x.title, x.stage, x.lane, x.due, x."from", x."to", x."inCharge", x.required
  from jsonb_to_recordset($1::jsonb) as x(id uuid, key text, title text, stage text, lane text, due date, "from" date, "to" date,
    "inCharge" text, required boolean)`;

const SHIFT = `update pathway_milestone m set due_on = x.due, window_from = x."from", window_to = x."to", version = version + 1,
    dropped_on = null, dropped_reason = null
  from jsonb_to_recordset($1::jsonb) as x(id uuid, due date, "from" date, "to" date) where m.id = x.id`;

const REWORD = `update pathway_milestone m set title = x.title, stage = x.stage, lane = x.lane, in_charge = x."inCharge", required = x.required,
    version = version + 1
  from jsonb_to_recordset($2::jsonb) as x(key text, title text, stage text, lane text, "inCharge" text, required boolean)
  where m.pathway_id = $1 and m.key = x.key and m.done_on is null and m.dropped_on is null
    and (m.title, m.stage, m.lane, m.in_charge, m.required) is distinct from (x.title, x.stage, x.lane, x."inCharge", x.required)`;

const UNTICK = `update pathway_milestone set done_on = null, done_by = null, done_how = null, done_with = null, fact = null, result = null,
    not_by = case when $2 and fact is not null then not_by || fact else not_by end, version = version + 1
  where id = any($1::uuid[])`;

const WITHDRAW = `update pathway_milestone set dropped_on = $2, dropped_reason = '${WITHDRAWN}', version = version + 1
  where id = any($1::uuid[])`;

/**
 * Brings the dated milestones of a locked pathway in step with its anchors: new ones are added, those still to do follow their anchor,
 * what was done or dropped stays as it was.
 */
export async function placeMilestones(tx: Tx, template: PathwayTemplate, pathway: PlacedPathway, today: string): Promise<void> {
  const { kept, wanted } = await milestonesWanted(tx, template, pathway, today);
  const known = new Map(kept.map((one) => [one.key, one]));
  const added = wanted.filter((one) => !known.has(one.key)).map((one) => ({ ...one, id: uuidv7() }));
  const shifted = wanted.flatMap((one): (ExpectedMilestone & { id: string })[] => {
    const standing = known.get(one.key);
    return standing && !standing.doneOn && (standing.withdrawn || moved(standing, one)) ? [{ ...one, id: standing.id }] : [];
  });
  const { patientId, circleId, unitId, id } = pathway;
  // The pathway's unit holds its milestones, whichever unit of the circle has just brought one.
  if (added.length > 0) await asEngine(tx, () => tx.em.query(ADD, [JSON.stringify(added), patientId, circleId, unitId, id]));
  if (shifted.length > 0) await tx.em.query(SHIFT, [JSON.stringify(shifted)]);
}

/**
 * Takes a tick back under the pathway's lock, and off the way what only its result had brought. A person says that it was not done: what
 * had done it by itself does not do it again.
 */
export async function untick(
  tx: Tx,
  template: PathwayTemplate,
  pathway: PlacedPathway,
  milestone: string,
  today: string,
): Promise<void> {
  await withdrawing(tx, template, pathway, today, () => untickAll(tx, [milestone], true));
}

export async function untickAll(tx: Tx, milestones: readonly string[], bySomebody = false): Promise<void> {
  if (milestones.length > 0) await tx.em.query(UNTICK, [milestones, bySomebody]);
}

/** Whatever is taken back under the pathway's lock, what stood on it alone goes off the way with it. */
export async function withdrawing(
  tx: Tx,
  template: PathwayTemplate,
  pathway: PlacedPathway,
  today: string,
  takeBack: () => Promise<void>,
): Promise<void> {
  const before = await milestonesWanted(tx, template, pathway, today);
  await takeBack();
  const after = await milestonesWanted(tx, template, pathway, today);
  const still = new Set(after.wanted.map(({ key }) => key));
  const gone = before.wanted.filter(({ key }) => !still.has(key)).map(({ key }) => key);
  const ids = after.kept.filter(({ key, doneOn }) => doneOn === null && gone.includes(key)).map(({ id }) => id);
  if (ids.length > 0) await tx.em.query(WITHDRAW, [ids, today]);
}

/**
 * Brings a locked pathway from one version of its template to another: what is still to do takes the new dates, words and person in charge,
 * what the new version no longer asks for goes off the way; what was done or dropped stays as it was.
 */
export async function replaceMilestones(
  tx: Tx,
  { from, to }: { from: PathwayTemplate; to: PathwayTemplate },
  pathway: PlacedPathway,
  today: string,
): Promise<void> {
  await placeMilestones(tx, to, pathway, today);
  const { kept, wanted } = await milestonesWanted(tx, to, pathway, today);
  const still = new Set(wanted.map(({ key }) => key));
  const rules = new Set(from.milestones.map(({ key }) => key));
  const gone = kept.filter(({ key, doneOn, dropped, withdrawn }) => {
    const ofTemplate = rules.has(key.split('@')[0] ?? key);
    return ofTemplate && !doneOn && !dropped && !withdrawn && !still.has(key);
  });
  if (gone.length > 0) await tx.em.query(WITHDRAW, [gone.map(({ id }) => id), today]);
  await tx.em.query(REWORD, [pathway.id, JSON.stringify(wanted)]);
}

async function milestonesWanted(tx: Tx, template: PathwayTemplate, pathway: PlacedPathway, today: string) {
  const kept = await tx.em.query<KeptRow[]>(KEPT, [pathway.id]);
  const [identity] = await tx.em.query<{ birth: string }[]>(BIRTH, [pathway.patientId]);
  const g8 = halfPoints(kept.find((one) => one.key === 'g8')?.result);
  const assessed = (await scoresOf(tx, [pathway.patientId])).get(pathway.patientId) ?? {};
  // A score written beside the milestone counts while no form was filled in.
  const scores: Record<string, number> = { ...(g8 !== null && { g8 }), ...assessed };
  const facts = {
    birth: identity?.birth ?? null,
    scores,
    done: kept.flatMap((one) => (one.doneOn ? [{ key: one.key, on: one.doneOn }] : [])),
    dropped: kept.flatMap((one) => (one.dropped ? [one.key] : [])),
  };
  return { kept, wanted: expectedMilestones(template, pathway.anchors, facts, today) };
}

const moved = (standing: KeptRow, { from, due, to }: ExpectedMilestone): boolean =>
  standing.from !== from || standing.due !== due || standing.to !== to;

/** « 12,5 » as it is written beside the milestone: scores go in half points. */
export function halfPoints(result: string | null | undefined): number | null {
  const score = Number((result ?? '').trim().replace(',', '.'));
  return result?.trim() && Number.isInteger(score * 2) && score >= 0 && score <= 17 ? score : null;
}

const PLACED = `select p.id, p.patient_id as "patientId", p.circle_id as "circleId", p.unit_id as "unitId", p.anchors, t.content as template
  from pathway p join pathway_template t on t.key = p.template_key and t.version = p.template_version where p.id = $1`;

/** The same for a writer that holds the lock and knows the pathway by its id alone. */
export async function placeMilestonesOf(tx: Tx, pathwayId: string, today: string): Promise<void> {
  const [row] = await tx.em.query<(PlacedPathway & { template: PathwayTemplate })[]>(PLACED, [pathwayId]);
  if (row) await placeMilestones(tx, row.template, row, today);
}
