import type { Anchors } from '@jalon/domain/pathway';
import { scoresOf } from '../assessment';
import { bestIdentity } from '../patient';
import type { Tx } from '../transaction';
import { halfPoints } from './wanted-milestones';

export interface PathwayOfVersion {
  id: string;
  patientId: string;
  name: string;
  birth: string | null;
  stage: string;
  anchors: Anchors;
  version: number;
  done: { key: string; on: string }[];
  dropped: string[];
  /** Latest complete score by assessment. */
  scores: Record<string, number>;
}

/** Running pathways on one version, of those that the actor may see, with what a comparison of versions needs. */
const OF_VERSION = {
  name: 'pathways-of-version',
  text: `select p.id, p.patient_id as "patientId", p.stage, p.anchors, p.version,
      i."usedGivenName" || ' ' || i."usedFamilyName" as name, i."birthDate" as birth,
      coalesce(m.done, '[]') as done, coalesce(m.dropped, '[]') as dropped, m.g8
    from pathway p ${bestIdentity('p.patient_id', '$3')}
      left join lateral (select
          jsonb_agg(jsonb_build_object('key', m.key, 'on', m.done_on)) filter (where m.done_on is not null) as done,
          jsonb_agg(m.key) filter (where m.dropped_on is not null and m.dropped_reason is distinct from 'no-longer-expected') as dropped,
          max(m.result) filter (where m.key = 'g8' and m.done_on is not null) as g8
        from pathway_milestone m where m.pathway_id = p.id) m on true
    where p.template_key = $1 and p.template_version = $2 and p.status = 'active' order by p.id limit 1000`,
};

export async function pathwaysOfVersion(tx: Tx, key: string, version: number): Promise<PathwayOfVersion[]> {
  const rows = await tx.sql<Omit<PathwayOfVersion, 'scores'> & { g8: string | null } & Record<string, unknown>>(OF_VERSION, [
    ...[key, version, tx.actor.organisation],
  ]);
  const assessed = await scoresOf(
    tx,
    rows.map(({ patientId }) => patientId),
  );
  return rows.map(({ g8, ...row }) => {
    const written = halfPoints(g8);
    return { ...row, scores: { ...(written !== null && { g8: written }), ...assessed.get(row.patientId) } };
  });
}
