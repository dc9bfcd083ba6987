import { countedAge, isFullDate, termOf } from '@jalon/domain/calendar';
import { ladderActsFrom, onLadder, standingOnLadder, type LadderStanding } from '@jalon/domain/continuity';
import { ladderFacts, type LadderWayRow } from '@jalon/persistence/continuity';
import type { LadderWay } from './ladder.types';

/** A way as its row shows it; null when nothing more is expected of it, unless one of its visits is what is asked for. */
export function asLadderWay(row: LadderWayRow, today: string, ofVisit?: string): LadderWay | null {
  const standing = standingOnLadder(ladderFacts(row), today) ?? (ofVisit ? lastSeen(row) : null);
  if (!standing) return null;
  const { visit, waitsSince, state, one } = standing;
  const known = isFullDate(row.birth);
  const term = known && row.expectedTerm ? termOf(row.birth, row.expectedTerm) : null;
  const age = known ? countedAge(row.birth, term, today, row.correctedAge) : null;
  return {
    id: row.id,
    patientId: row.patientId,
    familyName: row.usedName ?? row.birthName ?? '',
    givenName: row.usedFirstName ?? row.birthFirstName ?? '',
    birth: row.birth,
    sex: row.sex,
    twins: row.twins,
    termWeeks: term?.weeks ?? null,
    termDays: term?.days ?? null,
    months: age?.months ?? null,
    isCorrected: age?.counted === 'corrected',
    templateTitle: row.templateTitle,
    pivotName: row.pivotName,
    pivotAway: row.pivotAway,
    state,
    visit: asVisit(row, visit.id),
    waitsSince: asVisit(row, waitsSince.id),
    tries: one.chases.length,
    channels: new Set(one.chases.map(({ channel }) => channel)).size,
    acts: ladderActsFrom(state),
    visits: row.visits,
    events: row.events,
  };
}

/** Every visit was made: the last one says it. */
function lastSeen(row: LadderWayRow): LadderStanding | null {
  const visit = row.visits.at(-1);
  return visit ? { visit, waitsSince: visit, state: 'seen', one: onLadder(ladderFacts(row), visit) } : null;
}

function asVisit({ visits }: LadderWayRow, id: string): LadderWayRow['visits'][number] {
  const visit = visits.find((one) => one.id === id);
  if (!visit) throw new Error('A standing names a visit that its way does not have.');
  return visit;
}
