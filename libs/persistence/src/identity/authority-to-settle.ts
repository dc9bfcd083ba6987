import type { ParentalStanding } from '@jalon/domain/patient';
import { asEngine } from '../engine';
import { parentsOf } from '../patient';
import type { Tx } from '../transaction';

/** A task that only a merge raises: who has noted of the parents what cannot be true together. */
const MATTER = 'authority-to-settle';

const ASK = {
  name: 'ask-to-settle-authority',
  text: `insert into task (id, patient_id, circle_id, unit_id, to_unit_id, to_situation, title, matter, about, due_on, state, created_by, created_at)
    select gen_random_uuid(), p.patient_id, p.circle_id, p.unit_id, p.unit_id, p.pivot, $3, '${MATTER}', $2, $4, 'open', $5, $6
    from pathway p where p.patient_id = $1 and p.status = 'active' and p.pivot is not null`,
};
const ASKED_FOR_NOTHING = {
  name: 'authority-merged-no-more',
  text: `update task set state = 'done', state_by = $2, state_at = $3, version = version + 1
    where matter = '${MATTER}' and about = $1 and state = 'open'`,
};

/** What both records say of the parents. An identity officer who compares two people learns whether it agrees, and nothing of it. */
export async function parentsOfBoth(tx: Tx, both: readonly string[]): Promise<ParentalStanding[]> {
  const parents = await asEngine(tx, () => parentsOf(tx, both));
  return [...parents.values()].flat();
}

/** Each pathway's pivot is asked to look at the decisions; `merge` names the task, so that it ends with the merge. */
export async function askToSettleAuthority(
  tx: Tx,
  { patient, merge, title, due }: { patient: string; merge: string; title: string; due: string },
): Promise<void> {
  await asEngine(tx, () => tx.sql(ASK, [patient, merge, title, due, tx.actor.situation, tx.now]));
}

export async function authorityStandsAsBefore(tx: Tx, merge: string): Promise<void> {
  await asEngine(tx, () => tx.sql(ASKED_FOR_NOTHING, [merge, tx.actor.situation, tx.now]));
}
