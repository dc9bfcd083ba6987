import { classify } from '@jalon/domain/activity';
import type { Tx } from '../transaction';
import type { ActToRecord } from './record-act';

/**
 * One gesture less, of the act that it entered; an act put right since keeps its place of the grid and loses the gesture too. Without
 * gestures left an act counts for nothing and is shown to nobody: its row stays as the trace, and the same gesture made again enters it.
 */
const ONE_LESS = {
  name: 'act-one-less',
  text: `update coordination_act set times = times - 1, minutes = case when times = 1 then 0 else minutes end, version = version + 1
    where id = (select id from coordination_act
      where situation_id = $1 and matter = $2 and patient_id is not distinct from $3::uuid and times > 0
        and ($4::timestamptz is null or (at <= $4 and last_at >= $4))
        and (corrected_at is not null or (nature = $5 and (phase, interface, reach) is not distinct from ($6::text, $7::text, $8::text)))
      order by corrected_at nulls first, last_at desc limit 1)`,
};

/** What was undone was not done: the act that the gesture of that hour left is withdrawn with it. */
export function withdrawAct(tx: Tx, { event, patient, matter }: Omit<ActToRecord, 'unitId'>, gestureAt: string | null): void {
  const { nature, phase, interface: side, reach } = classify({ kind: event });
  tx.post(ONE_LESS, [tx.actor.situation, matter, patient?.patientId ?? null, gestureAt, nature, phase, side, reach]);
}
