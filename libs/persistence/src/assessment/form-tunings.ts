import type { FormTuning } from '@jalon/domain/assessment';
import type { Tx } from '../transaction';

export interface FormTuningRow extends Record<string, unknown>, FormTuning {
  form: string;
  version: number;
  points: Record<string, number>;
  settings: Record<string, string | number>;
  reason: string;
  by: string;
  at: string;
}

const TUNINGS = {
  name: 'form-tunings',
  text: `select t.form, t.version, t.points, t.settings, t.reason, p.given_name || ' ' || p.family_name as by, t.at
    from form_tuning t join working_situation w on w.id = t.by_situation join person p on p.id = w.person_id
    where t.organisation_id = $1 order by t.form, t.version desc limit 200`,
};

/** The organisation's own weights and cut-offs, the newest version of each form first. */
export function formTunings(tx: Tx): Promise<FormTuningRow[]> {
  return tx.sql<FormTuningRow>(TUNINGS, [tx.actor.organisation]);
}

const OWN = {
  name: 'own-form-tuning',
  text: 'select version, points, settings from form_tuning where organisation_id = $1 and form = $2 order by version desc limit 1',
};

export type OwnTuning = Pick<FormTuningRow, 'version' | 'points' | 'settings'>;

export async function tuningOf(tx: Tx, form: string): Promise<OwnTuning | null> {
  const [row] = await tx.sql<OwnTuning>(OWN, [tx.actor.organisation, form]);
  return row ?? null;
}

/** The next version; false when somebody else wrote it first. */
export async function addTuning(tx: Tx, form: string, seen: number, tuning: FormTuning & { reason: string }): Promise<boolean> {
  const [own] = await tx.em.query<{ version: number }[]>(
    `insert into form_tuning (organisation_id, form, version, points, settings, reason, by_situation, at)
     select $1, $2, $3::int + 1, $4, $5, $6, $7, $8
     where coalesce((select max(version) from form_tuning where organisation_id = $1 and form = $2), 0) = $3
     on conflict do nothing returning version`,
    [
      ...[tx.actor.organisation, form, seen, JSON.stringify(tuning.points), JSON.stringify(tuning.settings), tuning.reason],
      ...[tx.actor.situation, tx.now],
    ],
  );
  return own !== undefined;
}
