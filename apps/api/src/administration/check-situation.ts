import { isJobFunction } from '@jalon/access';
import { isIsoDate } from '@jalon/domain/calendar';
import { ok, refuse } from '@jalon/domain/result';
import type { Tx } from '@jalon/persistence';
import { UnitEntity } from '@jalon/persistence/identity';
import { In } from 'typeorm';
import type { SituationInput } from './administration.inputs';

/** These act for the whole organisation and see no patient: they need no unit. */
const WITHOUT_UNIT = ['administrator', 'data-protection-officer'];

/** What would make a situation wrong, before it is written. The database refuses the rest again. */
export async function checkSituation(tx: Tx, { function: job, title, units, fromOn, untilOn }: SituationInput) {
  if (!isJobFunction(job)) return refuse({ code: 'function-unknown' as const, function: job });
  if (!title.trim()) return refuse({ code: 'title-missing' as const });
  if (!isIsoDate(fromOn) || (untilOn && !isIsoDate(untilOn))) return refuse({ code: 'date-wrong' as const });
  if (untilOn && untilOn < fromOn) return refuse({ code: 'ends-before-it-begins' as const });
  const wanted = WITHOUT_UNIT.includes(job) ? [] : [...new Set(units)];
  if (wanted.length === 0 && !WITHOUT_UNIT.includes(job)) return refuse({ code: 'unit-missing' as const });
  const found = await tx.em.countBy(UnitEntity, { id: In(wanted), organisationId: tx.actor.organisation });
  if (found !== wanted.length) return refuse({ code: 'not-found' as const });
  return ok({ function: job, title: title.trim(), units: wanted, fromOn, untilOn: untilOn ?? null });
}
