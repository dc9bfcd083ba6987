import { isThere } from '../standing-in';
import type { Tx } from '../transaction';

export interface ReviewRow {
  id: string;
  openedAt: string;
  openedBy: string;
  completedAt: string | null;
}

export interface ReviewLineRow {
  situation: string;
  name: string;
  title: string;
  function: string;
  fromOn: string;
  untilOn: string | null;
  units: string | null;
  lastSeenAt: string | null;
  decision: 'kept' | 'ended' | null;
  decidedAt: string | null;
  decidedBy: string | null;
}

const LATEST = {
  name: 'latest-access-reviews',
  text: `select r.id, r.opened_at as "openedAt", p.given_name || ' ' || p.family_name as "openedBy", r.completed_at as "completedAt"
from access_review r join working_situation w on w.id = r.opened_by join person p on p.id = w.person_id
order by r.opened_at desc limit 2`,
};

// Everybody who could come in when the review opened or may now; whoever reviews is reviewed by somebody else.
const LINES = {
  name: 'access-review-lines',
  text: `select w.id as situation, p.given_name || ' ' || p.family_name as name, w.local_title as title, w.function, w.from_on as "fromOn",
  w.until_on as "untilOn", i.decision, i.decided_at as "decidedAt", d.given_name || ' ' || d.family_name as "decidedBy",
  (select string_agg(u.short_name, ', ' order by u.short_name) from situation_unit su join unit u on u.id = su.unit_id
    where su.situation_id = w.id) as units,
  (select a.last_seen_at from app.administered_accounts(array[p.id]) a) as "lastSeenAt"
from working_situation w join person p on p.id = w.person_id
  left join access_review_item i on i.situation_id = w.id and i.review_id = $1
  left join working_situation dw on dw.id = i.decided_by left join person d on d.id = dw.person_id
where w.organisation_id = $2 and w.person_id <> $3
  and (i.decision is not null or ${isThere('w', '$4')})
order by i.decision is not null, p.family_name collate "fr-x-icu", p.given_name collate "fr-x-icu", w.from_on`,
};

const OPEN = {
  name: 'open-access-review',
  text: `insert into access_review (id, organisation_id, opened_at, opened_by) values ($1, $2, $3, $4)`,
};
const DECIDE = {
  name: 'decide-access-review',
  text: `insert into access_review_item (review_id, situation_id, decision, decided_at, decided_by) values ($1, $2, $3, $4, $5)
on conflict (review_id, situation_id) do update set decision = excluded.decision, decided_at = excluded.decided_at, decided_by = excluded.decided_by`,
};
const COMPLETE = {
  name: 'complete-access-review',
  text: `update access_review set completed_at = $2, completed_by = $3 where id = $1 and completed_at is null`,
};

/** The newest review first, and the one before it. */
export const latestReviews = (tx: Tx) => tx.sql<ReviewRow & Record<string, unknown>>(LATEST, []);

export const reviewLines = (tx: Tx, review: string, today: string) =>
  tx.sql<ReviewLineRow & Record<string, unknown>>(LINES, [review, tx.actor.organisation, tx.actor.person, today]);

export const openReview = (tx: Tx, id: string) => tx.post(OPEN, [id, tx.actor.organisation, tx.now, tx.actor.situation]);

export const decideInReview = (tx: Tx, review: string, situation: string, decision: 'kept' | 'ended') =>
  tx.post(DECIDE, [review, situation, decision, tx.now, tx.actor.situation]);

export const completeReview = (tx: Tx, id: string) => tx.post(COMPLETE, [id, tx.now, tx.actor.situation]);
