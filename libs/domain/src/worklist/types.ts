import type { Instant, IsoDate } from '../calendar';

/** 3 critical, 2 serious, 1 ordinary work of the day, 0 for information. */
export type RowSeverity = 0 | 1 | 2 | 3;

/** What « Aujourd’hui » offers: one gesture, named by what it does. */
export type NextAction =
  | 'chase-blood-test'
  | 'ask-blood-test-prescription'
  | 'ask-decision'
  | 'ask-decision-again'
  | 'confirm-decision'
  | 'check-arrival'
  | 'name-pivot'
  | 'date-next-step'
  | 'propose-date'
  | 'open-milestone'
  | 'verify-request'
  | 'prepare-prescription'
  | 'sign-prescription'
  | 'give-opinion'
  | 'send-prescription'
  | 'resend-request'
  | 'acknowledge-prescription'
  | 'call-practice'
  | 'call'
  | 'do-task'
  | 'confirm-visit'
  | 'resume-follow-up'
  | 'read-message'
  | 'acknowledge'
  | 'offer-pathway'
  | 'settle-waiting-row'
  | 'open-file';

export type ReasonCode =
  | 'visit-without-blood-test'
  | 'visit-without-decision'
  | 'decision-to-confirm'
  | 'arrival-to-check'
  | 'no-pivot'
  | 'no-next-step'
  | 'pivot-absent'
  | 'appointment-missed'
  | 'appointment-cancelled'
  | 'home-care-overlaps-visit'
  | 'home-care-ends-before-next'
  | 'sending-not-acknowledged'
  | 'not-reached'
  | 'discharge-without-town'
  | 'left-with-work'
  | 'milestone-past-window'
  | 'milestone-due'
  | 'visit-said-seen'
  | 'lost-to-follow-up'
  | 'request-to-verify'
  | 'prescription-to-prepare'
  | 'prescription-to-sign'
  | 'prescription-to-send'
  | 'request-returned'
  | 'prescription-to-acknowledge'
  | 'medical-opinion-asked'
  | 'call-due'
  | 'task-due'
  | 'message-unread'
  | 'change-to-acknowledge'
  | 'consent-ending'
  | 'consent-over'
  | 'no-pathway'
  | 'row-waiting';

/** What the reason is about: the record that the action opens. */
export interface About {
  kind:
    | 'visit'
    | 'milestone'
    | 'request'
    | 'prescription'
    | 'call'
    | 'task'
    | 'message'
    | 'notice'
    | 'pathway'
    | 'waiting-row'
    | 'membership';
  id: string;
}

/** Why one patient stands in the list: a fact for one sentence, and exactly one next action. */
export interface Reason {
  code: ReasonCode;
  severity: RowSeverity;
  since: Instant | IsoDate;
  /** The hour or day by which it loses its use, null when nothing is lost by waiting. */
  before: Instant | IsoDate | null;
  about: About;
  data: Readonly<Record<string, string | number | boolean | null>>;
  action: NextAction;
}

/** One patient, all their reasons, the most pressing first: it is the one that the row says. */
export interface Row {
  /** Null for a reason about no patient (a task of the team). */
  patientId: string | null;
  severity: RowSeverity;
  reasons: readonly Reason[];
}
