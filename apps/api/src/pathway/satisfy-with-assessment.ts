import type { PathwayTemplate } from '@jalon/domain/pathway';
import type { Tx } from '@jalon/persistence';
import type { HeldPathway } from './held-pathway';

interface OpenMilestone {
  id: string;
  key: string;
  from: string;
}

/**
 * The milestone that this assessment does: of those that wait for its form, the last one whose window had opened that day; a screening
 * done a little early does the first one to come. Answers its id, or null when none waits.
 */
export async function satisfyWithAssessment(
  tx: Tx,
  { id, template }: HeldPathway,
  { form, on, total }: { form: string; on: string; total: number },
): Promise<string | null> {
  const rules = rulesOf(template, form);
  if (rules.size === 0) return null;
  const open = await tx.em.query<OpenMilestone[]>(
    `select id, key, window_from as "from" from pathway_milestone
     where pathway_id = $1 and done_on is null and dropped_on is null order by window_from, key`,
    [id],
  );
  const waiting = open.filter(({ key }) => rules.has(key.split('@')[0] ?? key));
  const found = waiting.findLast(({ from }) => from <= on) ?? (rules.size === 1 ? waiting[0] : undefined);
  if (!found) return null;
  await tx.em.query(
    `update pathway_milestone set done_on = $2, done_by = $3, done_how = 'assessment', result = $4, version = version + 1 where id = $1`,
    [found.id, on, tx.actor.situation, String(total).replace('.', ',')],
  );
  return found.id;
}

/** The milestones that the forms of that day had done: their tick falls with the last of these forms. */
export async function doneByAssessment(
  tx: Tx,
  { id, template }: HeldPathway,
  { form, on }: { form: string; on: string },
): Promise<string[]> {
  const rules = rulesOf(template, form);
  const done = await tx.em.query<Pick<OpenMilestone, 'id' | 'key'>[]>(
    `select id, key from pathway_milestone where pathway_id = $1 and done_how = 'assessment' and done_on = $2`,
    [id, on],
  );
  return done.filter(({ key }) => rules.has(key.split('@')[0] ?? key)).map((one) => one.id);
}

function rulesOf(template: PathwayTemplate, form: string): Set<string> {
  const waiting = template.milestones.filter(
    ({ satisfiedBy }) => satisfiedBy.kind === 'assessment' && satisfiedBy.assessment === form,
  );
  return new Set(waiting.map(({ key }) => key));
}
