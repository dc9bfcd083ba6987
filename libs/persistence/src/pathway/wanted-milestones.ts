import { expectedMilestones, type Anchors, type ExpectedMilestone, type PathwayTemplate } from '@jalon/domain/pathway';
import { scoresOf } from '../assessment';
import type { NamedStatement, Tx } from '../transaction';

export interface PlacedPathway {
  id: string;
  patientId: string;
  circleId: string;
  unitId: number;
  anchors: Anchors;
}

export interface KeptMilestone {
  pathway: string;
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

/** What the wanted milestones of a pathway are computed from, with the template and the anchors. */
export interface KnownOfPathway {
  kept: readonly KeptMilestone[];
  birth: string | null;
  assessed: Readonly<Record<string, number>>;
}

/** Why the product itself took a milestone off; it comes back with the result that it stood on. */
export const WITHDRAWN = 'no-longer-expected';

const KEPT: NamedStatement = {
  name: 'kept-milestones',
  text: `select pathway_id as pathway, id, key, window_from as "from", due_on as due, window_to as "to", done_on as "doneOn",
    dropped_on is not null and dropped_reason is distinct from '${WITHDRAWN}' as dropped,
    dropped_on is not null and dropped_reason = '${WITHDRAWN}' as withdrawn, result
  from pathway_milestone where pathway_id = any($1::uuid[])`,
};
const BIRTH: NamedStatement = {
  name: 'births-of-patients',
  text: `select distinct on (patient_id) patient_id as patient, birth_date as birth from patient_identity
    where patient_id = any($1::uuid[]) order by patient_id, length(birth_date) desc, created_at`,
};

/** Asked in one message, whatever the number of pathways. */
export async function knownOfPathways(
  tx: Tx,
  pathways: readonly PlacedPathway[],
): Promise<(of: PlacedPathway) => KnownOfPathway> {
  const patients = [...new Set(pathways.map(({ patientId }) => patientId))];
  const [rows, births, scores] = await Promise.all([
    tx.sql<KeptMilestone & Record<string, unknown>>(KEPT, [pathways.map(({ id }) => id)]),
    tx.sql<{ patient: string; birth: string }>(BIRTH, [patients]),
    scoresOf(tx, patients),
  ]);
  const birthOf = new Map(births.map(({ patient, birth }) => [patient, birth]));
  return ({ id, patientId }) => ({
    kept: rows.filter(({ pathway }) => pathway === id),
    birth: birthOf.get(patientId) ?? null,
    assessed: scores.get(patientId) ?? {},
  });
}

export function wantedOf(
  template: PathwayTemplate,
  anchors: Anchors,
  { kept, birth, assessed }: KnownOfPathway,
  today: string,
): ExpectedMilestone[] {
  const g8 = halfPoints(kept.find((one) => one.key === 'g8')?.result);
  const facts = {
    birth,
    // A score written beside the milestone counts while no form was filled in.
    scores: { ...(g8 !== null && { g8 }), ...assessed },
    done: kept.flatMap((one) => (one.doneOn ? [{ key: one.key, on: one.doneOn }] : [])),
    dropped: kept.flatMap((one) => (one.dropped ? [one.key] : [])),
  };
  return expectedMilestones(template, anchors, facts, today);
}

export interface Placing {
  add: ExpectedMilestone[];
  shift: (ExpectedMilestone & { id: string })[];
}

/** What brings the kept milestones in step with those wanted: what was done or dropped stays as it was. */
export function placingOf(kept: readonly KeptMilestone[], wanted: readonly ExpectedMilestone[]): Placing {
  const known = new Map(kept.map((one) => [one.key, one]));
  return {
    add: wanted.filter(({ key }) => !known.has(key)),
    shift: wanted.flatMap((one) => {
      const standing = known.get(one.key);
      return standing && !standing.doneOn && (standing.withdrawn || moved(standing, one)) ? [{ ...one, id: standing.id }] : [];
    }),
  };
}

/** What stands on a pathway, and what is wanted of it, at one instant. */
export interface Expected {
  kept: readonly KeptMilestone[];
  wanted: readonly ExpectedMilestone[];
}

/** Those that stood only on what was taken back, and those taken back that nothing wants any more. */
export function goneWith(before: Expected, after: Expected): string[] {
  const still = new Set(after.wanted.map(({ key }) => key));
  const done = before.kept.filter(({ doneOn }) => doneOn !== null);
  const stood = new Set([...before.wanted, ...done].map(({ key }) => key));
  return after.kept
    .filter(
      ({ key, doneOn, dropped, withdrawn }) => doneOn === null && !dropped && !withdrawn && stood.has(key) && !still.has(key),
    )
    .map(({ id }) => id);
}

const moved = (standing: KeptMilestone, { from, due, to }: ExpectedMilestone): boolean =>
  standing.from !== from || standing.due !== due || standing.to !== to;

/** « 12,5 » as it is written beside the milestone: scores go in half points. */
export function halfPoints(result: string | null | undefined): number | null {
  const score = Number((result ?? '').trim().replace(',', '.'));
  return result?.trim() && Number.isInteger(score * 2) && score >= 0 && score <= 17 ? score : null;
}
