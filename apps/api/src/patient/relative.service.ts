import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { checkAuthority, isAddressKind, isAuthority, type ParentalStanding } from '@jalon/domain/patient';
import { ok, refuse } from '@jalon/domain/result';
import { todayOf, type Acting, type Tx } from '@jalon/persistence';
import { holderOf, tellCircle, type Holder } from '@jalon/persistence/circle';
import { lockPathwaysOf } from '@jalon/persistence/pathway';
import { knowsConfidential, parentsOf } from '@jalon/persistence/patient';
import type { RelativeInput } from './relative.types';

/** The columns of what was said, in the order of `values`. */
const COLUMNS = [
  ...['name', 'link', 'trusted', 'to_notify', 'confidential', 'phone', 'phone_other', 'language', 'note'],
  ...['may_be_told', 'not_to_be_told', 'told_on', 'told_to', 'authority', 'decision', 'kept_away', 'home'],
];

/** Who does not see them does not wipe them out. */
const KEPT_SECRET = ['confidential', 'phone', 'phone_other'];

@Injectable()
export class RelativeService {
  /** Adds or changes a relative. What the patient accepts that they be told is dated, with who heard it. */
  keep(acting: Acting, input: RelativeInput) {
    return acting.write(async (tx) => {
      const holder = await holderOf(tx, input.patient);
      if (!holder) return refuse({ code: 'not-found' as const });
      if (!input.name.trim() || !input.link.trim()) return refuse({ code: 'name-missing' as const });
      const id = input.id ?? uuidv7();
      const standing = standingOf(id, input);
      if (!standing) return refuse({ code: 'authority-unknown' as const });
      // Two who note at once what a judge said of one and of the other: the second reads what the first has written.
      await lockPathwaysOf(tx, [holder.patientId]);
      const others = (await parentsOf(tx, [holder.patientId])).get(holder.patientId) ?? [];
      const checked = checkAuthority(standing, others);
      if (!checked.ok) return checked;
      if (!input.id) {
        const columns = ['id', 'patient_id', 'circle_id', 'unit_id', 'created_at', ...COLUMNS];
        const values = [id, holder.patientId, holder.circleId, holder.unitId, tx.now, ...valuesOf(tx, input, standing)];
        await tx.em.query(
          `insert into relative (${columns.join(', ')}) values (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
          values,
        );
      } else {
        const kept = await change(tx, holder, input, standing);
        if (!kept) return refuse({ code: 'changed-meanwhile' as const });
      }
      await told(tx, holder, id);
      return ok({ id });
    });
  }

  end(acting: Acting, id: string, version: number) {
    return acting.write(async (tx) => {
      const [row] = await tx.em.query<{ patientId: string }[]>('select patient_id as "patientId" from relative where id = $1', [
        id,
      ]);
      const holder = row && (await holderOf(tx, row.patientId));
      if (!holder) return refuse({ code: 'not-found' as const });
      const [, changed] = await tx.em.query<[unknown, number]>(
        'update relative set ended_at = $3, version = version + 1 where id = $1 and version = $2 and ended_at is null',
        [id, version, tx.now],
      );
      if (changed !== 1) return refuse({ code: 'changed-meanwhile' as const });
      await told(tx, holder, id);
      return ok({ id });
    });
  }
}

async function change(tx: Tx, holder: Holder, input: RelativeInput, standing: ParentalStanding): Promise<boolean> {
  const stays = knowsConfidential(tx) ? [] : KEPT_SECRET;
  const sets = COLUMNS.map((column, at) => {
    const value = `$${at + 4}`;
    return `${column} = ${stays.includes(column) ? `case when confidential then ${column} else ${value} end` : value}`;
  }).join(', ');
  const [, changed] = await tx.em.query<[unknown, number]>(
    `update relative set ${sets}, version = version + 1 where id = $1 and version = $2 and patient_id = $3 and ended_at is null`,
    [input.id, input.version, holder.patientId, ...valuesOf(tx, input, standing)],
  );
  return changed === 1;
}

function standingOf(id: string, { name, authority, decision, keptAway, home }: RelativeInput): ParentalStanding | null {
  const known = authority ?? 'none';
  if (!isAuthority(known) || (home && !isAddressKind(home))) return null;
  return {
    ...{ id, name: name.trim(), authority: known, keptAway: keptAway ?? false },
    ...{ decision: decision?.trim() || null, home: home || null },
  };
}

function valuesOf(tx: Tx, input: RelativeInput, standing: ParentalStanding): unknown[] {
  const words = (text: string | null) => text?.trim() || null;
  const said = words(input.mayBeTold) ?? words(input.notToBeTold);
  return [
    ...[input.name.trim(), input.link.trim(), input.trusted, input.toNotify, input.confidential ?? false],
    ...[input.phone, input.phoneOther, input.language, input.note, input.mayBeTold, input.notToBeTold].map((text) =>
      words(text ?? null),
    ),
    ...(said ? [todayOf(tx), tx.actor.situation] : [null, null]),
    ...[standing.authority, standing.decision, standing.keptAway, standing.home],
  ];
}

async function told(tx: Tx, holder: Holder, id: string): Promise<void> {
  tx.journal('wrote', [holder.patientId]);
  await tellCircle(tx, holder.circleId, 'relative', [id]);
}
