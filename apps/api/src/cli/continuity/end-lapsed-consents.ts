import { endLapsed, patientsOfLapsed } from '@jalon/persistence/continuity';
import { asEngineOnce } from '../engine-session';
import { engineTx } from './sweep-continuity';

/** Writes down the consents that are over, a transaction a patient. @returns how many memberships ended */
export async function endLapsedConsents({ url, now }: { url: string; now: string }): Promise<number> {
  const patients = await asEngineOnce(url, 'begin read only', (client) => patientsOfLapsed(engineTx(client, now, 'UTC')));
  let ended = 0;
  for (const { patientId, timeZone } of patients)
    ended += await asEngineOnce(url, 'begin', (client) => endLapsed(engineTx(client, now, timeZone), patientId));
  return ended;
}
