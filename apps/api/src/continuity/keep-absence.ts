import { ok, refuse } from '@jalon/domain/result';
import { todayOf, type Tx } from '@jalon/persistence';
import {
  absencesOf,
  declareAbsence,
  endAbsence,
  lockPathwaysOfSituation,
  whoMayReplace,
  type Whose,
} from '@jalon/persistence/continuity';
import { settlePathways } from '@jalon/persistence/pathway';
import { holdStanding } from '@jalon/persistence/standing-in';
import type { AbsenceKept, OwnAbsenceInput } from './absence.types';

type Locked = Awaited<ReturnType<typeof lockPathwaysOfSituation>>;

/** From that day on what waits for this person stands in the replacement's lists; without one, each pathway says that nobody answers. */
export async function keepAbsence(tx: Tx, whose: Whose, { from, until, replacement }: OwnAbsenceInput) {
  if (until !== null && until < from) return refuse({ code: 'until-before-from' as const });
  if (until !== null && until < todayOf(tx)) return refuse({ code: 'already-over' as const });
  const colleague =
    replacement === null ? null : (await whoMayReplace(tx, whose)).find(({ situation }) => situation === replacement);
  if (colleague === undefined) return refuse({ code: 'not-a-colleague' as const });
  // Whoever replaces her does not go away meanwhile: each would miss the other's absence.
  await holdStanding(tx, replacement);
  const locked = await lockPathwaysOfSituation(tx, whose.situation);
  const standing = await absencesOf(tx, whose);
  const overlaps = standing.some((one) => (until === null || one.from <= until) && (one.until === null || one.until >= from));
  if (overlaps) return refuse({ code: 'already-away' as const });
  const id = await declareAbsence(tx, whose, { from, until, replacement });
  if (replacement !== null) tx.tell([`situation:${replacement}`], 'pathway', []);
  return kept(tx, whose, id, locked);
}

/** Back, or not leaving: all is in the same hands again. */
export async function takeBackAbsence(tx: Tx, whose: Whose, id: string) {
  const locked = await lockPathwaysOfSituation(tx, whose.situation);
  if (!(await endAbsence(tx, whose, id))) return refuse({ code: 'not-found' as const });
  return kept(tx, whose, id, locked);
}

/** Those of whom she is the relay are settled too: when their pivot is away, she was all they had. */
async function kept(tx: Tx, { situation, units }: Whose, id: string, locked: Locked) {
  await settlePathways(
    tx,
    locked.map((pathway) => pathway.id),
  );
  tx.journal(
    'wrote',
    locked.map(({ patientId }) => patientId),
  );
  tx.tell([`situation:${situation}`, ...units.map((unit) => `unit:${unit}`)], 'pathway', []);
  return ok<AbsenceKept>({ id, pathways: locked.filter(({ isPivot }) => isPivot).length });
}
