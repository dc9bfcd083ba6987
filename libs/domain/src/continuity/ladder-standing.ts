import type { IsoDate } from '../calendar';
import {
  isExit,
  ladderOf,
  type ChaseChannel,
  type ChaseOutcome,
  type LadderAct,
  type LadderExit,
  type LadderState,
  type OnLadder,
} from './ladder';

/** An expected visit of a way that is followed over time. */
export interface LadderVisit {
  id: string;
  key: string;
  title: string;
  from: IsoDate;
  due: IsoDate;
  to: IsoDate;
  doneOn: IsoDate | null;
}

/** What was done or decided, as it is kept: in the order in which it was written. */
export interface LadderEvent {
  id: string;
  /** The visit that it was about. */
  visit: string;
  act: LadderAct;
  on: IsoDate;
  channel: ChaseChannel | null;
  outcome: ChaseOutcome | null;
  exit: LadderExit | null;
  reason: string | null;
}

export interface LadderFacts {
  visits: readonly LadderVisit[];
  events: readonly LadderEvent[];
  /** Why the way was closed, when it was for one of the ladder's own reasons. */
  left: { is: LadderExit | 'lost'; on: IsoDate } | null;
}

/** As much of it as a decision rests on. */
export interface DecidedOnLadder {
  visits: readonly Pick<LadderVisit, 'id' | 'doneOn'>[];
  events: readonly Pick<LadderEvent, 'visit' | 'act' | 'on' | 'exit' | 'reason'>[];
  left: LadderFacts['left'];
}

export interface LadderStanding {
  /** The visit to be made now. */
  visit: LadderVisit;
  /** The first one that was not made: the window that has passed is its own. */
  waitsSince: LadderVisit;
  state: LadderState;
  one: OnLadder;
}

/** What people have decided and not taken back, of the way as a whole. */
export function decisionOf({ visits, events, left }: DecidedOnLadder): (OnLadder['decision'] & { visit: string | null }) | null {
  let standing: ReturnType<typeof decisionOf> = null;
  for (const { act, on, exit, reason, visit } of events) {
    if (act === 'declare-lost') standing = { is: 'lost', reason: reason ?? '', on, visit };
    if (act === 'resume') standing = { is: 'resumed', reason: '', on, visit };
    if (act === 'leave' && exit) standing = { is: exit, reason: reason ?? '', on, visit };
    if (act === 'come-back') standing = null;
  }
  if (left && standing?.is !== left.is) return { is: left.is, reason: '', on: left.on, visit: null };
  if (!standing || isExit(standing.is)) return standing;
  // Somebody who was seen since, or whose missing visit was entered late, is neither lost nor awaited again.
  const { on, visit } = standing;
  const seen = visits.some(({ id, doneOn }) => doneOn !== null && (id === visit || doneOn >= on));
  return seen ? null : standing;
}

/** On what day these visits are said to have been made, unless somebody who knows said no. */
export function saidSeenOn(about: readonly Pick<LadderEvent, 'act' | 'on'>[]): IsoDate | null {
  const said = about.filter(({ act }) => act === 'say-seen' || act === 'not-seen').at(-1);
  return said?.act === 'say-seen' ? said.on : null;
}

/** One expected visit of a way, with what was done and decided of it. */
export function onLadder(facts: LadderFacts, visit: LadderVisit, since: LadderVisit = visit): OnLadder {
  const waited = new Set(facts.visits.filter(({ due }) => due >= since.due && due <= visit.due).map(({ id }) => id));
  const about = facts.events.filter((event) => waited.has(event.visit));
  return {
    window: { from: since.from, to: since.to },
    chases: about.flatMap(({ act, on, channel, outcome }) =>
      act === 'chase' && channel && outcome ? [{ on, channel, outcome }] : [],
    ),
    decision: decisionOf(facts),
    saidSeenOn: saidSeenOn(about),
    seenOn: visit.doneOn,
  };
}

/**
 * The one state of the ladder in which a person is: that of the visits not made since the last one that was. Null when none is expected.
 * A later visit whose window has opened is the one to make; the earlier one still says since when the person waits.
 */
export function standingOnLadder(facts: LadderFacts, today: IsoDate): LadderStanding | null {
  const visits = [...facts.visits].sort((a, b) => (a.due < b.due ? -1 : 1));
  const last = visits.findLastIndex(({ doneOn }) => doneOn !== null);
  const awaited = visits.slice(last + 1);
  const waitsSince = awaited[0];
  if (!waitsSince) return null;
  const visit = awaited.filter(({ from }) => from <= today).at(-1) ?? waitsSince;
  const one = onLadder(facts, visit, waitsSince);
  return { visit, waitsSince, state: ladderOf(one, today), one };
}
