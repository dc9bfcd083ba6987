import { v7 as uuidv7 } from 'uuid';
import { localDateOf } from '@jalon/domain/calendar';
import { satisfiedByFacts, type PathwayTemplate, type Satisfied, type StandingMilestone } from '@jalon/domain/pathway';
import { settlePathwaysOf } from '../continuity';
import { asEngine } from '../engine';
import type { Tx } from '../transaction';
import { factsOf } from './facts-of';
import { placeMilestones, untickAll, withdrawing, type PlacedPathway } from './place-milestones';

interface WatchedPathway extends PlacedPathway {
  template: PathwayTemplate;
}
export interface StandingRow extends StandingMilestone {
  pathway: string;
}

const WATCHED = {
  name: 'pathways-that-facts-satisfy',
  text: `select p.id, p.patient_id as "patientId", p.circle_id as "circleId", p.unit_id as "unitId", p.anchors, t.content as template
    from pathway p join pathway_template t on t.key = p.template_key and t.version = p.template_version
    where p.patient_id = any($1::uuid[]) and p.status = 'active' and t.content ? 'milestones' order by p.id`,
};
const STANDING = {
  name: 'milestones-that-facts-satisfy',
  text: `select m.pathway_id as pathway, m.id, m.key, m.title, m.window_from as "from", m.done_on as "doneOn", m.fact, m.not_by as "notBy",
      m.dropped_on is not null as dropped
    from pathway_milestone m join pathway p on p.id = m.pathway_id where p.patient_id = any($1::uuid[]) and p.status = 'active'`,
};
/** Every milestone of a pathway, as the facts find it. */
export function standingMilestones(tx: Tx, patient: string): Promise<StandingRow[]> {
  return tx.sql<StandingRow & Record<string, unknown>>(STANDING, [[patient]]);
}

const TICK = `with x as (select * from jsonb_to_recordset($1::jsonb) as x(milestone uuid, "on" date, how text, of text, fact uuid))
  update pathway_milestone m set done_on = x."on", done_by = $2, done_how = x.how, done_with = x.of, fact = x.fact, version = version + 1
  from x where m.id = x.milestone`;
const TRACE = `insert into pathway_event (id, patient_id, circle_id, unit_id, pathway_id, at, kind, data, by_situation)
  select x.id, $2, $3, $4, $5, $6, x.kind, x.data, $7 from jsonb_to_recordset($1::jsonb) as x(id uuid, kind text, data jsonb)`;

/**
 * Does the milestones that what took place satisfies, and undoes those that rested on what no longer stands. Called under the lock, by
 * whoever writes or takes back an appointment done, a call, a paper, an act, a result, a decision; before the pathways are settled. All
 * under the engine's role: a secretary who says that a visit took place reads no pathway.
 */
export function satisfyMilestones(tx: Tx, patients: readonly string[]): Promise<void> {
  return asEngine(tx, async () => {
    const [pathways, milestones] = await Promise.all([
      tx.sql<WatchedPathway & Record<string, unknown>>(WATCHED, [patients]),
      tx.sql<StandingRow & Record<string, unknown>>(STANDING, [patients]),
    ]);
    if (pathways.length === 0 || milestones.length === 0) return;
    const facts = await factsOf(
      tx,
      pathways.map(({ id }) => id),
    );
    for (const pathway of pathways) {
      const mine = milestones.filter((one) => one.pathway === pathway.id);
      const found = satisfiedByFacts({
        rules: pathway.template.milestones,
        milestones: mine,
        facts: facts.filter((one) => one.pathway === pathway.id),
      });
      if (found.ticks.length + found.unticks.length > 0) await keep(tx, pathway, mine, found);
    }
  });
}

/** What every writer of such a fact ends with: the milestones that it does or no longer does, then all that these pathways lack. */
export async function settleFactsOf(tx: Tx, patients: readonly string[]): Promise<void> {
  await satisfyMilestones(tx, patients);
  await settlePathwaysOf(tx, patients);
}

async function keep(tx: Tx, pathway: WatchedPathway, mine: readonly StandingRow[], { ticks, unticks }: Satisfied): Promise<void> {
  const today = localDateOf(tx.now, tx.actor.timeZone);
  const by = tx.actor.situation;
  const { template } = pathway;
  await withdrawing(tx, template, pathway, today, async () => {
    await untickAll(tx, unticks);
    if (ticks.length > 0) await tx.em.query(TICK, [JSON.stringify(ticks), by]);
  });
  await placeMilestones(tx, template, pathway, today);
  const named = new Map(mine.map(({ id, key, title }) => [id, { key, title }]));
  const traces = [
    ...ticks.map(({ milestone, on, how, of }) => ({ kind: 'milestone-done', data: { ...named.get(milestone), on, how, of } })),
    ...unticks.map((id) => ({
      kind: 'milestone-undone',
      data: { ...named.get(id), on: mine.find((one) => one.id === id)?.doneOn },
    })),
  ].map((trace) => ({ id: uuidv7(), ...trace }));
  const { id, patientId, circleId, unitId } = pathway;
  await tx.em.query(TRACE, [JSON.stringify(traces), patientId, circleId, unitId, id, tx.now, by]);
}
