import { v7 as uuidv7 } from 'uuid';
import type { Holder } from '../circle';
import type { Tx } from '../transaction';
import { CallNoteEntity } from './call-note.entity';
import { CallEntity } from './call.entity';

export interface CallToPlan {
  holder: Holder;
  purpose: string;
  plannedAt: string;
  toWhom?: string;
  attempts?: number;
  milestoneId?: string | null;
  follows?: string | null;
  forSituation?: string | null;
}

export async function planCall(tx: Tx, call: CallToPlan): Promise<string> {
  const { holder, ...rest } = call;
  const id = uuidv7();
  await tx.em.insert(CallEntity, { id, ...holder, ...rest, state: 'planned', createdAt: tx.now });
  return id;
}

export type CallChange = Partial<
  Pick<CallEntity, 'state' | 'attempts' | 'at' | 'minutes' | 'toWhom' | 'phone' | 'identityChecked' | 'endedReason' | 'plannedAt'>
>;

/** Writes over exactly the version that was read. False: somebody ended it meanwhile. */
export async function changeCall(tx: Tx, id: string, version: number, change: CallChange): Promise<boolean> {
  const written = await tx.em
    .createQueryBuilder()
    .update(CallEntity)
    .set({
      ...change,
      bySituation: tx.actor.situation,
      version: version + 1,
    })
    .where('id = :id and version = :version', { id, version })
    .execute();
  return written.affected === 1;
}

/** What was said, for those who read clinical data. */
export async function noteCall(
  tx: Tx,
  call: { holder: Holder; callId: string },
  said: { note: string | null; symptoms: readonly string[]; reminded: readonly string[] },
): Promise<void> {
  await tx.em.insert(CallNoteEntity, {
    id: uuidv7(),
    ...call.holder,
    callId: call.callId,
    at: tx.now,
    note: said.note,
    symptoms: [...said.symptoms],
    reminded: [...said.reminded],
    bySituation: tx.actor.situation,
  });
}

const DONE = `update pathway_milestone set done_on = $2, done_by = $3, done_how = 'call', version = version + 1
  where id = $1 and done_on is null and dropped_on is null`;

/** A call that was due as a milestone satisfies it. */
export async function settleCallMilestone(tx: Tx, milestoneId: string, today: string): Promise<void> {
  await tx.em.query(DONE, [milestoneId, today, tx.actor.situation]);
}

const NEXT_ORAL = {
  name: 'next-call-milestone',
  text: `select n.id, n.due_on as "dueOn" from pathway_milestone m join pathway_milestone n on n.pathway_id = m.pathway_id
    and split_part(n.key, '@', 1) = split_part(m.key, '@', 1) and n.done_on is null and n.dropped_on is null and n.due_on > m.due_on
    and n.id <> m.id and not exists (select 1 from call c where c.milestone_id = n.id and c.state = 'planned')
    where m.id = $1 order by n.due_on limit 1`,
};

/** The milestone that the next call of the same rhythm will satisfy. */
export async function nextCallMilestone(tx: Tx, milestoneId: string): Promise<{ id: string; dueOn: string } | null> {
  const [row] = await tx.sql<{ id: string; dueOn: string }>(NEXT_ORAL, [milestoneId]);
  return row ?? null;
}
