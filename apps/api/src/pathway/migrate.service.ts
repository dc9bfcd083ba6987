import { Injectable } from '@nestjs/common';
import { NO_FACTS } from '@jalon/domain/pathway';
import { ok, refuse } from '@jalon/domain/result';
import { whatWouldChange } from '@jalon/domain/template';
import { todayOf, type Acting, type Tx } from '@jalon/persistence';
import { lockPathwaysOf, pathwaysOfVersion, replaceMilestones, versionOf } from '@jalon/persistence/pathway';
import { happened, heldPathway } from './held-pathway';
import type { MigrateInput, Migrated, PathwayChangesType } from './template.types';

@Injectable()
export class MigrateService {
  /** What the other version would change for each patient, read before anybody is migrated. A draft may be looked at so. */
  preview(acting: Acting, { key, from, to }: Omit<MigrateInput, 'pathways'>): Promise<PathwayChangesType[]> {
    return acting.read(async (tx) => {
      const versions = await both(tx, { key, from, to });
      if (!versions.ok) return [];
      const today = todayOf(tx);
      const pathways = await pathwaysOfVersion(tx, key, from);
      tx.journal(
        'listed',
        pathways.map(({ patientId }) => patientId),
      );
      return pathways.map(({ id, patientId, name, birth, anchors, done, dropped, scores, version }) => {
        const facts = { ...NO_FACTS, birth, scores, done, dropped };
        const changes = whatWouldChange(versions.value.from, versions.value.to, { anchors, facts, today });
        return { pathway: id, patient: patientId, name, version, changes };
      });
    });
  }

  /** Moves the chosen pathways to a version in force, each under its lock and with its trace. */
  migrate(acting: Acting, { key, from, to, pathways }: MigrateInput) {
    return acting.write(async (tx) => {
      const versions = await both(tx, { key, from, to });
      if (!versions.ok) return versions;
      if (versions.value.status !== 'published') return refuse({ code: 'version-not-in-force' as const });
      const chosen = (await pathwaysOfVersion(tx, key, from)).filter(({ id }) => pathways.includes(id));
      await lockPathwaysOf(
        tx,
        chosen.map(({ patientId }) => patientId),
      );
      const today = todayOf(tx);
      const migrated: string[] = [];
      for (const { id } of chosen) {
        const held = await heldPathway(tx, id, null);
        if (!held.ok) continue;
        const moved = await tx.em.query<[unknown, number]>(
          `update pathway set template_version = $2, version = version + 1 where id = $1 and template_key = $3 and template_version = $4`,
          [id, to, key, from],
        );
        if (moved[1] !== 1) continue;
        await replaceMilestones(tx, versions.value, held.value, today);
        const done = await happened(tx, {
          id,
          holder: held.value.holder,
          kind: 'migrated',
          data: { key, from, to },
          event: null,
        });
        if (done.ok) migrated.push(id);
      }
      return ok<Migrated>({ migrated: migrated.length, left: pathways.filter((id) => !migrated.includes(id)) });
    });
  }
}

async function both(tx: Tx, { key, from, to }: Omit<MigrateInput, 'pathways'>) {
  const [before, after] = [await versionOf(tx, key, from), await versionOf(tx, key, to)];
  if (!before || !after) return refuse({ code: 'template-unknown' as const });
  return ok({ from: before.content, to: after.content, status: after.status });
}
