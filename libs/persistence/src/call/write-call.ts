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
  Pick<
    CallEntity,
    'state' | 'attempts' | 'at' | 'minutes' | 'toWhom' | 'phone' | 'identityChecked' | 'endedReason' | 'plannedAt' | 'milestoneId'
  >
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

/** Who noted its end, for a slip to be told from a correction. */
export async function whoEnded(tx: Tx, id: string): Promise<string | null> {
  const [row] = await tx.em.query<{ by: string | null }[]>('select by_situation as by from call where id = $1', [id]);
  return row?.by ?? null;
}

/** The try that was planned to follow a call taken back: nobody makes it any more. */
export async function cancelFollowing(tx: Tx, id: string): Promise<void> {
  await tx.em.query(
    `update call set state = 'cancelled', ended_reason = 'mistake', at = $2, by_situation = $3, version = version + 1
     where follows = $1 and state = 'planned'`,
    [id, tx.now, tx.actor.situation],
  );
}
