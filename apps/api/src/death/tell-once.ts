import { formatDay } from './format-day';
import type { Tx } from '@jalon/persistence';
import { unitsOfCircles, type Holder } from '@jalon/persistence/circle';
import type { DeathRow } from '@jalon/persistence/death';
import { writeMessage } from '@jalon/persistence/transmission';

/** What the circle reads is data, in the language of the hospital. */
export function tellOfDeath(tx: Tx, holder: Holder, { diedOn }: DeathRow): Promise<void> {
  return tell(tx, holder, `Décès le ${formatDay(diedOn)}. Les rendez-vous, appels et tâches prévus sont arrêtés.`);
}

export function tellOfMistake(tx: Tx, holder: Holder): Promise<void> {
  return tell(tx, holder, 'Le décès avait été déclaré par erreur. Les rendez-vous, appels et tâches sont rétablis.');
}

/** One message to each unit that takes part now, whoever of it reads first; nothing to acknowledge, nothing that chases anybody. */
async function tell(tx: Tx, holder: Holder, body: string): Promise<void> {
  const units = await unitsOfCircles(tx, [holder.circleId]);
  const to = units.map((unitId) => ({ unitId, situationId: null }));
  await writeMessage(tx, { holder, body, answers: null, to, ackWanted: false });
}
