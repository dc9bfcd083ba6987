import { satisfiedByFacts, type PathwayTemplate } from '@jalon/domain/pathway';
import { asEngine, todayOf, type Tx } from '@jalon/persistence';
import { factsOf, knownOfPathways, standingMilestones, wantedOf, type PlacedPathway } from '@jalon/persistence/pathway';
import { actingAs } from '@jalon/persistence/testing';
import type { HistoriesScene } from './scene';

type Way = PlacedPathway & { template: PathwayTemplate };

const WAYS = `select p.id, p.patient_id as "patientId", p.circle_id as "circleId", p.unit_id as "unitId", p.anchors, t.content as template
  from pathway p join pathway_template t on t.key = p.template_key and t.version = p.template_version where p.status = 'active' order by p.id`;

/** The milestones that are not as all the facts, evaluated anew, say: one sentence each. */
export async function whatIsMisplaced(scene: HistoriesScene): Promise<string[]> {
  const ways = (await scene.server.db.owner.query<Way>(WAYS)).rows;
  return actingAs(scene.server.db.dataSource, scene.cell, scene.clock.now).write((tx) =>
    asEngine(tx, async () => {
      const wrong: string[] = [];
      for (const way of ways) wrong.push(...(await wrongOn(tx, way)));
      return wrong;
    }),
  );
}

async function wrongOn(tx: Tx, way: Way): Promise<string[]> {
  const { template, anchors, id } = way;
  const milestones = (await standingMilestones(tx, way.patientId)).filter(({ pathway }) => pathway === id);
  const found = satisfiedByFacts({ rules: template.milestones, milestones, facts: await factsOf(tx, [id]) });
  const known = (await knownOfPathways(tx, [way]))(way);
  const wanted = new Map(wantedOf(template, anchors, known, todayOf(tx)).map((one) => [one.key, one]));
  const open = known.kept.filter(({ doneOn, dropped, withdrawn }) => !doneOn && !dropped && !withdrawn);
  const named = (milestone: string) => `${milestones.find((one) => one.id === milestone)?.key} of ${id}`;
  return [
    ...found.ticks.map(({ milestone }) => `${named(milestone)} is not done, and what does it stands`),
    ...found.unticks.map((milestone) => `${named(milestone)} is done by nothing`),
    ...open.flatMap((one) => {
      const now = wanted.get(one.key);
      if (!now) return [`${one.key} of ${id} is expected by nothing`];
      return now.from === one.from && now.due === one.due && now.to === one.to
        ? []
        : [`${one.key} of ${id} stands on another day than its agreement gives it: ${one.due}, not ${now.due}`];
    }),
  ];
}
