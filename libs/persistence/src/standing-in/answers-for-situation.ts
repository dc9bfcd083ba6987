import { localDateOf } from '@jalon/domain/calendar';
import type { Tx } from '../transaction';
import { answersFor } from './answers-for';

const ANSWERS = {
  name: 'answers-for-situation',
  text: `select 1 where $1::uuid = any(${answersFor({ situation: '$2', units: '$3', function: '$4', day: '$5' })})`,
};

/** Whether the actor answers today for that colleague: by replacing her, or because she has left. */
export async function answersForSituation(tx: Tx, situation: string | null): Promise<boolean> {
  if (situation === null) return false;
  const { actor, now } = tx;
  const values = [situation, actor.situation, actor.units, actor.function, localDateOf(now, actor.timeZone)];
  return (await tx.sql(ANSWERS, values)).length > 0;
}
