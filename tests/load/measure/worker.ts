import { createHash } from 'node:crypto';
import { withClient, type Base } from '../data/base';
import { idOf } from '../data/ids';

export interface Worker {
  /** The number of her unit among the day hospitals. */
  unit: number;
  situation: string;
  /** The header that carries her session. */
  cookie: string;
  /** Her session as the database keeps it. */
  hash: string;
}

export type Job = 'nurse' | 'secretary';

/** Opens sessions for people of the first units, as signing in would. */
export function signedIn(base: Base, job: Job, units: number): Promise<Worker[]> {
  return withClient(base.ownerUrl, async (client) => {
    const workers = Array.from({ length: Math.min(units, base.size.units) }, (_, unit): Worker => {
      const token = `measured-${job}-${unit}`;
      return {
        unit,
        situation: idOf(job, unit),
        cookie: `jalon=${token}`,
        hash: createHash('sha256').update(token).digest('hex'),
      };
    });
    for (const { situation, hash } of workers) {
      await client.query(
        `insert into session (token_hash, person_id, situation_id, created_at, last_seen_at, expires_at)
         values ($1, $2, $2, now(), now(), '2099-01-01') on conflict (token_hash) do nothing`,
        [hash, situation],
      );
    }
    return workers;
  });
}
