import { EVENT_RULES, type ActivityEventKind } from './event-rules';
import type { Answers, Counterpart, Mark, Reach } from './types';

/** Relatives count as patient; reach qualifies the professional interface only. */
export function markOf({ about, phase, counterpart, reach }: Answers): Mark {
  if (about !== 'a-patients-way') {
    return { nature: about === 'means' ? 'support' : 'other', phase: null, interface: null, reach: null };
  }
  if (counterpart === 'professional') return { nature: 'coordination', phase, interface: 'professional', reach };
  return { nature: 'coordination', phase, interface: 'patient', reach: null };
}

export interface ActivityEvent {
  kind: ActivityEventKind;
  /** Whom one dealt with, when the event knows better than the table. */
  counterpart?: Counterpart;
  reach?: Reach;
}

/** Where an event of the work itself stands in the grid: nobody logs anything twice. */
export function classify(event: ActivityEvent): Mark {
  const rule = EVENT_RULES[event.kind];
  return markOf({ ...rule, counterpart: event.counterpart ?? rule.counterpart, reach: event.reach ?? rule.reach });
}
