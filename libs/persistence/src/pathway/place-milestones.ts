import type { PathwayTemplate } from '@jalon/domain/pathway';
import type { Tx } from '../transaction';
import { goneWith, knownOfPathways, placingOf, wantedOf, type Expected, type PlacedPathway } from './wanted-milestones';
import { place, reword, untickAll, withdrawAll } from './write-milestones';

/**
 * Brings the dated milestones of a locked pathway in step with its anchors: new ones are added, those still to do follow their anchor,
 * what was done or dropped stays as it was.
 */
export async function placeMilestones(tx: Tx, template: PathwayTemplate, pathway: PlacedPathway, today: string): Promise<void> {
  const { kept, wanted } = await milestonesWanted(tx, template, pathway, today);
  place(tx, [{ pathway, placing: placingOf(kept, wanted) }]);
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

/**
 * Whatever is taken back under the pathway's lock, what stood on it alone goes off the way with it; what is to do again is so on the day
 * that its agreement now gives it.
 */
export async function withdrawing(
  tx: Tx,
  template: PathwayTemplate,
  pathway: PlacedPathway,
  today: string,
  takeBack: () => Promise<void> | void,
): Promise<void> {
  const before = await milestonesWanted(tx, template, pathway, today);
  await takeBack();
  const after = await milestonesWanted(tx, template, pathway, today);
  withdrawAll(tx, goneWith(before, after), today);
  place(tx, [{ pathway, placing: placingOf(after.kept, after.wanted) }]);
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
  withdrawAll(
    tx,
    gone.map(({ id }) => id),
    today,
  );
  reword(tx, pathway.id, wanted);
}

async function milestonesWanted(tx: Tx, template: PathwayTemplate, pathway: PlacedPathway, today: string): Promise<Expected> {
  const known = (await knownOfPathways(tx, [pathway]))(pathway);
  return { kept: known.kept, wanted: wantedOf(template, pathway.anchors, known, today) };
}

const PLACED = `select p.id, p.patient_id as "patientId", p.circle_id as "circleId", p.unit_id as "unitId", p.anchors, t.content as template
  from pathway p join pathway_template t on t.key = p.template_key and t.version = p.template_version where p.id = $1`;

/** The same for a writer that holds the lock and knows the pathway by its id alone. */
export async function placeMilestonesOf(tx: Tx, pathwayId: string, today: string): Promise<void> {
  const [row] = await tx.em.query<(PlacedPathway & { template: PathwayTemplate })[]>(PLACED, [pathwayId]);
  if (row) await placeMilestones(tx, row.template, row, today);
}
