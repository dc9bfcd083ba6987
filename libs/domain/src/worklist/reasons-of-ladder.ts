import { decisionOf, isExit, saidSeenOn, type DecidedOnLadder } from '../continuity';
import { aboutMilestone } from './reasons-of-breaks';
import type { Reason } from './types';

/** An awaited visit of a way whose window has opened. */
export interface AwaitedVisit {
  id: string;
  key: string;
  title: string;
  to: string;
}

export interface LadderOfWay {
  pathwayId: string;
  facts: DecidedOnLadder;
  /** Who answers for the way today; null when nobody can. */
  responsible: string | null;
  awaited: readonly AwaitedVisit[];
}

export interface AskedByLadder {
  reasons: readonly Reason[];
  /** The visits of which nothing else is asked: no date is proposed, nothing is to be caught up. */
  settled: ReadonlySet<string>;
}

/**
 * What people said and decided of the awaited visits goes before what the calendar says of them. Of somebody lost, one thing is left to do:
 * to say that the follow-up is resumed. Of somebody who moved, refused, is followed elsewhere or died, nothing is. A visit that somebody
 * heard of asks to be confirmed.
 */
export function ladderAsks({ pathwayId, facts, responsible, awaited }: LadderOfWay): AskedByLadder {
  const decision = decisionOf(facts);
  const all = new Set(awaited.map(({ id }) => id));
  if (decision && isExit(decision.is)) return { reasons: [], settled: all };
  const said = awaited.flatMap((visit) => {
    const on = saidSeenOn(facts.events.filter((event) => event.visit === visit.id));
    return on === null ? [] : [{ visit, on }];
  });
  if (said.length === 0 && decision?.is === 'lost') {
    const { on, visit, reason: why } = decision;
    const title = awaited.find(({ id }) => id === visit)?.title ?? awaited.at(-1)?.title ?? null;
    const about = { kind: 'pathway', id: `${pathwayId}/lost` } as const;
    const data = { on, why, title, visit, responsible };
    return { reasons: [{ ...LOST, since: on, about, data }], settled: all };
  }
  return {
    reasons: said.map(({ visit: { id, key, title, to }, on }) => ({
      ...SAID_SEEN,
      since: on,
      about: aboutMilestone(pathwayId, key),
      data: { title, to, on, visit: id },
    })),
    settled: new Set(said.map(({ visit }) => visit.id)),
  };
}

const LOST = { code: 'lost-to-follow-up', severity: 2, before: null, action: 'resume-follow-up' } as const;
const SAID_SEEN = { code: 'visit-said-seen', severity: 1, before: null, action: 'confirm-visit' } as const;
