import { ok, refuse } from '@jalon/domain/result';
import type { Tx } from '@jalon/persistence';
import { lockPathwaysOf } from '@jalon/persistence/pathway';
import { patientsOfWork, standingWork, type StandingWork, type WorkKind } from '@jalon/persistence/worklist';
import { validate } from 'uuid';

export interface SeenWork {
  kind: WorkKind;
  id: string;
  seenVersion: number;
}

/** More at once is no gesture of the hand any more. */
const MOST = 100;

/** All of it, or nothing: the pathways locked first, then each call and task as it was seen. */
export async function workInHand(tx: Tx, seen: readonly SeenWork[]) {
  const ids = (kind: WorkKind) => seen.filter((one) => one.kind === kind && validate(one.id)).map(({ id }) => id);
  if (seen.length === 0 || seen.length > MOST) return refuse({ code: 'not-found' as const });
  const patients = [...(await patientsOfWork(tx, 'call', ids('call'))), ...(await patientsOfWork(tx, 'task', ids('task')))];
  const pathways = await lockPathwaysOf(tx, [...new Set(patients)]);
  const standing = [...(await standingWork(tx, 'call', ids('call'))), ...(await standingWork(tx, 'task', ids('task')))];
  const work: StandingWork[] = [];
  for (const { kind, id, seenVersion } of seen) {
    const found = standing.find((one) => one.kind === kind && one.id === id);
    if (!found) return refuse({ code: 'not-found' as const });
    if (!found.open || found.version !== seenVersion) return refuse({ code: 'changed-meanwhile' as const });
    work.push(found);
  }
  return ok({ work, pathways });
}
