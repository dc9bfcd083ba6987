import { localDateOf, type IsoDate } from '@jalon/domain/calendar';
import type { Tx } from '../transaction';

/** A blood test is prescribed for the cures that are planned, not for a year of them. */
const MOST = 6;

/** The days on which the patient comes to a day hospital, as far as the reader sees them: what is planned is not typed again. */
export async function comingCures(tx: Tx, patient: string): Promise<IsoDate[]> {
  const rows = await tx.sql<{ startsAt: string }>(
    {
      name: 'coming-cures',
      text: `select a.starts_at as "startsAt" from appointment a where a.patient_id = $1 and a.kind = 'day-hospital'
        and a.status = 'planned' and a.absent_since is null and a.starts_at > $2 order by a.starts_at limit ${MOST}`,
    },
    [patient, tx.now],
  );
  return [...new Set(rows.map(({ startsAt }) => localDateOf(startsAt, tx.actor.timeZone)))];
}
