import { satisfiedByFacts, type PathwayTemplate, type Satisfied, type StandingMilestone } from '@jalon/domain/pathway';
import { settlePathwaysOf } from '../continuity';
import { asEngine } from '../engine';
import { todayOf, type Tx } from '../transaction';
import { factsOfPatients, type FactRow } from './facts-of';
import { goneWith, knownOfPathways, placingOf, wantedOf, type KnownOfPathway, type PlacedPathway } from './wanted-milestones';
import { place, tickAll, traceAll, untickAll, withdrawAll, type PathwayTrace } from './write-milestones';

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

/**
 * Does the milestones that what took place satisfies, and undoes those that rested on what no longer stands. Called under the lock, by
 * whoever writes or takes back an appointment done, a call, a paper, an act, a result, a decision; before the pathways are settled. All
 * under the engine's role: a secretary who says that a visit took place reads no pathway.
 */
export function satisfyMilestones(tx: Tx, patients: readonly string[]): Promise<void> {
  return asEngine(tx, async () => {
    if (patients.length === 0) return;
    const [pathways, milestones, facts] = await Promise.all([
      tx.sql<WatchedPathway & Record<string, unknown>>(WATCHED, [patients]),
      tx.sql<StandingRow & Record<string, unknown>>(STANDING, [patients]),
      factsOfPatients(tx, patients),
    ]);
    const found = pathways.flatMap((pathway): Found[] => {
      const one = satisfied(pathway, milestones, facts);
      return one.ticks.length + one.unticks.length > 0 ? [{ ...one, pathway }] : [];
    });
    if (found.length > 0) await keep(tx, found, milestones);
  });
}

/** What every writer of such a fact ends with: the milestones that it does or no longer does, then all that these pathways lack. */
export async function settleFactsOf(tx: Tx, patients: readonly string[]): Promise<void> {
  await satisfyMilestones(tx, patients);
  await settlePathwaysOf(tx, patients);
}

type Found = Satisfied & { pathway: WatchedPathway };

function satisfied({ id, template }: WatchedPathway, milestones: readonly StandingRow[], facts: readonly FactRow[]): Satisfied {
  const isOf = ({ pathway }: { pathway: string }) => pathway === id;
  return satisfiedByFacts({ rules: template.milestones, milestones: milestones.filter(isOf), facts: facts.filter(isOf) });
}

/** In as many statements for the pathways of a whole day as for one. */
async function keep(tx: Tx, found: readonly Found[], milestones: readonly StandingRow[]): Promise<void> {
  const today = todayOf(tx);
  const knownOf = await knownOfPathways(
    tx,
    found.map(({ pathway }) => pathway),
  );
  const after = found.map((one) => ({ ...one, ...follows(one, knownOf(one.pathway), today) }));
  untickAll(
    tx,
    found.flatMap(({ unticks }) => unticks),
  );
  tickAll(
    tx,
    found.flatMap(({ ticks }) => ticks),
  );
  withdrawAll(
    tx,
    after.flatMap(({ gone }) => gone),
    today,
  );
  place(tx, after);
  const named = new Map(milestones.map((one) => [one.id, one]));
  traceAll(
    tx,
    found.flatMap((one) => tracesOf(one, named)),
  );
}

/** What follows from the ticks: what stood on those taken back goes, what they bring is placed. */
function follows({ pathway: { template, anchors }, ticks, unticks }: Found, known: KnownOfPathway, today: string) {
  const before = { kept: known.kept, wanted: wantedOf(template, anchors, known, today) };
  const ticked = new Map(ticks.map(({ milestone, on }) => [milestone, on]));
  const kept = known.kept.map((one) => {
    const undone = unticks.includes(one.id) ? { ...one, doneOn: null, result: null } : one;
    return { ...undone, doneOn: ticked.get(one.id) ?? undone.doneOn };
  });
  const wanted = wantedOf(template, anchors, { ...known, kept }, today);
  const gone = goneWith(before, { kept, wanted });
  return { gone, placing: placingOf(kept, wanted) };
}

function tracesOf({ pathway, ticks, unticks }: Found, named: ReadonlyMap<string, StandingRow>): PathwayTrace[] {
  const of = (id: string) => ({ key: named.get(id)?.key, title: named.get(id)?.title });
  return [
    ...ticks.map(({ milestone, on, how, of: what }) => ({
      ...{ pathway, kind: 'milestone-done', data: { ...of(milestone), on, how, of: what } },
    })),
    ...unticks.map((id) => ({ pathway, kind: 'milestone-undone', data: { ...of(id), on: named.get(id)?.doneOn } })),
  ];
}
